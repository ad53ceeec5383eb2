// The frame of every walk: each rule on each database, with JavaScript and without, in a fresh browser profile.

import fs from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { after, before, describe, test } from "node:test";

import { Center } from "./center.mjs";
import { startBrowser } from "./chromium.mjs";

const DATABASES = (process.env.DATABASES ?? "sqlite,postgres").split(",");
const DATABASE_NAMES = { sqlite: "SQLite", postgres: "PostgreSQL" };
const SCRIPTS = { "with JavaScript": true, "without JavaScript": false };
// A busy machine is no fault: what hangs is told by the ten seconds that a single step may take.
const TIME_FOR_A_RULE_MS = 600_000;

export const SCREENSHOTS = path.join(process.env.GUILDHALL_CACHE ?? path.join(os.homedir(), ".cache/guildhall"), "screenshots");

/** Walks the rules that `declare` names on both databases, with JavaScript and without; `configuration` is the centers' file. */
export function walks(declare, { configuration } = {}) {
    for (const database of DATABASES) {
        describe(`on ${DATABASE_NAMES[database]}`, () => {
            const place = opened(database, configuration);
            for (const [name, scripts] of Object.entries(SCRIPTS)) {
                describe(name, () => declare((rule, walk) => aTest(place, scripts, rule, walk)));
            }
        });
    }
}

/**
 * Walks once on each database, with JavaScript: for what programs read, and for what only scripts could do. `population` is
 * how many organizations are there already.
 */
export function walksOnEach(declare, { population } = {}) {
    for (const database of DATABASES) {
        describe(`on ${DATABASE_NAMES[database]}`, () => {
            const place = opened(database, undefined, population);
            declare((rule, walk) => aTest(place, true, rule, walk));
        });
    }
}

/** Walks once, with JavaScript on the first database: for what depends on neither. */
export function walksOnce(declare) {
    const place = opened(DATABASES[0]);
    declare((rule, walk) => aTest(place, true, rule, walk));
}

/** Opens a center and a browser before the tests of this block, and closes them after. */
function opened(database, configuration, population) {
    const place = {};
    before(async () => {
        place.center = await Center.open(database, configuration, population);
        place.browser = await startBrowser();
    });
    after(async () => {
        await place.browser?.close();
        await place.center?.close();
    });
    return place;
}

function aTest(place, scripts, rule, walk) {
    test(rule, { timeout: TIME_FOR_A_RULE_MS }, async () => {
        const pages = [];
        const visit = async (options = {}) => {
            const page = await openPage(place, scripts, options);
            pages.push(page);
            return page;
        };
        try {
            await walk({ center: place.center, mailbox: place.center.mailbox, scripts, visit });
        } catch (error) {
            await keepFailure(rule, pages, place.center);
            throw error;
        } finally {
            await Promise.all(pages.map((page) => page.context().close()));
        }
    });
}

/** Opens a page in a browser profile of its own, as a person who reads `language` would on a machine of their own. */
async function openPage(place, scripts, { language = "en-US", width = 1280, height = 900 } = {}) {
    const context = await place.browser.newContext({
        baseURL: place.center.address,
        javaScriptEnabled: scripts,
        locale: language,
        timezoneId: "Europe/Berlin",
        viewport: { width, height },
    });
    context.setDefaultTimeout(10_000);
    const page = await context.newPage();
    // What was sent, before a browser mended it.
    page.on("response", (response) => {
        const request = response.request();
        if (request.isNavigationRequest() && request.frame() === page.mainFrame() && !isRedirect(response)) {
            page.lastAnswer = response;
        }
    });
    page.sentHtml = () => page.lastAnswer.text();
    page.hasScripts = scripts;
    return page;
}

function isRedirect(response) {
    return response.status() >= 300 && response.status() < 400;
}

/** Keeps what a person would ask for first: the page as it stood, and what the center logged. */
async function keepFailure(rule, pages, center) {
    const folder = path.join(SCREENSHOTS, "failures");
    await fs.mkdir(folder, { recursive: true });
    const name = path.join(folder, `${rule.replace(/[^\w]+/g, "-").slice(0, 80)}-${Date.now()}`);
    for (const [index, page] of pages.entries()) {
        await page.screenshot({ path: `${name}-${index + 1}.png`, fullPage: true }).catch(() => undefined);
        const text = await page.locator("body").innerText().catch(() => "");
        console.error(`-- ${rule}: page ${index + 1} at ${page.url()}\n${text.slice(0, 1500)}\n`);
    }
    console.error(`-- the center's log\n${center.log}\n-- pictures: ${name}-*.png`);
}

/** Keeps a picture of the whole page under a name, where there is somebody to look at it. */
export async function picture(page, name) {
    if (process.env.CI === "true") {
        return;
    }
    await fs.mkdir(SCREENSHOTS, { recursive: true });
    await page.screenshot({ path: path.join(SCREENSHOTS, `${name}.png`), fullPage: true });
}
