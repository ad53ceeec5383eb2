// One identity, used every time. Guide: steps 34 to 36.

import assert from "node:assert/strict";

import { errorsAsOwed } from "./harness/checks.mjs";
import { walks } from "./harness/guide.mjs";
import { PASSWORD, aFirm, aPerson, answer, enroll, fillProfile, press, register, signIn, signOut, word } from "./harness/people.mjs";

const pathOf = (page) => new URL(page.url()).pathname;
const ORIGIN = (page) => new URL(page.url()).origin;

/** What a stranger could compare: the answer's status, its address, its words and its headers. */
async function appearance(page, email) {
    const headers = await page.lastAnswer.allHeaders();
    for (const varying of ["date", "x-request-id"]) {
        delete headers[varying];
    }
    const shown = await page.locator("main").innerText();
    const text = shown.replaceAll(email, "…");
    // Where a page names the address that was typed, it is longer by as much.
    if (shown.includes(email) && headers["content-length"]) {
        headers["content-length"] -= email.length * (shown.split(email).length - 1);
    }
    return { status: page.lastAnswer.status(), path: pathOf(page), text, headers };
}

walks((test) => {
    test("I1 an account is its address, proved by a mailed link, and a password", async ({ visit, mailbox }) => {
        const person = aPerson();
        const page = await visit();
        await page.goto("/register");
        await answer(page, { email: person.email });
        await press(page);
        assert.equal(pathOf(page), "/register/sent");
        const link = await mailbox.link(person.email, `${ORIGIN(page)}/register/`);
        // Merely opening the link changes nothing, as often as one likes.
        await page.goto(link);
        await page.goto(link);
        await answer(page, { password: PASSWORD });
        await press(page);
        await page.goto("/account");
        assert.ok((await page.locator("main").innerText()).includes(person.email));
        await signOut(page);
        await page.goto("/account");
        assert.equal(pathOf(page), "/sign-in");
        await signIn(page, person);
        assert.equal(pathOf(page), "/account");
        // The link worked once.
        await page.goto(link);
        assert.equal(page.lastAnswer.status(), 410);
    });

    test("I1 until its address is verified an account holds nothing", async ({ visit, mailbox }) => {
        const person = aPerson();
        const page = await visit();
        await page.goto("/register");
        await answer(page, { email: person.email });
        await press(page);
        await mailbox.link(person.email, `${ORIGIN(page)}/register/`);
        await signIn(page, person);
        assert.equal(page.lastAnswer.status(), 422);
        await page.goto("/enroll/contact");
        assert.equal(pathOf(page), "/sign-in");
    });

    test("I1 nobody begins to enroll without signing in, and who signs in is where they wanted to be", async (walk) => {
        const person = aPerson();
        const page = await walk.visit();
        await register(page, walk.mailbox, person);
        await signOut(page);
        await page.goto("/enroll/contact");
        assert.equal(pathOf(page), "/sign-in");
        await signIn(page, person);
        assert.equal(pathOf(page), "/enroll/contact");
        await signOut(page);
        await page.goto("/sign-in?return_to=https://elsewhere.example/");
        await signIn(page, person);
        assert.equal(ORIGIN(page), walk.center.address);
    });

    test("I1 a password that is easily guessed is refused, and why is said", async ({ visit, mailbox }) => {
        const person = aPerson();
        const page = await visit();
        await page.goto("/register");
        await answer(page, { email: person.email });
        await press(page);
        await page.goto(await mailbox.link(person.email, `${ORIGIN(page)}/register/`));
        for (const weak of ["", "short", "password1234567", person.email]) {
            await answer(page, { password: weak });
            await press(page);
            assert.deepEqual(await errorsAsOwed(page), ["password"], weak);
            assert.equal(await page.locator('[name="password"]').inputValue(), "", "a password is never sent back");
        }
        await answer(page, { password: PASSWORD });
        await press(page);
        assert.equal(page.lastAnswer.status(), 200);
    });

    test("I2 a wrong password and an unknown address look the same", async (walk) => {
        const person = aPerson();
        const page = await walk.visit();
        await register(page, walk.mailbox, person);
        const seen = [];
        for (const email of [person.email, `nobody@${word().toLowerCase()}.example`]) {
            const stranger = await walk.visit();
            await stranger.goto("/sign-in");
            await answer(stranger, { email, password: "six loud herons in the reeds" });
            await press(stranger);
            assert.equal(stranger.lastAnswer.status(), 422);
            assert.equal(await stranger.locator('[name="email"]').inputValue(), email);
            const { headers, ...rest } = await appearance(stranger, email);
            seen.push({ ...rest, headers: { ...headers, "content-length": undefined } });
        }
        assert.deepEqual(seen[0], seen[1]);
    });

    test("UX-G8 Back leads to a page that came with mistakes, and what was typed is there", async (walk) => {
        const person = aPerson();
        const page = await walk.visit();
        await page.goto("/sign-in");
        await answer(page, { email: person.email, password: "six loud herons in the reeds" });
        await press(page);
        assert.equal(page.lastAnswer.status(), 422);
        await page.getByRole("link", { name: "I forgot my password" }).click();
        assert.equal(pathOf(page), "/recover");
        await page.waitForLoadState("load");
        await page.goBack();
        assert.equal(await page.locator('[name="email"]').inputValue(), person.email);
        assert.equal(await page.locator('[name="password"]').inputValue(), "", "a password is never kept");
        if (page.hasScripts) {
            await answer(page, { password: PASSWORD });
            await page.evaluate(() => dispatchEvent(new Event("pagehide")));
            assert.equal(await page.locator('[name="password"]').inputValue(), "", "nor by a page that the browser keeps");
        }

        await register(page, walk.mailbox, person);
        await enroll(page, { firm: aFirm(), person, until: "organization-profile" });
        await fillProfile(page, { description: "We mend what others built." });
        await press(page);
        assert.equal(page.lastAnswer.status(), 422);
        await page.locator('button[value="cancel"]').click();
        assert.equal(pathOf(page), "/enroll/cancel");
        await page.waitForLoadState("load");
        await page.goBack();
        assert.equal(await page.locator('[name="description"]').inputValue(), "We mend what others built.");
    });

    for (const page of ["/register", "/recover"]) {
        test(`I2 ${page} answers the same whether or not there is an account, and the mail tells its reader`, async (walk) => {
            const person = aPerson();
            await register(await walk.visit(), walk.mailbox, person);
            const unknown = `nobody@${word().toLowerCase()}.example`;
            const seen = [];
            for (const email of [person.email, unknown]) {
                const stranger = await walk.visit();
                await stranger.goto(page);
                await answer(stranger, { email });
                await press(stranger);
                seen.push(await appearance(stranger, email));
            }
            assert.deepEqual(seen[0], seen[1]);
            const known = page === "/register" ? "/recover" : "/recover/";
            const other = page === "/register" ? "/register/" : "/register";
            await walk.mailbox.letter(person.email, ({ text }) => text.includes(`${walk.center.address}${known}`));
            await walk.mailbox.letter(unknown, ({ text }) => text.includes(`${walk.center.address}${other}`));
        });
    }

    test("I3 one sees one's sessions and ends them", async (walk) => {
        const person = aPerson();
        const [here, there, elsewhere] = [await walk.visit(), await walk.visit(), await walk.visit()];
        await register(here, walk.mailbox, person);
        await signIn(there, person);
        await signIn(elsewhere, person);
        await here.goto("/account");
        assert.equal(await here.locator("ul.sessions > li").count(), 3);
        await here.locator("ul.sessions button").first().click();
        assert.equal(await here.locator("ul.sessions > li").count(), 2);
        await here.locator('button[name="session"][value="others"]').click();
        assert.equal(await here.locator("ul.sessions > li").count(), 1);
        for (const ended of [there, elsewhere]) {
            await ended.goto("/account");
            assert.equal(pathOf(ended), "/sign-in");
        }
    });

    test("I3 a changed password ends the other sessions and is told by mail", async (walk) => {
        const person = aPerson();
        const [here, there] = [await walk.visit(), await walk.visit()];
        await register(here, walk.mailbox, person);
        await signIn(there, person);
        await here.goto("/account");
        const form = here.locator('form[action="/account/password"]');
        await form.locator('[name="current_password"]').fill("not this one at all");
        await form.locator('[name="password"]').fill("nine grey geese under the bridge");
        await form.getByRole("button").last().click();
        assert.deepEqual(await errorsAsOwed(here), ["current_password"]);
        await form.locator('[name="current_password"]').fill(PASSWORD);
        await form.locator('[name="password"]').fill("nine grey geese under the bridge");
        await form.getByRole("button").last().click();
        assert.equal(here.lastAnswer.status(), 200);
        await there.goto("/account");
        assert.equal(pathOf(there), "/sign-in");
        await signIn(there, person);
        assert.equal(there.lastAnswer.status(), 422, "the old password is over");
        await signIn(there, { ...person, password: "nine grey geese under the bridge" });
        assert.equal(pathOf(there), "/account");
        assert.ok((await walk.mailbox.lettersTo(person.email)).length >= 2, "a letter tells of it");
    });

    test("I3 a forgotten password is replaced through a mailed link, once", async (walk) => {
        const person = aPerson();
        const [here, there] = [await walk.visit(), await walk.visit()];
        await register(there, walk.mailbox, person);
        await here.goto("/recover");
        await answer(here, { email: person.email });
        await press(here);
        const link = await walk.mailbox.link(person.email, `${ORIGIN(here)}/recover/`);
        await here.goto(link);
        await answer(here, { password: "nine grey geese under the bridge" });
        await press(here);
        await here.goto("/account");
        assert.equal(pathOf(here), "/account");
        await there.goto("/account");
        assert.equal(pathOf(there), "/sign-in");
        await here.goto(link);
        assert.equal(here.lastAnswer.status(), 410);
    });

    test("I3 a new address counts only once it is verified", async (walk) => {
        const person = aPerson();
        const [here, there] = [await walk.visit(), await walk.visit()];
        await register(here, walk.mailbox, person);
        await signIn(there, person);
        const email = `mei@${word().toLowerCase()}.example`;
        await here.goto("/account");
        await answer(here, { address_email: email, address_current_password: PASSWORD });
        await here.locator('form[action="/account/address"] button[name="change"]').click();
        assert.ok((await here.locator("main").innerText()).includes(person.email), "the old one counts until then");
        await here.goto(await walk.mailbox.link(email, `${ORIGIN(here)}/account/address/`));
        await press(here);
        assert.equal(pathOf(here), "/account");
        assert.ok((await here.locator("main").innerText()).includes(email));
        await there.goto("/account");
        assert.equal(pathOf(there), "/sign-in");
        await signIn(there, { ...person, email });
        assert.equal(pathOf(there), "/account");
    });
});
