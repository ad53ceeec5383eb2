// The public pages, read as search engines and caches read them: by every link, in ten languages.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

import { LANGUAGES, crawl, crawlOwn, isOfDirectory, withoutLanguage } from "./harness/crawl.mjs";
import { walksOnEach } from "./harness/guide.mjs";
import { aFirm, aPerson, enroll, partnerIdOf, register } from "./harness/people.mjs";
import { Reader, readSitemap } from "./harness/reading.mjs";
import { linkedData } from "./harness/schema_org.mjs";

/** Some of them have lapsed, which no link may lead to. */
const MEMBERS = 30;
const FAULTS_SHOWN = 20;

const isMember = (path) => /^\/directory\/[^/?]+$/.test(path);
const none = (faults, what) => assert.deepEqual(faults.slice(0, FAULTS_SHOWN), [], `${faults.length}: ${what}`);

walksOnEach((test) => {
    let site;
    /** What strangers get to, crawled once for all of these rules: as soon as the search finds whom the sitemap names. */
    const crawled = ({ center }) => (site ??= followed(center.address).then(() => crawl(center.address)));

    const followed = async (address) => {
        const reader = new Reader(address, "en");
        const placesOf = async (path) => readSitemap((await reader.get(path)).text).map((place) => reader.inside(place.address));
        const listed = (await Promise.all((await placesOf("/sitemap.xml")).map(placesOf))).flat().filter(isMember);
        for (let tries = 0; tries < 600; tries += 1) {
            if ((await reader.get("/directory")).text.includes(`>${listed.length} partners<`)) {
                return;
            }
            await pause(100);
        }
        assert.fail(`the directory does not find the ${listed.length} whom the sitemap names`);
    };

    test("D2 no link on a public page is dead, in any language", async (walk) => {
        const { answers, pages, dead } = await crawled(walk);
        none(dead, "dead links");
        const found = pages.filter(({ path, page }) => isOfDirectory(path) && page.isIndexed);
        const counts = LANGUAGES.map((language) => found.filter((page) => page.language === language).length);
        assert.ok(Math.min(...counts) > MEMBERS * 3 && Math.max(...counts) === Math.min(...counts), `as many in each language: ${counts}`);
        const doors = [...answers.values()].filter(({ status, leadsTo }) => status === 303 && leadsTo.startsWith("/sign-in"));
        assert.ok(doors.length >= LANGUAGES.length, "what is not public leads to the door");
    });

    test("D2 a public page is in the language that its address or else its reader names", async (walk) => {
        const { pages } = await crawled(walk);
        const other = pages.filter(({ page, language }) => page.language !== language);
        none(other.map(({ path, page, language }) => `${path} is in ${page.language}, not in ${language}`), "pages in another language");
    });

    test("D2 what search engines find has one address in each language, and each of them names all", async (walk) => {
        const { pages, answers, inside } = await crawled(walk);
        const faults = [];
        const mapped = new Map([...answers.values()].flatMap(({ places = [] }) => places).map(({ address, alternates }) => [inside(address), alternates]));
        for (const { path, page } of pages.filter(({ path }) => isOfDirectory(path))) {
            const bare = withoutLanguage(path);
            const isOne = bare === "/directory" || !bare.includes("?");
            if (page.isIndexed !== isOne || Boolean(page.canonical) !== isOne) {
                faults.push(`${path}: one address is ${isOne}, found is ${page.isIndexed}, its address is ${page.canonical}`);
            } else if (isOne) {
                const named = LANGUAGES.map((language) => [language, `${walk.center.address}${bare}?language=${language}`]);
                const owed = { ...Object.fromEntries(named), "x-default": walk.center.address + bare };
                const told = { canonical: walk.center.address + path, address: walk.center.address + path, alternates: owed };
                const { canonical, address, alternates } = page;
                faults.push(...differing(told, { canonical, address, alternates }, path));
                faults.push(...(bare === "/directory" ? [] : differing(owed, mapped.get(bare), `the sitemap on ${path}`)));
            }
        }
        none(faults, "pages with another address");
        const found = new Set(pages.map(({ path }) => withoutLanguage(path)));
        none([...mapped.keys()].filter((path) => isOfDirectory(path) && !found.has(path)), "pages of the sitemap that are not there");
    });

    test("D2 no two pages in a language have the same title", async (walk) => {
        const { pages } = await crawled(walk);
        const faults = [];
        const titles = new Map();
        // What was searched for is no page of its own to engines, nor is a door that knows the way back.
        for (const { path, page, language } of pages.filter(({ page }) => page.isIndexed)) {
            const [key, [own]] = [`${language}: ${page.title}`, path.split("?")];
            const first = titles.get(key) ?? titles.set(key, own).get(key);
            if (first !== own) {
                faults.push(`${key}: ${first} and ${own}`);
            }
        }
        none(faults, "titles of two pages");
    });

    test("D2 the linked data of each member and location is as schema.org has it", async (walk) => {
        const { pages } = await crawled(walk);
        const faults = new Map();
        // It has the same form in every language.
        const members = pages.filter(({ path, language }) => /^\/directory\/[^?]+$/.test(path) && language === "ja");
        assert.ok(members.length > MEMBERS * 2);
        for (const { path, text } of members) {
            const data = await linkedData(text);
            assert.deepEqual(data.kinds, ["BreadcrumbList", "LocalBusiness", "Organization"], path);
            data.faults.forEach((fault) => faults.set(fault, path));
        }
        none([...faults].map(([fault, path]) => `${fault}, as on ${path}`), "what schema.org does not have");
    });

    test("D2 public pages may be kept, and no other", async (walk) => {
        const { answers } = await crawled(walk);
        const faults = [];
        const tags = new Map();
        for (const { path, status, headers, language } of answers.values()) {
            const [kept, varies] = [headers.get("cache-control"), (headers.get("vary") ?? "").toLowerCase()];
            if (kept !== keeping(path, status)) {
                faults.push(`${status} ${path}: ${kept}`);
            } else if (isOfDirectory(path) && status === 200) {
                const tag = headers.get("etag");
                const isOne = tag && !tags.has(tag);
                const isTold = ["accept-language", "cookie", "accept-encoding"].every((name) => varies.includes(name));
                tags.set(tag, path);
                faults.push(...(isOne && isTold ? [] : [`${path} in ${language}: ${tag}, as ${tags.get(tag)}; ${varies}`]));
            }
        }
        none(faults, "answers that are kept otherwise");
    });

    test("D2 nothing that somebody sees who is signed in may be kept, and strangers are led to the door", async (walk) => {
        const page = await walk.visit();
        const person = aPerson();
        await register(page, walk.mailbox, person);
        await enroll(page, { firm: aFirm(), person });
        const id = partnerIdOf(page);
        const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
        const [own, stranger] = [new Reader(walk.center.address, "en", cookies), new Reader(walk.center.address, "en")];
        const { answers, dead } = await crawlOwn(own, ["/", "/account", `/directory/${id}`, `/organizations/${id}`]);
        none(dead, "dead links");
        const faults = [];
        const closed = new Set();
        for (const { path, kind, headers, text } of answers.filter(({ path }) => keeping(path, 0) === "no-store")) {
            const theirs = await stranger.get(path);
            const isClosed = theirs.status === 303 && theirs.leadsTo.startsWith("/sign-in");
            const theirKeeping = theirs.headers.get("cache-control");
            if (headers.get("cache-control") !== "no-store" || theirKeeping !== keeping(path, theirs.status)) {
                faults.push(`${path} is kept: ${headers.get("cache-control")}, ${theirKeeping}`);
            }
            if (theirs.text.includes(person.email) || (isClosed ? theirs.text.length > 0 : !isForAll(path))) {
                faults.push(`a stranger sees ${path}: ${theirs.status}, ${theirs.text.length} bytes`);
            }
            if (isClosed) {
                closed.add(kind);
                // Every page says who is signed in; a file that is taken along does not.
                const isPage = headers.get("content-type")?.startsWith("text/html") && text !== "";
                faults.push(...(text.includes(person.email) || !isPage ? [] : [`${path} is not that person's`]));
            }
        }
        none(faults, "pages that are kept, or seen by strangers");
        assert.ok(closed.size >= 30, `closed to strangers: ${[...closed]}`);
    });
}, { population: MEMBERS });

/** Whether a page is everybody's. */
function isForAll(path) {
    const others = ["/", "/enroll-now", "/enroll", "/privacy", "/accessibility", "/contact", "/sign-in", "/register", "/recover"];
    return isOfDirectory(path) || others.includes(path.split("?")[0]);
}

/** How long an answer to a stranger may be kept, by what was asked. */
function keeping(path, status) {
    if (path.startsWith("/assets/")) {
        return "public, max-age=31536000, immutable";
    }
    if (path === "/robots.txt" || path.startsWith("/sitemap")) {
        return "public, max-age=3600";
    }
    return isOfDirectory(path) && status === 200 ? "public, max-age=0, must-revalidate" : "no-store";
}

/** What differs between what is owed and what is there, in a line each. */
function differing(owed, there, path) {
    try {
        assert.deepEqual(there, owed);
        return [];
    } catch (difference) {
        return [`${path}: ${difference.message}`];
    }
}
