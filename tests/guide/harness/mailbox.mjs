// The letters that the center wrote, read as their addressees would: from the folder where it puts them without SMTP.

import fs from "node:fs/promises";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

const PATIENCE_MS = 15_000;

export class Mailbox {
    #folder;

    constructor(folder) {
        this.#folder = folder;
    }

    /** Returns every letter to an address, the oldest first, each as `{ subject, text, attachments() }`. */
    async lettersTo(address) {
        const names = await fs.readdir(this.#folder).catch(() => []);
        const letters = [];
        for (const name of names.filter((name) => name.endsWith(".txt") && !name.startsWith(".")).sort()) {
            const [head, ...body] = (await fs.readFile(path.join(this.#folder, name), "utf8")).split("\n\n");
            if (header(head, "To").includes(address)) {
                const source = path.join(this.#folder, name.replace(/txt$/, "eml"));
                const attachments = async () => attachmentsOf(await fs.readFile(source));
                letters.push({ subject: header(head, "Subject"), text: body.join("\n\n"), attachments });
            }
        }
        return letters;
    }

    /** Waits for a letter to an address that is as wanted, and returns it. */
    async letter(address, isWanted) {
        const end = Date.now() + PATIENCE_MS;
        for (;;) {
            const letters = await this.lettersTo(address);
            const wanted = letters.findLast(isWanted);
            if (wanted) {
                return wanted;
            }
            if (Date.now() > end) {
                const subjects = letters.map((letter) => letter.subject).join(", ") || "none";
                throw new Error(`the letter to ${address} did not come; there are: ${subjects}`);
            }
            await pause(50);
        }
    }

    /** Waits for a letter to an address with a link that begins like this, and returns the link. */
    async link(address, beginning) {
        const { text } = await this.letter(address, ({ text }) => text.includes(beginning));
        return text.slice(text.indexOf(beginning)).match(/^\S+/)[0];
    }
}

function header(head, name) {
    return head.match(new RegExp(`^${name}: ([^\n]*(?:\n[ \t][^\n]*)*)`, "m"))?.[1].replace(/\s*\n\s+/g, " ") ?? "";
}

/** Returns what is attached to a message, as `{ name, content }`: the leaves of its multipart tree that are to be kept. */
function attachmentsOf(message) {
    const text = message.toString("latin1");
    const [head, ...rest] = text.split("\r\n\r\n");
    const body = rest.join("\r\n\r\n");
    const unfolded = head.replace(/\r\n[ \t]+/g, " ");
    const boundary = unfolded.match(/^content-type: multipart\/[^\r]*boundary="?([^";\r]+)/im)?.[1];
    if (boundary) {
        const parts = `\r\n${body}`.split(`\r\n--${boundary}`).slice(1, -1);
        return parts.flatMap((part) => attachmentsOf(Buffer.from(part.replace(/^[ \t]*\r\n/, ""), "latin1")));
    }
    const name = unfolded.match(/^content-disposition: attachment;[^\r]*filename="?([^";\r]+)/im)?.[1];
    const encoding = unfolded.match(/^content-transfer-encoding: (\S+)/im)?.[1].toLowerCase();
    return name ? [{ name, content: decoded(body, encoding) }] : [];
}

function decoded(body, encoding) {
    if (encoding === "base64") {
        return Buffer.from(body, "base64");
    }
    if (encoding === "quoted-printable") {
        const joined = body.replace(/=\r\n/g, "");
        return Buffer.from(joined.replace(/=([0-9A-F]{2})/g, (_, hex) => String.fromCharCode(Number.parseInt(hex, 16))), "latin1");
    }
    return Buffer.from(body, "latin1");
}
