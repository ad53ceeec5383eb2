// A real name server on a free port, whose records are what a walk puts there.

import dns from "dns2";

export class NameServer {
    #texts = new Map();
    #server;

    /** Starts one on this machine. */
    static async start() {
        const server = new NameServer();
        server.#server = dns.createServer({ udp: true, handle: (request, send) => send(server.#answer(request)) });
        const { udp } = await server.#server.listen({ udp: { port: 0, address: "127.0.0.1", type: "udp4" } });
        server.address = `127.0.0.1:${udp.port}`;
        return server;
    }

    /** Puts a text under a name, instead of what was there. */
    put(name, text) {
        this.#texts.set(name.toLowerCase(), text);
    }

    #answer(request) {
        const response = dns.Packet.createResponseFromRequest(request);
        const [{ name }] = request.questions;
        const text = this.#texts.get(name.toLowerCase());
        if (text === undefined) {
            response.header.rcode = 3;
        } else {
            response.answers.push({ name, type: dns.Packet.TYPE.TXT, class: dns.Packet.CLASS.IN, ttl: 60, data: text });
        }
        return response;
    }

    async close() {
        await this.#server.close();
    }
}
