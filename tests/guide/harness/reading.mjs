// A page as a program reads it that follows links: no browser, only what was sent.

const ENTITIES = { amp: "&", lt: "<", gt: ">", quot: '"' };
// The center writes every attribute in double quotes, and `<` nowhere but before a tag.
const TAG = /<([a-z][a-z0-9]*)((?:\s+[^\s=">]+(?:="[^"]*")?)*)\s*\/?>/gi;
const ATTRIBUTE = /([^\s=">]+)(?:="([^"]*)")?/g;
// What stands in none of them is part of the page it is on.
const LEADING = { a: "href", link: "href", script: "src", img: "src", use: "href", textPath: "href" };

/** Asks the center as one reader does: in one language, with the cookies of somebody who is signed in or with none. */
export class Reader {
    #headers;

    constructor(center, language, cookies) {
        this.center = center;
        this.language = language;
        this.#headers = { "accept-language": language, ...(cookies && { cookie: cookies }) };
    }

    /** Gets a path, and follows no redirect. */
    async get(path, method = "GET") {
        const answer = await fetch(new URL(path, this.center), { method, headers: this.#headers, redirect: "manual" });
        const to = answer.headers.get("location");
        return {
            path,
            status: answer.status,
            headers: answer.headers,
            leadsTo: to && this.inside(to, path),
            text: await answer.text(),
        };
    }

    /** Returns the path of an address on a page of the center; nothing where it leads elsewhere. */
    inside(address, from) {
        const target = new URL(address, new URL(from, this.center));
        return target.origin === new URL(this.center).origin ? target.href.slice(target.origin.length) : undefined;
    }
}

/** Returns what stands on a page: its head, the ids of its parts, where it leads, and the addresses of its search forms. */
export function read(html) {
    const tags = tagsOf(html);
    const of = (name) => tags.filter((tag) => tag.name === name);
    const meta = (name) => of("meta").find(({ attributes: a }) => a.name === name || a.property === name)?.attributes.content;
    const links = of("link").map(({ attributes }) => attributes);
    return {
        language: of("html")[0]?.attributes.lang,
        title: unescaped(html.match(/<title>([^<]*)</)?.[1] ?? ""),
        canonical: links.find(({ rel }) => rel === "canonical")?.href,
        address: meta("og:url"),
        alternates: Object.fromEntries(links.filter(({ rel }) => rel === "alternate").map(({ hreflang, href }) => [hreflang, href])),
        isIndexed: !(meta("robots") ?? "").includes("noindex"),
        ids: new Set(tags.map(({ attributes }) => attributes.id).filter(Boolean)),
        links: tags.map(({ name, attributes }) => attributes[LEADING[name]]).filter((href) => href !== undefined),
        searches: searchesOf(html),
    };
}

/** Returns what a sitemap names, each with its address in each language; a list of sitemaps names those. */
export function readSitemap(xml) {
    const places = [...xml.matchAll(/<(?:url|sitemap)><loc>([^<]*)<\/loc>(.*?)<\/(?:url|sitemap)>/gs)];
    return places.map(([, address, rest]) => {
        const links = tagsOf(rest.replaceAll("xhtml:", "")).map(({ attributes }) => [attributes.hreflang, attributes.href]);
        return { address: unescaped(address), alternates: Object.fromEntries(links) };
    });
}

/** A form that searches, sent as it stands, and once more with the first choice of each name that is not made. */
function searchesOf(html) {
    const forms = [...html.matchAll(/<form\b[^>]*>.*?<\/form>/gs)].map(([form]) => form);
    return forms.flatMap((form) => {
        const [{ attributes: head }, ...fields] = tagsOf(form);
        if (head.method?.toLowerCase() !== "get") {
            return [];
        }
        const inputs = fields.filter(({ name, attributes }) => name === "input" && attributes.name).map(({ attributes }) => attributes);
        const isChoice = ({ type }) => type === "checkbox" || type === "radio";
        const filled = inputs.filter((input) => !isChoice(input) || "checked" in input);
        const choices = inputs.filter((input) => isChoice(input) && !("checked" in input));
        const firsts = choices.filter(({ name }, place) => choices.findIndex((choice) => choice.name === name) === place);
        const chosen = firsts.map((one) => [...filled.filter(({ name }) => one.type !== "radio" || name !== one.name), one]);
        const address = (sent) => `${head.action}?${new URLSearchParams(sent.map(({ name, value }) => [name, value ?? ""]))}`;
        return [filled, ...chosen].map(address);
    });
}

function tagsOf(html) {
    return [...html.matchAll(TAG)].map(([, name, rest]) => {
        const attributes = [...rest.matchAll(ATTRIBUTE)].map(([, name, value]) => [name, unescaped(value ?? "")]);
        return { name, attributes: Object.fromEntries(attributes) };
    });
}

function unescaped(text) {
    return text.replace(/&(amp|lt|gt|quot);/g, (_, name) => ENTITIES[name]);
}
