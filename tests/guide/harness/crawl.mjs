// Everything that a stranger gets to by links from the front page, the directory and the sitemap, in every language.

import { Reader, read, readSitemap } from "./reading.mjs";

export const LANGUAGES = ["zh-Hans", "zh-Hant", "de", "en", "es", "fr", "it", "ja", "ko", "pt"];
const STARTS = ["/", "/directory", "/robots.txt", "/sitemap.xml"];
const AT_ONCE = 8;

/** Crawls a center as strangers do who read one of the languages each. */
export async function crawl(center) {
    const site = new Site(center);
    site.meet(STARTS, LANGUAGES[0], "");
    await site.walk();
    const members = [...site.answers.values()].flatMap(({ places = [] }) => places.map(({ address }) => site.inside(address)));
    for (const language of LANGUAGES) {
        site.meet([...STARTS, ...members.filter(isOfDirectory)], language, "/sitemap.xml");
    }
    await site.walk();
    site.lookForFragments();
    return site;
}

/** Gets to everything that somebody who is signed in is led to from here: two pages of each kind, and what is dead among them. */
export async function crawlOwn(reader, start) {
    const [answers, counts, dead, waiting] = [[], new Map(), [], start.map((path) => [path, ""])];
    for (let [path, from] = waiting.shift(); path; [path, from] = waiting.shift() ?? []) {
        const kind = path.replace(/[0-9a-f]{8}-[0-9a-f-]{27}|[0-9A-Z]{9}|=[^&]*/g, "…");
        counts.set(kind, (counts.get(kind) ?? 0) + 1);
        if (counts.get(kind) > 2 || answers.some((answer) => answer.path === path)) {
            continue;
        }
        const answer = { ...(await reader.get(path)), kind, from };
        answers.push(answer);
        const isPage = answer.status === 200 && answer.headers.get("content-type").startsWith("text/html");
        const page = isPage ? read(answer.text) : { links: [], searches: [], ids: new Set() };
        if (answer.status !== 200 && answer.status !== 303) {
            dead.push(`${answer.status}: ${path} on ${from}`);
        }
        const links = [answer.leadsTo, ...page.links, ...page.searches].filter(Boolean);
        dead.push(...links.filter((link) => /^#./.test(link) && !page.ids.has(link.slice(1))).map((link) => `no such part: ${link} on ${path}`));
        const inside = links.map((link) => reader.inside(link, path)?.split("#")[0]).filter(Boolean);
        waiting.push(...inside.filter((link) => !link.includes("language=") && !/^\/directory[/?]/.test(link)).map((link) => [link, path]));
    }
    return { answers, dead };
}

/** Whether a page is one of the directory's, which have an address in each language. */
export function isOfDirectory(path) {
    return /^\/directory(?=[/?#]|$)/.test(path);
}

/** Returns a path without the language that it names. */
export function withoutLanguage(path) {
    const [page, query = ""] = path.split("?");
    const kept = query.split("&").filter((pair) => pair && !pair.startsWith("language="));
    return kept.length > 0 ? `${page}?${kept.join("&")}` : page;
}

class Site {
    #waiting = [];
    #readers;

    constructor(center) {
        this.#readers = new Map(LANGUAGES.map((language) => [language, new Reader(center, language)]));
        /** What was answered, by what was asked in which language. */
        this.answers = new Map();
        /** What is wrong with a link, in words. */
        this.dead = [];
    }

    /** The pages among the answers. */
    get pages() {
        return [...this.answers.values()].filter(({ status, page }) => status === 200 && page);
    }

    /** Returns the path of an address of the center; nothing for any other. */
    inside = (address, from = "/") => this.#readers.get("en").inside(address, from);

    /** Takes in links that were met on a page: those of the center that were not met before. */
    meet(addresses, language, from) {
        for (const address of addresses) {
            const path = this.inside(address, from || "/")?.split("#")[0];
            if (path === undefined) {
                continue;
            }
            const asked = this.#asked(path, language);
            if (!this.answers.has(asked.key)) {
                this.answers.set(asked.key, { path, from, language: asked.language });
                this.#waiting.push({ ...asked, path });
            }
        }
    }

    /** Where an address names its language, the reader's is another: what the address says counts. */
    #asked(path, language) {
        const named = new URLSearchParams(path.split("?")[1]).get("language");
        if (named) {
            const reader = this.#readers.get(named === "ja" ? "ko" : "ja");
            return { key: searchKind(path), language: named, reader };
        }
        const isInNone = /^\/(assets|sitemap|robots)/.test(path);
        return { key: isInNone ? path : `${language} ${searchKind(path)}`, language, reader: this.#readers.get(language) };
    }

    /** Asks for everything that waits, and for what is met on the way. */
    async walk() {
        const worker = async () => {
            for (let next = this.#waiting.shift(); next; next = this.#waiting.shift()) {
                await this.#visit(next);
            }
        };
        while (this.#waiting.length > 0) {
            await Promise.all(Array.from({ length: AT_ONCE }, worker));
        }
    }

    async #visit({ key, path, language, reader }) {
        const answer = Object.assign(this.answers.get(key), await reader.get(path));
        const kind = answer.headers.get("content-type") ?? "";
        if (answer.status === 303 && answer.leadsTo && isMeant(path, answer.leadsTo)) {
            this.meet([answer.leadsTo], language, path);
        } else if (answer.status === 422 && path.startsWith("/directory?id=")) {
            // A form that was sent empty, and comes again.
            answer.page = read(answer.text);
        } else if (answer.status !== 200) {
            this.dead.push(`${answer.status} ${answer.leadsTo ?? ""}: ${path} in ${language}, on ${answer.from}`);
        } else if (kind.startsWith("text/html")) {
            answer.page = read(answer.text);
            this.meet([...answer.page.links, ...answer.page.searches, ...Object.values(answer.page.alternates)], language, path);
        } else if (kind.startsWith("application/xml")) {
            answer.places = readSitemap(answer.text);
            this.meet(answer.places.map((place) => place.address).filter((address) => address.endsWith(".xml")), language, path);
        }
    }

    /** Finds the links to a part of a page that is not there. */
    lookForFragments() {
        for (const { page, path, language } of this.pages) {
            for (const link of page.links.filter((link) => link.includes("#"))) {
                const [target, fragment] = (this.inside(link, path) ?? "#").split("#");
                const there = target === path ? page : this.answers.get(this.#asked(target, language).key)?.page;
                if (there && !there.ids.has(decodeURIComponent(fragment))) {
                    this.dead.push(`no such part: ${link} in ${language}, on ${path}`);
                }
            }
        }
    }
}

/** Searches lead to a thousand others: one of each kind is asked for, and a kind is what is chosen, not which of it. */
function searchKind(path) {
    const [page, query] = path.split("?");
    if (page !== "/directory" || !query) {
        return path;
    }
    const chosen = new URLSearchParams(query);
    const place = chosen.get("place")?.split("/").length ?? "";
    return `/directory?${[...new Set(chosen.keys())].sort().join("&")}${place}&language=${chosen.get("language") ?? ""}`;
}

/** Whether a redirect is meant: to the door, to the page without the language that it now keeps, to a search's one address. */
function isMeant(path, to) {
    const isDoor = to.startsWith("/sign-in");
    const isKept = path.includes("language=") && !isOfDirectory(path) && to === withoutLanguage(path);
    const isOneSearch = path.startsWith("/directory?") && isOfDirectory(to);
    return isDoor || isKept || isOneSearch;
}
