// Passkeys and outside providers beside the password. Guide: steps 34 to 36.

import assert from "node:assert/strict";

import { faultsOf } from "./harness/checks.mjs";
import { freePort } from "./harness/center.mjs";
import { addPasskey, aDevice } from "./harness/device.mjs";
import { picture, walks } from "./harness/guide.mjs";
import { PASSWORD, aPerson, answer, press, register, signIn, signOut } from "./harness/people.mjs";
import { configurationOf, openProvider, signInAt } from "./harness/provider.mjs";

const pathOf = (page) => new URL(page.url()).pathname;
const port = await freePort();
/** Where there is a script, axe and the validator look at the page. */
async function good(page, state) {
    if (page.hasScripts) {
        assert.deepEqual(await faultsOf(page, state), []);
    }
}

const ways = (page) => page.locator("ul.ways > li");

/** The only way in is not offered to be removed, and says why. */
async function staysAlone(page) {
    assert.equal(await ways(page).count(), 1);
    assert.equal(await ways(page).getByRole("button").count(), 0);
    assert.ok((await ways(page).innerText()).includes("This is your only way to sign in, so it stays."));
}

async function withProvider(walk, claimsOf, story) {
    const provider = await openProvider(port, walk.center.address, claimsOf);
    try {
        await story();
    } finally {
        await provider.close();
    }
}

walks(
    (test) => {
        test("I1 a passkey is made, signs in, and is removed; the last way stays", async ({ visit, mailbox, scripts }) => {
            const person = aPerson();
            const page = await visit();
            await register(page, mailbox, person);
            await page.goto("/account");
            if (!scripts) {
                assert.equal(await page.locator("[data-passkeys]").isVisible(), false, "only a script can ask a device");
                return;
            }
            const device = await aDevice(page);
            await answer(page, { passkey_name: "" });
            await page.locator('form[action="/account/passkeys"] button').click();
            assert.equal(page.lastAnswer.status(), 422, "it needs a name");
            await addPasskey(page, "Work laptop");
            assert.equal((await device.passkeys()).length, 1);
            assert.equal(await ways(page).count(), 2);
            await picture(page, "page-ways-to-sign-in");
            await good(page, "account-with-a-passkey");
            await mailbox.letter(person.email, ({ text }) => text.includes("Work laptop"));
            await signOut(page);
            await page.goto("/sign-in?return_to=%2Faccount");
            await page.locator('form[action="/sign-in/passkey"] button').click();
            await page.waitForURL("**/account");
            assert.ok((await page.locator("main").innerText()).includes(person.email), "without typing anything");
            // The password goes, the passkey is the last way and stays.
            await ways(page).first().getByRole("button").click();
            assert.equal(await ways(page).count(), 1);
            await staysAlone(page);
            await good(page, "account-last-way");
            // A password again, and the passkey can go; then it opens nothing.
            await answer(page, { password: PASSWORD });
            await page.locator('form[action="/account/password"] button[type="submit"]').click();
            assert.equal(await ways(page).count(), 2);
            await ways(page).last().getByRole("button").click();
            assert.equal(await ways(page).count(), 1);
            await signOut(page);
            await page.goto("/sign-in");
            await page.locator('form[action="/sign-in/passkey"] button').click();
            await page.waitForURL("**/sign-in/passkey/answer");
            assert.equal(page.lastAnswer.status(), 422);
            await signIn(page, person);
            await page.goto("/account");
            assert.equal(pathOf(page), "/account");
        });

        test("I1 a passkey signs in only whom its device recognizes", async ({ visit, mailbox, scripts }) => {
            if (!scripts) {
                return;
            }
            const page = await visit();
            await register(page, mailbox, aPerson());
            const device = await aDevice(page);
            await addPasskey(page, "Phone");
            await signOut(page);
            await device.recognizes(false);
            await page.goto("/sign-in");
            await page.locator('form[action="/sign-in/passkey"] button').click();
            await page.locator("[data-passkey-failed]").waitFor({ state: "visible" });
            await good(page, "passkey-failed");
            await page.goto("/account");
            assert.equal(pathOf(page), "/sign-in");
        });

        test("I1 a certified provider vouches for somebody, whose account it makes and opens", async (walk) => {
            const person = aPerson();
            await withProvider(walk, () => ({ email: person.email, email_verified: true }), async () => {
                const page = await walk.visit();
                await page.goto("/sign-in?return_to=%2Faccount");
                await good(page, "sign-in-with-a-provider");
                await page.locator('form[action="/sign-in/with/harbor"] button').click();
                await signInAt(page, person.lastName);
                await page.waitForURL(`${walk.center.address}/account`);
                assert.ok((await page.locator("main").innerText()).includes(person.email));
                await staysAlone(page);
                await signOut(page);
                await page.goto("/sign-in");
                await page.locator('form[action="/sign-in/with/harbor"] button').click();
                await page.waitForURL(`${walk.center.address}/enroll-now`);
            });
        });

        test("I1 an account is never taken by an address: its owner signs in and adds the provider", async (walk) => {
            const person = aPerson();
            await withProvider(walk, () => ({ email: person.email, email_verified: true }), async () => {
                await register(await walk.visit(), walk.mailbox, person);
                const page = await walk.visit();
                await page.goto("/sign-in");
                await page.locator('form[action="/sign-in/with/harbor"] button').click();
                await signInAt(page, person.lastName);
                await page.waitForURL("**/sign-in/with/harbor/back?**");
                await good(page, "has-account");
                await page.goto("/account");
                assert.equal(pathOf(page), "/sign-in");
                await signIn(page, person);
                await walk.mailbox.letter(person.email, ({ text }) => text.includes("new browser signed in"));
                await page.goto("/account");
                await page.locator('form[action="/account/with/harbor"] button').click();
                await page.waitForURL("**/account?done=ways");
                assert.equal(await ways(page).count(), 2);
                await walk.mailbox.letter(person.email, ({ text }) => text.includes("Harbor"));
                await signOut(page);
                await page.goto("/sign-in");
                await page.locator('form[action="/sign-in/with/harbor"] button').click();
                await page.waitForURL(`${walk.center.address}/enroll-now`);
            });
        });

        test("I1 a provider that proves no address has ours proved, in the same browser", async (walk) => {
            const person = aPerson();
            await withProvider(walk, () => ({}), async () => {
                const page = await walk.visit();
                await page.goto("/register");
                await page.locator('form[action="/sign-in/with/harbor"] button').click();
                await signInAt(page, person.lastName);
                await page.waitForURL("**/register");
                await good(page, "register-vouched");
                await answer(page, { email: person.email });
                await press(page);
                await page.goto(await walk.mailbox.link(person.email, `${walk.center.address}/register/`));
                await good(page, "choose-vouched");
                await press(page);
                await page.goto("/account");
                assert.ok((await page.locator("main").innerText()).includes(person.email));
            });
        });
    },
    { configuration: configurationOf(port) },
);
