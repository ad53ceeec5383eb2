// An administrator shows that mail domains are the organization's own, and gives one up. Rule A6.

import assert from "node:assert/strict";

import { faultsOf } from "./harness/checks.mjs";
import { picture, walks } from "./harness/guide.mjs";
import { aFirm, aPerson, enroll, partnerIdOf, register, word } from "./harness/people.mjs";

const main = (page) => page.locator("main");
const button = (page, name) => main(page).getByRole("button", { name, exact: true });
const title = (page) => page.locator("h1").innerText();

walks((test) => {
    /** An enrolled firm's administrator at its mail domains, by the menu. */
    const scene = async ({ visit, mailbox }) => {
        const page = await visit();
        const person = aPerson();
        await register(page, mailbox, person);
        await enroll(page, { firm: aFirm(), person });
        const id = partnerIdOf(page);
        await page.goto(`/organizations/${id}`);
        await page.locator("details.menu > summary", { hasText: "Organization Information" }).click();
        await page.locator("details.menu").getByRole("link", { name: "Mail domains" }).click();
        assert.equal(await title(page), "Mail domains");
        return { page, person, id };
    };

    // The checks are scripts themselves: they look where scripts run.
    const looking = ({ scripts }) => async (page, state) => {
        if (scripts) {
            await picture(page, `domains-${state}`);
            assert.deepEqual(await faultsOf(page, state), []);
        }
    };

    const claim = async (page, domain) => {
        await page.getByLabel("Domain", { exact: false }).fill(domain);
        await button(page, "Add domain").click();
    };

    const says = async (page, text) => assert.ok((await main(page).innerText()).includes(text), `${text} is not said`);

    test("A6 a domain is proved by its record, and each answer is said plainly", async (walk) => {
        const good = looking(walk);
        const { page } = await scene(walk);
        const domain = `${word().toLowerCase()}.example`;
        await good(page, "none");
        await claim(page, "gmail.com");
        assert.equal(page.lastAnswer.status(), 422);
        await says(page, "Anybody gets a mailbox at this provider");
        await good(page, "refused");
        await claim(page, domain);
        assert.equal(await title(page), domain);
        await good(page, "waiting");
        const name = await page.getByLabel("Name", { exact: true }).innerText();
        const value = await page.getByLabel("Value", { exact: true }).innerText();
        assert.equal(name, `_guildhall.${domain}`);
        await button(page, "Check now").click();
        await says(page, "No record was found under this name.");
        await good(page, "absent");
        walk.center.nameServer.put(name, "guildhall-domain=another");
        await button(page, "Check now").click();
        await says(page, "it has another value");
        walk.center.nameServer.put(name, value);
        await button(page, "Check now").click();
        await says(page, "The record was found. The domain is proved.");
        await says(page, "Proved by DNS record on");
        await good(page, "proved");
        await main(page).getByRole("link", { name: "All domains" }).click();
        await says(page, domain);
        await good(page, "list");
    });

    test("A6 a domain is proved by the button behind a mailed link, and given up after a question", async (walk) => {
        const good = looking(walk);
        const { page, id } = await scene(walk);
        const domain = `${word().toLowerCase()}.example`;
        await claim(page, domain);
        await page.getByLabel("Mailbox").fill("not a mailbox");
        await button(page, "Mail the link").click();
        assert.equal(page.lastAnswer.status(), 422);
        await good(page, "mailbox-refused");
        await page.getByLabel("Mailbox").fill("office");
        await button(page, "Mail the link").click();
        await says(page, "We mailed a link.");
        const origin = new URL(page.url()).origin;
        const link = await walk.mailbox.link(`office@${domain}`, `${origin}/organizations/${id}/domains/proof/`);
        await page.goto(link);
        assert.equal(await title(page), `Prove ${domain}`);
        await good(page, "proof");
        await button(page, "Prove this domain").click();
        await says(page, "The domain is proved.");
        await says(page, "Proved by mailbox until");
        await good(page, "mailbox");
        assert.equal((await page.goto(link)).status(), 410);
        await good(page, "spent");
        await main(page).getByRole("link", { name: "All domains" }).click();
        await main(page).getByRole("link", { name: domain }).click();
        await main(page).getByRole("link", { name: "Give up" }).click();
        await says(page, "Nobody who is in goes out.");
        await good(page, "end");
        await button(page, "Give up this domain").click();
        await says(page, "The domain was given up.");
    });

    test("A6 the address that an administrator signs in with proves its domain by one press", async (walk) => {
        const { page, person } = await scene(walk);
        await claim(page, person.email);
        assert.equal(await title(page), person.email.split("@")[1]);
        await button(page, "Prove with my address").click();
        await says(page, "Proved by mailbox until");
    });

    test("A6 two organizations that prove one domain are both told, and neither of whom", async (walk) => {
        const good = looking(walk);
        const [one, other] = [await scene(walk), await scene(walk)];
        const domain = `${word().toLowerCase()}.example`;
        for (const { page, id } of [one, other]) {
            await claim(page, domain);
            await page.getByLabel("Mailbox").fill(`office.${id.toLowerCase()}`);
            await button(page, "Mail the link").click();
            const origin = new URL(page.url()).origin;
            const link = await walk.mailbox.link(`office.${id.toLowerCase()}@${domain}`, `${origin}/organizations/${id}/domains/proof/`);
            await page.goto(link);
            await button(page, "Prove this domain").click();
        }
        await says(other.page, "Another organization has proved this domain, too.");
        await good(other.page, "conflict");
        await one.page.reload();
        await says(one.page, "Another organization has proved this domain, too.");
        const told = await walk.mailbox.letter(one.person.email, ({ subject }) => subject.includes("no longer lets people in"));
        assert.ok(told.text.includes(domain));
    });

    test("A6 the pages of domains are read in other languages", async (walk) => {
        const good = looking(walk);
        const { page } = await scene(walk);
        await claim(page, `${word().toLowerCase()}.example`);
        const address = page.url();
        for (const language of ["de", "ja"]) {
            await page.goto(`${address}?language=${language}`);
            assert.equal(await page.locator("html").getAttribute("lang"), language);
            await good(page, `waiting-${language}`);
        }
    });
});
