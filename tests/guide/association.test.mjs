// Somebody asks to be associated, and an administrator answers. Guide: steps 28 to 33.

import assert from "node:assert/strict";

import { faultsOf } from "./harness/checks.mjs";
import { picture, walks } from "./harness/guide.mjs";
import { INDIVIDUAL_PROFILE, aFirm, aPerson, enroll, fillProfile, partnerIdOf, register } from "./harness/people.mjs";

const pathOf = (page) => new URL(page.url()).pathname;
const button = (page, name) => page.locator("main").getByRole("button", { name, exact: true });
const title = (page) => page.locator("h1").innerText();

walks((test) => {
    /** An enrolled firm with its administrator's page, and somebody signed in who wants to join it. */
    const scene = async ({ visit, mailbox }) => {
        const [administrator, newcomer] = [await visit(), await visit()];
        const [firm, boss, person] = [aFirm(), aPerson(), { ...aPerson(), firstName: "Mika" }];
        await register(administrator, mailbox, boss);
        await enroll(administrator, { firm, person: boss });
        await register(newcomer, mailbox, person);
        return { administrator, newcomer, firm, boss, person, id: partnerIdOf(administrator) };
    };

    // The checks are scripts themselves: they look where scripts run.
    const looking = ({ scripts }) => async (page, state) => {
        if (scripts) {
            await picture(page, `association-${state}`);
            assert.deepEqual(await faultsOf(page, state), []);
        }
    };

    const ask = async (page, id, person, email = person.email) => {
        await page.goto(`/associate/request?organization=${id}`);
        assert.equal(await title(page), "Organization Found: Submit E-mail");
        await page.getByLabel("E-mail address").fill(email);
        await page.getByLabel("First name").fill(person.firstName);
        await page.getByLabel("Last name").fill(person.lastName);
        await button(page, "Submit").click();
    };

    const use = async (page, mailbox, email, label) => {
        await page.goto(await mailbox.link(email, `${new URL(page.url()).origin}/associate/link/`));
        await button(page, label).click();
    };

    test("A5 an administrator approves, and the individual profile completes the association", async (walk) => {
        const { mailbox } = walk;
        const good = looking(walk);
        const { administrator, newcomer, firm, boss, person, id } = await scene(walk);
        await ask(newcomer, id, person);
        assert.equal(await title(newcomer), "Check your e-mail");
        await good(newcomer, "sent");
        await use(newcomer, mailbox, person.email, "Confirm my address");
        assert.equal(await title(newcomer), "Your address is confirmed");
        await button(newcomer, "Contact Administrator").click();
        assert.equal(await title(newcomer), "The administrators are asked");

        const asked = await mailbox.letter(boss.email, ({ subject }) => subject.startsWith("Somebody asks"));
        assert.ok(asked.text.includes(person.email));
        await administrator.goto(`/organizations/${id}`);
        await administrator.locator("main").getByRole("link", { name: "Answer" }).click();
        await good(administrator, "inbox");
        assert.ok((await administrator.locator("main").innerText()).includes("Address confirmed"));
        await administrator.locator("main").getByRole("button", { name: "Approve" }).click();
        await good(administrator, "inbox-empty");

        await mailbox.letter(person.email, ({ subject }) => subject.includes("approved your request"));
        await newcomer.reload();
        await newcomer.getByRole("link", { name: "Go on to Your Individual Profile" }).click();
        assert.equal(await title(newcomer), "Your Individual Profile");
        await button(newcomer, "Submit").click();
        assert.equal(newcomer.lastAnswer.status(), 422);
        await good(newcomer, "profile-refused");
        await fillProfile(newcomer, INDIVIDUAL_PROFILE);
        await button(newcomer, "Submit").click();
        assert.equal(pathOf(newcomer), `/organizations/${id}`);
        assert.ok((await newcomer.locator("main").innerText()).includes(`You are associated with ${firm.doing_business_as}.`));
        assert.equal((await newcomer.goto(`/organizations/${id}/requests`)).status(), 404);
    });

    test("A5 a rejection carries its reason, and comes again only by asking again", async (walk) => {
        const { mailbox } = walk;
        const good = looking(walk);
        const { administrator, newcomer, person, id } = await scene(walk);
        await ask(newcomer, id, person);
        await button(newcomer, "Contact Administrator").click();
        await administrator.goto(`/organizations/${id}/requests`);
        assert.ok((await administrator.locator("main").innerText()).includes("Address not confirmed yet"));
        await administrator.locator("main summary").click();
        await administrator.locator("main").getByRole("button", { name: "Reject" }).click();
        assert.equal(administrator.lastAnswer.status(), 422);
        await good(administrator, "reason-missing");
        await administrator.locator("main textarea").fill("We do not know you.");
        await administrator.locator("main").getByRole("button", { name: "Reject" }).click();
        const told = await mailbox.letter(person.email, ({ subject }) => subject.includes("did not approve"));
        assert.ok(told.text.includes("We do not know you."));
        await newcomer.reload();
        assert.equal(await title(newcomer), "Your request was rejected");
        assert.ok((await newcomer.locator("main").innerText()).includes("We do not know you."));
        await good(newcomer, "rejected");
        await ask(newcomer, id, person);
        assert.equal(await title(newcomer), "Check your e-mail");
    });

    test("A5 entries are corrected and submitted again, or cancelled", async (walk) => {
        const { mailbox } = walk;
        const good = looking(walk);
        const { newcomer, person, id } = await scene(walk);
        await ask(newcomer, id, person, `x${person.email}`);
        const first = await mailbox.link(`x${person.email}`, `${new URL(newcomer.url()).origin}/associate/link/`);
        await newcomer.getByRole("link", { name: "Correct your entries" }).click();
        assert.equal(await newcomer.getByLabel("First name").inputValue(), "Mika");
        await newcomer.getByLabel("E-mail address").fill("");
        await button(newcomer, "Submit").click();
        assert.equal(newcomer.lastAnswer.status(), 422);
        await good(newcomer, "request-refused");
        await newcomer.getByLabel("E-mail address").fill(person.email);
        await button(newcomer, "Submit").click();
        const request = pathOf(newcomer);
        assert.equal((await newcomer.goto(first)).status(), 410, "the first link was replaced");
        await good(newcomer, "link-spent");
        await newcomer.goto(request);
        await button(newcomer, "Cancel").click();
        assert.equal(await title(newcomer), "Your request is withdrawn");
        await good(newcomer, "withdrawn");
    });

    test("A6 opening the mailed link changes nothing, and another account cannot use it", async (walk) => {
        const { mailbox, visit } = walk;
        const good = looking(walk);
        const { newcomer, person, id } = await scene(walk);
        await ask(newcomer, id, person);
        const request = pathOf(newcomer);
        const link = await mailbox.link(person.email, `${new URL(newcomer.url()).origin}/associate/link/`);
        for (let times = 0; times < 3; times += 1) {
            await newcomer.goto(link);
        }
        await good(newcomer, "link");
        await newcomer.goto(request);
        assert.equal(await title(newcomer), "Check your e-mail");
        const stranger = await visit();
        await register(stranger, mailbox, aPerson());
        assert.equal((await stranger.goto(link)).status(), 410);
        assert.equal((await stranger.goto(request)).status(), 404);
    });

    test("A5 who has a request open in another language reads it in that language", async (walk) => {
        const good = looking(walk);
        const { newcomer, person, id } = await scene(walk);
        await ask(newcomer, id, person);
        const request = pathOf(newcomer);
        for (const language of ["de", "ja"]) {
            await newcomer.goto(`${request}?language=${language}`);
            assert.equal(await newcomer.locator("html").getAttribute("lang"), language);
            await good(newcomer, `sent-${language}`);
        }
    });
});
