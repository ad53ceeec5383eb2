// Administrators run the people of their organization. Guide: "Associate People to Your Organization"; rules A1, A9, E9.

import assert from "node:assert/strict";

import { faultsOf } from "./harness/checks.mjs";
import { picture, walks } from "./harness/guide.mjs";
import { INDIVIDUAL_PROFILE, aFirm, aPerson, enroll, fillProfile, openSections, partnerIdOf, register } from "./harness/people.mjs";

const pathOf = (page) => new URL(page.url()).pathname;
const button = (page, name) => page.locator("main").getByRole("button", { name });
const link = (page, name) => page.locator("main").getByRole("link", { name });
const title = (page) => page.locator("h1").innerText();
const said = (page) => page.locator("main").innerText();

walks((test) => {
    /** A firm that was just enrolled, with the page of who did. */
    const anEnrolledFirm = async ({ visit, mailbox }) => {
        const page = await visit();
        const [firm, person] = [aFirm(), aPerson()];
        await register(page, mailbox, person);
        await enroll(page, { firm, person });
        return { page, firm, person, id: partnerIdOf(page) };
    };

    // The checks are scripts themselves: they look where scripts run.
    const looking = ({ scripts }) => async (page, state) => {
        if (scripts) {
            await picture(page, `people-${state}`);
            assert.deepEqual(await faultsOf(page, state), []);
        }
    };

    const invite = async (page, id, emails) => {
        await page.goto(`/organizations/${id}/people`);
        await link(page, "Invite people").click();
        await page.getByLabel("E-mail addresses").fill(emails);
        await button(page, "Send invitations").click();
    };

    /** Uses a mailed invitation: signs in as somebody new, accepts, and fills in the profile. */
    const accept = async ({ visit, mailbox }, person, good = async () => {}) => {
        const page = await visit();
        await register(page, mailbox, person);
        await page.goto(await mailbox.link(person.email, `${new URL(page.url()).origin}/associate/invitation/`));
        await good(page, "invitation");
        await button(page, "Accept the invitation").click();
        assert.equal(page.lastAnswer.status(), 422);
        await good(page, "invitation-refused");
        await page.getByLabel("First name").fill(person.firstName);
        await page.getByLabel("Last name").fill(person.lastName);
        await button(page, "Accept the invitation").click();
        await fillProfile(page, INDIVIDUAL_PROFILE);
        await button(page, "Submit").click();
        return page;
    };

    const open = async (page, id, person) => {
        await page.goto(`/organizations/${id}/people`);
        await link(page, person.lastName).click();
    };

    test("A9 several are invited at once, and who accepts acts for the organization", async (walk) => {
        const good = looking(walk);
        const { page, firm, id } = await anEnrolledFirm(walk);
        const [mika, jo] = [aPerson(), aPerson()];
        await invite(page, id, `${mika.email}, not an address`);
        assert.equal(page.lastAnswer.status(), 422);
        assert.ok((await said(page)).includes("not, an, address"));
        assert.ok((await page.getByLabel("E-mail addresses").inputValue()).includes(mika.email), "nothing typed is lost");
        await good(page, "invite-refused");
        await page.getByLabel("E-mail addresses").fill(`Mika <${mika.email}>; ${jo.email}`);
        await button(page, "Send invitations").click();
        assert.ok((await said(page)).includes("2 invitations are on their way."));
        await good(page, "list");

        const newcomer = await accept(walk, mika, good);
        assert.equal(pathOf(newcomer), `/organizations/${id}`);
        assert.ok((await said(newcomer)).includes(`You are associated with ${firm.doing_business_as}.`));
        assert.equal((await newcomer.goto(`/organizations/${id}/people`)).status(), 404, "and administers nothing");

        await page.goto(`/organizations/${id}/people`);
        await page.locator("main").getByRole("button", { name: "Take back" }).click();
        assert.ok((await said(page)).includes("The invitation was taken back."));
        const late = await walk.visit();
        await register(late, walk.mailbox, jo);
        const void_ = await walk.mailbox.link(jo.email, `${new URL(late.url()).origin}/associate/invitation/`);
        assert.equal((await late.goto(void_)).status(), 410);
        await good(late, "invitation-spent");
    });

    test("E9 rights and the Primary Program Contact are handed on, and one administrator always stays", async (walk) => {
        const good = looking(walk);
        const { page, firm, person, id } = await anEnrolledFirm(walk);
        await page.goto(`/organizations/${id}/leave`);
        assert.ok((await said(page)).includes("partner points stay as they are."));
        await good(page, "leave");
        await button(page, "Leave").click();
        assert.equal(page.lastAnswer.status(), 422);
        assert.ok((await said(page)).includes("Nobody else administers all of the organization."));
        await good(page, "leave-refused");

        const mika = aPerson();
        await invite(page, id, mika.email);
        const colleague = await accept(walk, mika);
        await open(page, id, mika);
        await good(page, "person");
        await page.getByLabel("Everything").check();
        await button(page, "Save").click();
        assert.ok((await said(page)).includes("What this person administers was changed."));
        assert.ok((await said(page)).includes("Global Administrator"));
        await link(page, "Hand on to").first().click();
        const asked = await said(page);
        assert.ok(asked.includes("Nothing has changed yet."));
        assert.ok(asked.includes(`${person.lastName} no longer holds the role.`) && asked.includes(mika.lastName));
        await good(page, "hand-on");
        await button(page, "Hand on to").click();
        assert.ok((await said(page)).includes("The contact role was handed on."));
        await walk.mailbox.letter(mika.email, ({ subject }) => subject.includes("Primary Program Contact"));

        await page.goto(`/organizations/${id}/leave`);
        await button(page, "Leave").click();
        assert.ok((await said(page)).includes("You have left the organization."));
        await good(page, "left");
        assert.equal((await page.goto(`/organizations/${id}`)).status(), 404);
        const told = await walk.mailbox.letter(mika.email, ({ subject }) => subject.includes("Somebody left"));
        assert.ok(told.text.includes(person.lastName) && told.text.includes(firm.doing_business_as));
        await colleague.goto(`/organizations/${id}`);
        assert.ok((await said(colleague)).includes("Only one person administers all of"));
    });

    test("A7 one changes one's own individual profile", async (walk) => {
        const good = looking(walk);
        const { page, id } = await anEnrolledFirm(walk);
        await page.goto(`/organizations/${id}/profile`);
        await good(page, "profile");
        await openSections(page);
        assert.equal(await page.locator('[name="business_email"]').inputValue(), INDIVIDUAL_PROFILE.business_email);
        await page.locator('[name="business_email"]').fill("nowhere");
        await button(page, "Save").click();
        assert.equal(page.lastAnswer.status(), 422);
        await good(page, "profile-refused");
        await openSections(page);
        await page.locator('[name="business_email"]').fill("new@example.org");
        await button(page, "Save").click();
        assert.ok((await said(page)).includes("Your profile is saved."));
        await openSections(page);
        assert.equal(await page.locator('[name="business_email"]').inputValue(), "new@example.org");
    });

    test("A9 an administrator ends an association, after seeing what goes with it", async (walk) => {
        const good = looking(walk);
        const { page, id } = await anEnrolledFirm(walk);
        const mika = aPerson();
        await invite(page, id, mika.email);
        const colleague = await accept(walk, mika);
        await open(page, id, mika);
        await link(page, "End the association …").click();
        assert.ok((await said(page)).includes("partner points stay as they are."));
        await good(page, "end");
        await button(page, "End the association").click();
        assert.ok((await said(page)).includes("The association was ended."));
        assert.equal((await colleague.goto(`/organizations/${id}`)).status(), 404);
        const told = await walk.mailbox.letter(mika.email, ({ subject }) => subject.includes("was ended"));
        assert.ok(told.text.includes(mika.lastName));
    });

    test("A1 one person acts for two organizations in two tabs, and each says for which", async (walk) => {
        const good = looking(walk);
        const { page, firm, person, id } = await anEnrolledFirm(walk);
        const other = await anEnrolledFirm(walk);
        await invite(other.page, other.id, person.email);
        await page.goto(await walk.mailbox.link(person.email, `${new URL(page.url()).origin}/associate/invitation/`));
        await page.getByLabel("First name").fill(person.firstName);
        await page.getByLabel("Last name").fill(person.lastName);
        await button(page, "Accept the invitation").click();
        await fillProfile(page, INDIVIDUAL_PROFILE);
        await button(page, "Submit").click();
        assert.equal(pathOf(page), `/organizations/${other.id}`);

        const tab = await page.context().newPage();
        await tab.goto(`/organizations/${id}`);
        for (const [one, name] of [[page, other.firm.doing_business_as], [tab, firm.doing_business_as]]) {
            assert.equal(await one.locator("nav.rooms .firm").innerText(), name);
            await one.reload();
            assert.equal(await one.locator("nav.rooms .firm").innerText(), name);
        }
        await good(page, "two-organizations");
        await page.getByRole("link", { name: "Switch organization" }).click();
        await page.locator("main").getByRole("link", { name: firm.doing_business_as }).click();
        assert.equal(pathOf(page), `/organizations/${id}`);
    });
});
