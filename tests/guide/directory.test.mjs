// The public page of a member.

import assert from "node:assert/strict";

import { walks } from "./harness/guide.mjs";
import { ORGANIZATION_PROFILE, aFirm, aPerson, enroll, partnerIdOf, register } from "./harness/people.mjs";

const pathOf = (page) => new URL(page.url()).pathname;

walks((test) => {
    const member = async ({ visit, mailbox }) => {
        const page = await visit();
        const [firm, person] = [aFirm(), aPerson()];
        await register(page, mailbox, person);
        await enroll(page, { firm, person });
        return { firm, person, id: partnerIdOf(page) };
    };

    test("D1 enrolling lists the organization and its headquarters with its description", async (walk) => {
        const { firm, id } = await member(walk);
        const stranger = await walk.visit();
        await stranger.goto(`/directory/${id}`);
        assert.equal(stranger.lastAnswer.status(), 200);
        const text = await stranger.locator("main").innerText();
        for (const part of [firm.doing_business_as, firm.legal_name, "Ölmühlweg 12", "61462 Königstein im Taunus", "Germany"]) {
            assert.ok(text.includes(part), part);
        }
        for (const paragraph of ORGANIZATION_PROFILE.description.split("\n\n")) {
            assert.ok(await stranger.getByText(paragraph, { exact: true }).isVisible(), paragraph);
        }
        const paragraphs = await stranger.locator(".described > p").all();
        const [first, second] = await Promise.all(paragraphs.map((paragraph) => paragraph.boundingBox()));
        assert.ok(second.y - first.y - first.height >= 12, "paragraphs stand apart");
        assert.match(text, /Registered Member/);
    });

    test("D1 a listing shows no person's name or address", async (walk) => {
        const { person, id } = await member(walk);
        const stranger = await walk.visit();
        await stranger.goto(`/directory/${id}`);
        const html = await stranger.content();
        for (const secret of [person.email, person.lastName, "HRB"]) {
            assert.ok(!html.includes(secret), secret);
        }
    });

    test("D1 a member is found by its Partner Program ID as people write it", async (walk) => {
        const { id } = await member(walk);
        const stranger = await walk.visit();
        const spoken = id.toLowerCase().match(/.{1,3}/g).join(" ");
        await stranger.goto("/");
        await stranger.locator('main [name="id"]').fill(` ${spoken} `);
        await stranger.locator('main form[action="/directory"] button').click();
        assert.equal(pathOf(stranger), `/directory/${id}`);
        await stranger.goto("/");
        const wrong = id.slice(0, -1) + (id.at(-1) === "7" ? "8" : "7");
        await stranger.locator('main [name="id"]').fill(wrong);
        await stranger.locator('main form[action="/directory"] button').click();
        assert.equal(stranger.lastAnswer.status(), 422);
        assert.equal(await stranger.locator('main [name="id"]').inputValue(), wrong);
        await stranger.goto(`/directory/${wrong}`);
        assert.equal(stranger.lastAnswer.status(), 404);
    });

    /** Searches until a member is found: it is within a second. */
    const search = async (page, words) => {
        for (let tries = 0; tries < 60; tries += 1) {
            await page.goto("/directory");
            await page.getByLabel("What do you need help with?").fill(words);
            await page.getByRole("button", { name: "Search", exact: true }).click();
            if (await page.locator(".result").count()) {
                return;
            }
            await page.waitForTimeout(100);
        }
        assert.fail(`${words} is not found`);
    };

    /** On phones the filters are behind one button. */
    const openFilters = async (page) => (await page.locator(".filters > summary").isVisible()) && page.locator(".filters > summary").click();

    test("D1 a member is found by words, by a place and by choices, and choices are taken back", async (walk) => {
        const { firm, id } = await member(walk);
        const stranger = await walk.visit();
        await stranger.goto("/");
        await stranger.getByRole("link", { name: "Find a partner" }).first().click();
        assert.equal(pathOf(stranger), "/directory");
        await search(stranger, firm.doing_business_as);
        assert.match(await stranger.locator("h2#found").innerText(), /partners? for/);
        assert.match(await stranger.locator("#found + .note").innerText(), /Nobody can pay for a place/);
        await openFilters(stranger);
        await stranger.getByLabel("Registered Member").check();
        await stranger.getByRole("button", { name: "Apply filters" }).click();
        assert.equal(new URL(stranger.url()).searchParams.get("level"), "registered");
        const shared = stranger.url();
        const count = await stranger.locator(".result").count();
        assert.ok(count > 0);
        await stranger.getByRole("link", { name: "Remove filter: Registered Member" }).click();
        assert.equal(new URL(stranger.url()).searchParams.get("level"), null);
        const other = await walk.visit();
        await other.goto(shared);
        assert.equal(await other.locator(".result").count(), count, "the address finds the same");
        await other.getByRole("link", { name: "Clear all" }).click();
        assert.equal(other.url().endsWith("/directory"), true);
        await other.getByLabel("Near which city?").fill("Frankfurt am Main, Germany");
        await other.getByLabel("What do you need help with?").fill(firm.doing_business_as);
        await other.getByRole("button", { name: "Search", exact: true }).click();
        assert.match(await other.locator(".result").first().innerText(), /\d+\skm/);
        await other.getByRole("link", { name: firm.doing_business_as, exact: true }).first().click();
        assert.equal(pathOf(other), `/directory/${id}`);
        await other.locator(".offices a").first().click();
        assert.match(await other.locator("h1").innerText(), new RegExp(`^${firm.doing_business_as}`));
    });

    test("D1 where nothing is found the page says what to leave out", async (walk) => {
        const { firm } = await member(walk);
        const stranger = await walk.visit();
        await search(stranger, firm.doing_business_as);
        await stranger.goto(`${stranger.url()}&place=FR`);
        await stranger.getByRole("link", { name: "Without France" }).click();
        assert.ok(await stranger.locator(".result").count());
    });

    test("D2 a listing has an address in each language, and a choice of language stays", async (walk) => {
        const { id } = await member(walk);
        const stranger = await walk.visit();
        await stranger.goto(`/directory/${id}`);
        await stranger.locator("#languages").getByRole("link", { name: "Deutsch" }).click();
        assert.equal(await stranger.locator("html").getAttribute("lang"), "de");
        await stranger.goto("/");
        assert.equal(await stranger.locator("html").getAttribute("lang"), "de");
    });
});
