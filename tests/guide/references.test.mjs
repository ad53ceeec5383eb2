// Customer references: written by a partner, approved by the customer from the mail, on a phone (rules Q3, Q4).

import assert from "node:assert/strict";

import { faultsOf } from "./harness/checks.mjs";
import { picture, walks } from "./harness/guide.mjs";
import { aFirm, aPerson, answer, enroll, partnerIdOf, register } from "./harness/people.mjs";

const PROJECT = "Three sites, one system.\n\nDone in a year, and nobody had to stop working.";
const PHONE = { width: 320, height: 640 };
const text = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ");

walks((test) => {
    const looksGood = async ({ scripts }, page, name) => {
        if (scripts) {
            assert.deepEqual(await faultsOf(page, name), []);
            await picture(page, name);
        }
    };

    const member = async ({ visit, mailbox }) => {
        const [page, person, firm] = [await visit(), aPerson(), aFirm()];
        await register(page, mailbox, person);
        await enroll(page, { firm, person });
        return { page, person, firm, id: partnerIdOf(page) };
    };

    const toReferences = async (page) => {
        await page.locator("nav.rooms").locator("summary", { hasText: "Organization Information" }).click();
        await page.locator("nav.rooms").getByRole("link", { name: "Customer References" }).click();
    };

    /** Writes a reference, and returns the link that its customer is mailed. */
    const write = async ({ mailbox }, page, told) => {
        await toReferences(page);
        await page.getByRole("link", { name: "Write a reference" }).click();
        await answer(page, { customer: "Nordlicht Reederei", contact: "Femke Janssen", title: "A warehouse that moves", project: PROJECT, ...told });
        await page.getByRole("button", { name: "Save and ask the customer" }).click();
        await page.getByText("The reference is saved, and a mail to the customer is on its way.").waitFor();
        return mailbox.link(told.email, `${new URL(page.url()).origin}/references/`);
    };

    test("Q4 a customer approves from the mail, in one page, without an account, on a phone, and the points are there", async (walk) => {
        const { page, person, firm, id } = await member(walk);
        const email = aPerson().email;
        await toReferences(page);
        await page.getByText("There is no reference yet.").waitFor();
        await looksGood(walk, page, "references-none");
        await page.getByRole("link", { name: "Write a reference" }).click();
        await answer(page, { customer: "Nordlicht Reederei", email: person.email });
        await page.getByRole("button", { name: "Save and ask the customer" }).click();
        const refused = await text(page.locator("main"));
        for (const part of ["Fill in: What was done.", "This address belongs to the organization itself."]) {
            assert.ok(refused.includes(part), `${part} is not in ${refused}`);
        }
        assert.equal(await page.getByLabel("Customer’s company").inputValue(), "Nordlicht Reederei");
        await looksGood(walk, page, "references-refused");
        const link = await write(walk, page, { email, mail_language: "en" });
        await looksGood(walk, page, "references-waiting");

        const customer = await walk.visit(PHONE);
        await customer.goto(link);
        const said = await text(customer.locator("main"));
        for (const part of [firm.doing_business_as, "Registered Member", "A warehouse that moves", "nobody had to stop working."]) {
            assert.ok(said.includes(part), `${part} is not in ${said}`);
        }
        assert.equal(customer.lastAnswer.headers()["x-robots-tag"], "noindex, nofollow");
        assert.equal(customer.lastAnswer.headers()["cache-control"], "no-store");
        assert.ok((await customer.evaluate(() => document.documentElement.scrollWidth)) <= PHONE.width, "it is as wide as a phone");
        await looksGood(walk, customer, "references-answer");
        await customer.getByLabel("Something to add (optional)").fill("With pleasure.");
        await customer.getByRole("button", { name: "Approve" }).click();
        await customer.getByRole("heading", { level: 1, name: "Thank you" }).waitFor();
        await looksGood(walk, customer, "references-thanks");
        await customer.goto(link);
        await customer.getByRole("heading", { level: 1, name: "Thank you" }).waitFor();
        assert.equal(await customer.getByRole("button", { name: "Approve" }).count(), 0, "it is answered once");

        await walk.mailbox.letter(person.email, ({ subject }) => subject === "A customer approved your reference");
        await page.goto(`/organizations/${id}/upgrade`);
        const points = await text(page.locator("#points"));
        for (const part of ["2 qualify of 2 earned.", "Nordlicht Reederei"]) {
            assert.ok(points.includes(part), `${part} is not in ${points}`);
        }
    });

    test("Q3 a reference is given to a competency or to the points, and one that is taken back counts no longer", async (walk) => {
        const { page, id } = await member(walk);
        const link = await write(walk, page, { email: aPerson().email, mail_language: "en" });
        const customer = await walk.visit(PHONE);
        await customer.goto(link);
        await customer.getByRole("button", { name: "Approve" }).click();
        await customer.getByRole("heading", { level: 1, name: "Thank you" }).waitFor();
        await toReferences(page);
        await page.getByRole("link", { name: "Nordlicht Reederei" }).click();
        const own = page.url();
        await page.getByLabel("What it counts for").selectOption({ label: "Networking Infrastructure Solutions" });
        await page.getByRole("button", { name: "Save choice" }).click();
        await page.getByText("The choice is saved.").waitFor();
        await looksGood(walk, page, "references-approved");
        await page.goto(`/organizations/${id}/upgrade`);
        assert.ok((await text(page.locator("#points"))).includes("0 qualify of 0 earned."));
        await page.goto(own);
        await page.getByRole("link", { name: "Withdraw" }).click();
        await page.getByRole("heading", { level: 1, name: "Withdraw this reference?" }).waitFor();
        await looksGood(walk, page, "references-withdraw");
        await page.getByRole("button", { name: "Withdraw" }).click();
        await page.getByText("The reference is withdrawn.").waitFor();
        await customer.goto(link);
        await customer.getByRole("heading", { level: 1, name: "Nothing to answer any more" }).waitFor();
        await page.goto(`/organizations/${id}/references`);
        await looksGood(walk, page, "references-list");
    });

    test("Q4 what a customer declines does not count, and a link that is none says so", async (walk) => {
        const { page, id } = await member(walk);
        const link = await write(walk, page, { email: aPerson().email, mail_language: "de" });
        const customer = await walk.visit({ ...PHONE, language: "de-DE" });
        await customer.goto(link);
        await customer.getByRole("button", { name: "Ablehnen" }).click();
        await customer.getByRole("heading", { level: 1, name: "Vielen Dank für Ihre Antwort" }).waitFor();
        await page.goto(`/organizations/${id}/references`);
        assert.ok((await text(page.locator("main table"))).includes("Declined"));
        await customer.goto(`${link.slice(0, -4)}XXXX`);
        await customer.getByRole("heading", { level: 1, name: "Dieser Link funktioniert nicht" }).waitFor();
        assert.equal(customer.lastAnswer.status(), 410);
    });
});
