"""A mail server for one test: prints its port, and keeps every message it takes as a file in the given folder.

The second argument is how it speaks: "plain", "starttls" or "tls". Its authority's certificate is authority.pem there.

The recipient's name decides what happens: refused@ is unknown for good, full@ is full for now, relay@ may not be
sent to from here, content@ is accepted and its content refused. A sender called banned@ is turned away for good.
Who signs in must be "center" with the password "right".
"""

import asyncio
import pathlib
import ssl
import sys

import trustme
from aiosmtpd.smtp import SMTP, AuthResult, LoginPassword


class Keeper:
    def __init__(self, folder):
        self.folder = folder
        self.taken = 0

    async def handle_MAIL(self, server, session, envelope, address, options):
        if address.startswith("banned@"):
            return "550 5.1.0 sender rejected"
        envelope.mail_from = address
        return "250 OK"

    async def handle_RCPT(self, server, session, envelope, address, options):
        answer = {
            "refused": "550 5.1.1 no such mailbox",
            "full": "452 4.2.2 mailbox full",
            "relay": "554 5.7.1 relay access denied",
        }.get(address.split("@")[0])
        if answer is None:
            envelope.rcpt_tos.append(address)
        return answer or "250 OK"

    async def handle_DATA(self, server, session, envelope):
        if envelope.rcpt_tos[0].startswith("content@"):
            return "554 5.6.0 content not accepted"
        self.taken += 1
        head = f"X-Sink-Port: {session.peer[1]}\r\nX-Sink-From: {envelope.mail_from}\r\nX-Sink-To: {envelope.rcpt_tos[0]}\r\n"
        signed_in = f"X-Sink-User: {session.auth_data.login.decode() if session.authenticated else ''}\r\n"
        (self.folder / f"{self.taken:04}.eml").write_bytes(head.encode() + signed_in.encode() + envelope.original_content)
        return "250 OK"


def authenticate(server, session, envelope, mechanism, given):
    right = isinstance(given, LoginPassword) and (given.login, given.password) == (b"center", b"right")
    return AuthResult(success=right, handled=False, auth_data=given)


def certified(folder):
    authority = trustme.CA()
    authority.cert_pem.write_to_path(folder / "authority.pem")
    context = ssl.create_default_context(ssl.Purpose.CLIENT_AUTH)
    authority.issue_cert("localhost").configure_cert(context)
    return context


async def main():
    folder, speech = pathlib.Path(sys.argv[1]), sys.argv[2]
    keeper = Keeper(folder)
    context = None if speech == "plain" else certified(folder)
    upgrade = {"tls_context": context, "require_starttls": True} if speech == "starttls" else {}

    def connection():
        return SMTP(keeper, authenticator=authenticate, auth_require_tls=False, **upgrade)

    secure = context if speech == "tls" else None
    server = await asyncio.get_running_loop().create_server(connection, host="localhost", port=0, ssl=secure)
    ports = {socket.getsockname()[1] for socket in server.sockets}
    print(min(ports), flush=True)
    await server.serve_forever()


asyncio.run(main())
