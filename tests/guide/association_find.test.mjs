// Guide: "Associate People to Your Organization", steps 1 to 4 and 26 to 28.

import assert from "node:assert/strict";

import { errorsAsOwed } from "./harness/checks.mjs";
import { walks } from "./harness/guide.mjs";
import { aFirm, aPerson, answer, enroll, fillContact, partnerIdOf, press, register, signIn, word } from "./harness/people.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("link", { name, exact: true });
const heading = (page) => page.getByRole("heading", { level: 1 });
const pathOf = (page) => new URL(page.url()).pathname;
const results = (page) => page.getByRole("group", { name: "Organizations" });

walks((test) => {
    /** A member that was enrolled, and somebody who is signed in and looks for it. */
    const seeker = async ({ visit, mailbox }) => {
        const member = await visit();
        const [firm, founder, person] = [aFirm(), aPerson(), aPerson()];
        await register(member, mailbox, founder);
        await enroll(member, { firm, person: founder });
        const page = await visit();
        await register(page, mailbox, person);
        await page.goto("/associate");
        return { page, firm, founder, person, id: partnerIdOf(member) };
    };
    const byName = async (page, country, name, more = {}) => {
        await answer(page, { country, name, ...more });
        await button(page, "Find My Organization By name").click();
    };

    test("I1 nobody looks for an organization without signing in, and comes back to the search", async ({ visit, mailbox }) => {
        const page = await visit();
        const person = aPerson();
        await register(page, mailbox, person);
        const stranger = await visit();
        await stranger.goto("/enroll-now");
        await link(stranger, "Associate as an Individual").click();
        assert.equal(pathOf(stranger), "/sign-in");
        await signIn(stranger, person);
        assert.equal(pathOf(stranger), "/associate");
        assert.equal(await heading(stranger).innerText(), "Find My Organization");
    });

    test("A2 an organization is found by name, whatever its case, accents, punctuation and legal form", async (walk) => {
        const { page, firm } = await seeker(walk);
        await byName(page, "DE", firm.legal_name.toUpperCase().replace(" GMBH", ", aktiengesellschaft"), { city: "Koenigstein im Taunus" });
        const text = await results(page).innerText();
        for (const shown of [firm.doing_business_as, firm.legal_name, "Königstein im Taunus, Germany", "Enrolled", "the same name and the city"]) {
            assert.ok(text.includes(shown), `${shown} in ${text}`);
        }
        // What was looked for can be sent to a colleague.
        const address = page.url();
        assert.equal(await page.locator("#city").inputValue(), "Koenigstein im Taunus");
        await page.goto("/");
        await page.goto(address);
        assert.equal(await results(page).innerText(), text);
    });

    test("A2 an organization is found by web or e-mail domain and by Partner Program ID", async (walk) => {
        const { page, firm, id } = await seeker(walk);
        const domain = new URL(firm.web_address).hostname.replace("www.", "");
        await page.getByLabel("Web or e-mail domain").fill(`somebody@mail.${domain}`);
        await button(page, "Find My Organization By web or e-mail domain").click();
        assert.match(await results(page).innerText(), /Found because of: this domain/);
        await page.getByLabel("Partner Program ID").fill(`${id.slice(0, 3)} ${id.slice(3)}`.toLowerCase());
        await button(page, "Find My Organization By Partner Program ID").click();
        assert.match(await results(page).innerText(), /Found because of: this Partner Program ID/);
        await byName(page, "DE", firm.web_address);
        assert.ok(await page.getByText(`We looked for the web address ${domain}.`).isVisible());
        assert.ok((await results(page).innerText()).includes(firm.doing_business_as));
    });

    test("A2 a mistyped ID says so, and every mistake is named with what was typed still there", async (walk) => {
        const { page, id } = await seeker(walk);
        const mistyped = (id[0] === "Z" ? "Y" : "Z") + id.slice(1);
        await page.getByLabel("Partner Program ID").fill(mistyped);
        await button(page, "Find My Organization By Partner Program ID").click();
        assert.deepEqual(await errorsAsOwed(page), ["partner_id"]);
        assert.ok(await page.getByText("This ID is mistyped").first().isVisible());
        assert.equal(await page.locator('[name="partner_id"]').inputValue(), mistyped);
        await page.goto("/associate");
        await answer(page, { country: "", city: "Kiel" });
        await button(page, "Find My Organization By name").click();
        assert.deepEqual(await errorsAsOwed(page), ["country", "name"]);
        assert.equal(await page.locator("#city").inputValue(), "Kiel");
    });

    test("A3 a result is chosen, then Associate to this Organization", async (walk) => {
        const { page, firm, founder, id } = await seeker(walk);
        await byName(page, "DE", firm.doing_business_as);
        const choice = page.getByRole("radio", { name: firm.doing_business_as });
        await choice.check();
        const html = await page.content();
        for (const secret of [founder.email, founder.lastName, firm.registration_number, firm.street, firm.telephone]) {
            assert.ok(!html.includes(secret), secret);
        }
        await button(page, "Associate to this Organization").click();
        const { pathname, searchParams } = new URL(page.url());
        assert.equal(pathname, "/associate/request");
        assert.deepEqual([...searchParams], [["organization", id]]);
    });

    test("A3 with no right result, Enroll New Organization begins with what was entered", async (walk) => {
        const { page } = await seeker(walk);
        const name = `${word()} ${word()} SARL`;
        await byName(page, "FR", name, { doing_business_as: word(), city: "Lille" });
        assert.equal(await results(page).count(), 0);
        const text = await page.locator("main").innerText();
        assert.ok(text.includes(`You looked for ${name}`) && text.includes("How to find more"), text);
        const other = await page.locator("#doing_business_as").inputValue();
        await button(page, "Enroll New Organization").click();
        assert.equal(pathOf(page), "/enroll/contact");
        for (const [field, value] of Object.entries({ country: "FR", legal_name: name, doing_business_as: other, city: "Lille" })) {
            assert.equal(await page.locator(`main [name="${field}"]`).inputValue(), value, field);
        }
        assert.ok((await page.locator("main .notice li a").count()) >= 3, "what is still needed is named");
    });

    test("A3 an enrollment that has begun is replaced only after asking", async (walk) => {
        const { page } = await seeker(walk);
        const firm = aFirm();
        await page.goto("/enroll/contact");
        await fillContact(page, firm);
        await press(page);
        const search = async () => {
            await page.goto("/associate");
            await byName(page, "AT", word());
            await button(page, "Enroll New Organization").click();
            assert.equal(await heading(page).innerText(), "You have begun an enrollment");
        };
        await search();
        assert.ok((await page.locator("main").innerText()).includes(firm.doing_business_as));
        await link(page, "Go on with the earlier one").click();
        assert.equal(pathOf(page), "/enroll/agreement");
        await search();
        await button(page, "Begin the new enrollment").click();
        assert.equal(pathOf(page), "/enroll/contact");
        assert.equal(await page.locator('main [name="country"]').inputValue(), "AT");
        assert.equal(await page.locator('main [name="registration_number"]').inputValue(), "");
    });

    test("E13 a company that is enrolled already is offered with Associate to this Organization", async (walk) => {
        const { page, firm, id } = await seeker(walk);
        await page.goto("/enroll/contact");
        await fillContact(page, firm);
        await press(page);
        assert.equal(pathOf(page), "/enroll/contact/found");
        await link(page, "Associate to this Organization").first().click();
        assert.equal(new URL(page.url()).pathname + new URL(page.url()).search, `/associate/request?organization=${id}`);
    });
});
