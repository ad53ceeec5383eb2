// What every page owes its reader, whatever it says: see the accessibility part of docs/reference.

import assert from "node:assert/strict";
import fs from "node:fs/promises";
import { createRequire } from "node:module";

import { HtmlValidate } from "html-validate";

const AXE = await fs.readFile(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

const WIDTHS = [320, 1280];
const SCHEMES = ["light", "dark"];

// Taste is not validity: what the markup template writes is right, if terse.
const validator = new HtmlValidate({
    root: true,
    extends: ["html-validate:recommended"],
    rules: {
        "attr-quotes": "off",
        "attribute-boolean-style": "off",
        "attribute-empty-style": "off",
        "doctype-style": "off",
        "form-dup-name": ["error", { shared: ["radio", "checkbox", "button", "submit"] }],
        "long-title": "off",
        "no-trailing-whitespace": "off",
        // A share is named `<question>.<option>`, and so is its id.
        "valid-id": ["error", { relaxed: true }],
        "void-style": "off",
    },
});

/** Makes every check below of the page as it stands, in both color schemes, narrow and wide; returns what was found. */
export async function faultsOf(page, name) {
    const faults = [];
    const note = (check) => check.catch((fault) => faults.push(fault.message));
    await note(validHtml(page, name));
    const size = page.viewportSize();
    for (const width of WIDTHS) {
        await page.setViewportSize({ width, height: 900 });
        await note(noSidewaysScroll(page, `${name} at ${width}`));
        await note(targetsBigEnough(page, `${name} at ${width}`));
        for (const colorScheme of SCHEMES) {
            await page.emulateMedia({ colorScheme, reducedMotion: "reduce" });
            await note(axeClean(page, `${name} at ${width}, ${colorScheme}`));
        }
    }
    await page.emulateMedia({ colorScheme: null, reducedMotion: null });
    await page.setViewportSize(size);
    return faults;
}

/** Asserts that axe finds nothing. */
export async function axeClean(page, name) {
    const found = await page.evaluate(async (axe) => {
        if (!window.axe) {
            (0, eval)(axe);
        }
        const tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
        const { violations } = await window.axe.run(document, { runOnly: tags, resultTypes: ["violations"] });
        return violations.map(({ id, help, nodes }) => ({ id, help, at: nodes.map((node) => `${node.target} ${node.html}`) }));
    }, AXE);
    assert.deepEqual(found, [], `axe on ${name}`);
}

/** Asserts that the HTML, as it was sent, is valid. */
export async function validHtml(page, name) {
    const html = await page.sentHtml();
    const { results } = await validator.validateString(html);
    const found = results.flatMap(({ messages }) => messages.map((m) => `${m.line}:${m.column} ${m.ruleId}: ${m.message} ${m.selector ?? ""}`));
    assert.deepEqual(found, [], `HTML of ${name}`);
}

/** Asserts that nobody has to scroll sideways to read. */
export async function noSidewaysScroll(page, name) {
    const found = await page.evaluate(() => {
        const width = document.documentElement.clientWidth;
        if (document.documentElement.scrollWidth <= width) {
            return [];
        }
        const wide = [...document.body.querySelectorAll("*")].filter((element) => element.getBoundingClientRect().right > width + 1);
        return wide.map((element) => `${element.tagName.toLowerCase()}.${element.className}`);
    });
    assert.deepEqual(found, [], `wider than the page on ${name}`);
}

/** Asserts that no heading is broken inside a word, but at a hyphen, and that the center's name stands on one line. */
export async function wholeWords(page, name) {
    const found = await page.evaluate(() => {
        const linesOf = (node, from, to) => {
            const range = document.createRange();
            range.setStart(node, from);
            range.setEnd(node, to);
            return new Set([...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top))).size;
        };
        const broken = [];
        const isWithoutSpaces = /^(ja|zh)/.test(document.documentElement.lang);
        for (const heading of document.querySelectorAll("main :is(h1, h2, h3)")) {
            const texts = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
            while (!isWithoutSpaces && texts.nextNode()) {
                const text = texts.currentNode;
                for (const { 0: word, index } of text.data.matchAll(/[\p{L}\p{N}’]+/gu)) {
                    // The hyphen that a soft one becomes is drawn with what follows it, on the line before.
                    const start = text.data[index - 1] === "\u00ad" ? index + 1 : index;
                    if (linesOf(text, start, index + word.length) > 1) {
                        broken.push(word);
                    }
                }
            }
        }
        const names = [...document.querySelectorAll(".brand .book > *")].filter((one) => one.checkVisibility());
        const wrapped = names.filter((one) => linesOf(one.firstChild, 0, one.textContent.length) > 1);
        return [...broken, ...wrapped.map((one) => one.textContent)];
    });
    assert.deepEqual(found, [], `broken on ${name}`);
}

/** Asserts that what is pressed measures 24 pixels each way, outside of running text, and a page's own button 44. */
export async function targetsBigEnough(page, name) {
    const found = await page.evaluate(() => {
        const isInText = (element) =>
            getComputedStyle(element).display === "inline" &&
            [...element.parentElement.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent.trim());
        const isVisible = (element) => element.checkVisibility({ visibilityProperty: true, opacityProperty: true });
        const tooSmall = [];
        for (const element of document.querySelectorAll("a[href], button, summary, select, input:not([type=hidden])")) {
            // A box or a radio button is pressed on its label too.
            const target = element.labels?.[0] && /checkbox|radio/.test(element.type) ? element.labels[0] : element;
            const { width, height } = target.getBoundingClientRect();
            const least = element.matches(".button.first") ? 44 : 24;
            const isOffPage = width <= 1 || height <= 1;
            if (isVisible(element) && !isOffPage && !isInText(element) && (width < least || height < least)) {
                const label = element.textContent.trim() || element.name;
                tooSmall.push(`${element.tagName.toLowerCase()} “${label}” ${Math.round(width)}×${Math.round(height)}`);
            }
        }
        return tooSmall;
    });
    assert.deepEqual(found, [], `too small to press on ${name}`);
}

/** Asserts that a form that came again says what is wrong as it owes, and returns the names of the fields. */
export async function errorsAsOwed(page) {
    assert.equal(page.lastAnswer.status(), 422);
    assert.match(await page.title(), /^Error: /);
    const listed = await page.locator("main .problems a").evaluateAll((links) =>
        links.map((link) => {
            const field = document.getElementById(link.hash.slice(1));
            const group = field?.closest("fieldset");
            const control = field?.matches("input, select, textarea") ? field : field?.querySelector("input");
            const ids = (control?.getAttribute("aria-describedby") ?? group?.getAttribute("aria-describedby") ?? "").split(" ");
            const said = [...ids, ...(group?.getAttribute("aria-describedby") ?? "").split(" ")].map((id) => document.getElementById(id));
            return {
                name: control?.name,
                leadsTo: Boolean(field),
                isMarked: control?.getAttribute("aria-invalid") === "true" || Boolean(group),
                isSaid: said.some((part) => part?.matches(".problem") && part.textContent.trim()),
            };
        }),
    );
    assert.ok(listed.length > 0, "the summary lists something");
    for (const { name, leadsTo, isMarked, isSaid } of listed) {
        assert.ok(leadsTo && isMarked && isSaid, `${name}: leads there ${leadsTo}, is marked ${isMarked}, is said there ${isSaid}`);
    }
    // A browser gives the focus when it first draws the page, which may be after it is loaded.
    await page.locator("main #problems:focus").waitFor();
    return [...new Set(listed.map(({ name }) => name))].sort();
}
