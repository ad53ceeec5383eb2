// A membership center of one's own: the built binary on a free port, with an empty database, mailing into a folder.

import { execFileSync, spawn } from "node:child_process";
import crypto from "node:crypto";
import fs from "node:fs/promises";
import net from "node:net";
import os from "node:os";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";

import { Mailbox } from "./mailbox.mjs";
import { NameServer } from "./name_server.mjs";

const PATIENCE_MS = 30_000;

export class Center {
    #process;
    #folder;
    #database;
    #url;
    #log = "";

    /**
     * Opens a center on `sqlite` or `postgres`, with this text as its file and as many organizations that could be, and
     * returns once its pages are served.
     */
    static async open(kind, configuration = "", population = 0) {
        const center = new Center();
        center.#folder = await fs.mkdtemp(path.join(os.tmpdir(), "guildhall-guide-"));
        center.#database = kind === "postgres" ? createDatabase() : undefined;
        const letters = path.join(center.#folder, "letters");
        center.#url = center.#database ?? `sqlite:${path.join(center.#folder, "guildhall.db")}`;
        const [port, operations] = [await freePort(), await freePort()];
        // A name: browsers make no passkeys for a bare number.
        center.address = `http://localhost:${port}`;
        center.mailbox = new Mailbox(letters);
        center.nameServer = await NameServer.start();
        await fs.writeFile(path.join(center.#folder, "guildhall.toml"), configuration);
        if (population > 0) {
            center.#run(["seed", "--organizations", String(population)]);
        }
        await center.#start({
            GUILDHALL_DATABASE__URL: center.#url,
            GUILDHALL_SERVER__LISTEN: `127.0.0.1:${port}`,
            GUILDHALL_SERVER__OPERATIONS_LISTEN: `127.0.0.1:${operations}`,
            GUILDHALL_SERVER__PUBLIC_URL: center.address,
            GUILDHALL_MAIL__FOLDER: letters,
            GUILDHALL_DNS__SERVERS: center.nameServer.address,
            // All the people of a walk come from one machine.
            GUILDHALL_LIMITS__ATTEMPTS_BY_NETWORK_ADDRESS: "100000",
        });
        return center;
    }

    async #start(settings) {
        const environment = { PATH: process.env.PATH, HOME: process.env.HOME, RUST_BACKTRACE: "1", ...settings };
        this.#process = spawn(binary(), ["serve"], { cwd: this.#folder, env: environment, stdio: ["ignore", "pipe", "pipe"] });
        for (const stream of [this.#process.stdout, this.#process.stderr]) {
            stream.setEncoding("utf8").on("data", (text) => (this.#log += text));
        }
        const end = Date.now() + PATIENCE_MS;
        while (!(await fetch(this.address).catch(() => undefined))) {
            if (this.#process.exitCode !== null || Date.now() > end) {
                throw new Error(`the center did not open:\n${this.#log}`);
            }
            await pause(50);
        }
    }

    /** Imports a file of this kind while the center runs, as an operator does. */
    async import(kind, content) {
        const file = path.join(this.#folder, `${crypto.randomBytes(6).toString("hex")}.csv`);
        await fs.writeFile(file, content);
        return this.#run(["import", kind, file]);
    }

    #run(command) {
        const environment = { PATH: process.env.PATH, HOME: process.env.HOME, GUILDHALL_DATABASE__URL: this.#url };
        return execFileSync(binary(), command, { cwd: this.#folder, env: environment, encoding: "utf8" });
    }

    /** Returns the last lines that the center logged. */
    get log() {
        return this.#log.split("\n").slice(-40).join("\n");
    }

    /** Stops it as an operator would, and throws away what it kept. */
    async close() {
        if (this.#process.exitCode === null) {
            const ended = new Promise((resolve) => this.#process.once("exit", resolve));
            this.#process.kill("SIGTERM");
            await Promise.race([ended, pause(10_000).then(() => this.#process.kill("SIGKILL"))]);
        }
        await this.nameServer.close();
        if (this.#database) {
            const name = new URL(this.#database).pathname.slice(1);
            askPostgres(`DROP DATABASE "${name}" WITH (FORCE)`);
        }
        await fs.rm(this.#folder, { recursive: true, force: true });
    }
}

function binary() {
    const target = process.env.CARGO_TARGET_DIR ?? path.join(os.homedir(), ".cache/guildhall/target");
    return process.env.GUILDHALL_BINARY ?? path.join(target, "debug/guildhall");
}

function createDatabase() {
    const server = process.env.GUILDHALL_TEST_POSTGRES;
    if (!server) {
        throw new Error("no PostgreSQL: run this through `scripts/postgres run`, or with DATABASES=sqlite");
    }
    const name = `guide_${crypto.randomBytes(6).toString("hex")}`;
    askPostgres(`CREATE DATABASE "${name}"`);
    const address = new URL(server);
    address.pathname = `/${name}`;
    return address.href;
}

function askPostgres(sql) {
    execFileSync("psql", ["--quiet", "--no-psqlrc", "--command", sql, process.env.GUILDHALL_TEST_POSTGRES]);
}

/** Returns a port that nothing listens on. */
export async function freePort() {
    const server = net.createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => server.once("listening", resolve));
    const { port } = server.address();
    await new Promise((resolve) => server.close(resolve));
    return port;
}
