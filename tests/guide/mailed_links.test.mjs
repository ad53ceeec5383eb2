// What a mail scanner with a browser does to the links of letters: it opens them all, and waits. Rules A8, I1, I3; abuse case T14.

import assert from "node:assert/strict";
import { setTimeout as pause } from "node:timers/promises";

import { addPasskey, aDevice } from "./harness/device.mjs";
import { walksOnEach } from "./harness/guide.mjs";
import { PASSWORD, aFirm, aPerson, answer, enroll, hire, partnerIdOf, press, register, word } from "./harness/people.mjs";
import { Reader } from "./harness/reading.mjs";

const LEFT_OPEN_MS = 10_000;
const button = (page, name) => page.locator("main").getByRole("button", { name, exact: true });

walksOnEach((test) => {
    test("T14 nothing changes when every link of every letter is left open in a browser, and each works when it is pressed", async (walk) => {
        const scene = await letters(walk);
        const opened = await openings(walk, scene);
        const readers = await readersOf(walk.center, scene.people);
        const kinds = new Set(opened.map(({ path }) => path.replace(/[\w-]{43}|[0-9a-f]{8}-[0-9a-f-]{27}|[0-9A-Z]{9}/g, "…")));
        assert.ok(kinds.size >= 14, [...kinds].join(" "));
        const before = await sights(scene, readers);

        for (const { path, page } of opened) {
            for (const method of ["HEAD", "GET", "HEAD"]) {
                const { status } = await readers.get(page).get(path, method);
                assert.ok(status < 500, `${method} ${path}: ${status}`);
            }
        }
        const sent = await leaveOpen(opened);
        assert.deepEqual(sent, [], "no page sends anything by itself");
        assert.deepEqual(await sights(scene, readers), before);

        for (const { link, page, use, by } of scene.links) {
            const shown = await page.goto(link);
            assert.equal(shown.status(), 200, `${by} still works`);
            await use(page);
            const again = await page.goto(link);
            assert.equal(again.status(), 410, `${by} works once`);
        }
        assert.notDeepEqual(await sights(scene, readers), before, "and what a press changes would have been seen");
    });
});

/** People with a letter of each kind that does not take days to come, and a link of each kind that acts. */
async function letters({ center, visit, mailbox }) {
    const people = [];
    const somebody = async (person = aPerson()) => {
        const page = await visit();
        await register(page, mailbox, person);
        people.push({ page, email: person.email });
        return { page, person };
    };
    const links = [];
    const add = async (by, page, address, beginning, use) => {
        links.push({ by, page, use, link: await mailbox.link(address, center.address + beginning) });
    };

    const { page: boss, person: chief } = await somebody();
    await enroll(boss, { firm: aFirm(), person: chief });
    const id = partnerIdOf(boss);
    const home = `/organizations/${id}`;
    const deputy = aPerson();
    people.push({ page: await hire({ visit, mailbox }, boss, id, deputy), email: deputy.email });
    await boss.goto(`${home}/people`);
    await boss.locator("main").getByRole("link", { name: deputy.lastName }).click();
    await boss.getByLabel("Everything").check();
    await button(boss, "Save").click();

    const claim = async (domain) => {
        await boss.goto(`${home}/domains`);
        await boss.getByLabel("Domain", { exact: false }).fill(domain);
        await button(boss, "Add domain").click();
    };
    const mailOffice = async (domain) => {
        await claim(domain);
        people.push({ page: boss, email: `office@${domain}` });
        await boss.getByLabel("Mailbox").fill("office");
        await button(boss, "Mail the link").click();
        return [`office@${domain}`, `${home}/domains/proof/`];
    };
    await claim(chief.email);
    await button(boss, "Prove with my address").click();
    const lost = `${word().toLowerCase()}.example`;
    const [office, proof] = await mailOffice(lost);
    await boss.goto(await mailbox.link(office, center.address + proof));
    await button(boss, "Prove this domain").click();
    await boss.locator("main").getByRole("link", { name: "Give up" }).click();
    await button(boss, "Give up this domain").click();
    const waiting = `${word().toLowerCase()}.example`;
    await add("the proof of a domain", boss, ...(await mailOffice(waiting)), (page) => button(page, "Prove this domain").click());

    const applies = async (person, wait) => {
        const { page } = await somebody(person);
        await page.goto(`/associate/request?organization=${id}`);
        await answer(page, { email: person.email, first_name: person.firstName, last_name: person.lastName });
        await button(page, "Submit").click();
        await wait?.(page);
        return page;
    };
    const colleague = { ...aPerson(), email: `mika@${chief.email.split("@")[1]}` };
    await add("the link of a colleague", await applies(colleague), colleague.email, "/associate/link/", press);
    const applicant = aPerson();
    await add("the link of an applicant", await applies(applicant), applicant.email, "/associate/link/", press);
    const approved = aPerson();
    let approvedPage;
    for (const [person, name] of [[aPerson(), "Reject"], [approved, "Approve"]]) {
        approvedPage = await applies(person, (page) => button(page, "Contact Administrator").click());
        await boss.goto(`${home}/requests`);
        if (name === "Reject") {
            await boss.locator("main summary").click();
            await boss.locator("main textarea").fill("We do not know you.");
        }
        await boss.locator("main").getByRole("button", { name }).click();
    }
    await mailbox.letter(approved.email, ({ subject }) => subject.includes("approved your request"));
    await add("the link of who was approved", approvedPage, approved.email, "/associate/link/", press);

    const { page: guest, person: invited } = await somebody();
    await boss.goto(`${home}/people/invite`);
    await answer(boss, { emails: invited.email });
    await press(boss);
    await add("an invitation", guest, invited.email, "/associate/invitation/", async (page) => {
        await answer(page, { first_name: invited.firstName, last_name: invited.lastName });
        await press(page);
    });

    const { page: mover, person: moving } = await somebody();
    await aDevice(mover);
    await addPasskey(mover, "Work laptop");
    await mover.goto("/account");
    const moved = `mei@${word().toLowerCase()}.example`;
    await answer(mover, { address_email: moved, address_current_password: PASSWORD });
    await mover.locator('form[action="/account/address"] button[name="change"]').click();
    people.push({ page: mover, email: moved });
    await add("a new address", mover, moved, "/account/address/", press);

    const choose = async (page) => {
        await answer(page, { password: "nine grey geese under the bridge" });
        await press(page);
    };
    const stranger = await visit();
    const [unknown, newcomer] = [aPerson().email, aPerson().email];
    const ask = async (path, email) => {
        await stranger.goto(path);
        await answer(stranger, { email });
        await press(stranger);
    };
    await ask("/recover", unknown);
    await ask("/register", deputy.email);
    people.push({ page: stranger, email: unknown }, { page: stranger, email: newcomer });
    await ask("/register", newcomer);
    await add("a new account", stranger, newcomer, "/register/", choose);
    const forgetful = await somebody();
    await ask("/recover", forgetful.person.email);
    await add("a forgotten password", await visit(), forgetful.person.email, "/recover/", choose);

    await mailbox.letter(deputy.email, ({ subject }) => subject.includes("no longer lets people in"));
    await mailbox.letter(moving.email, ({ text }) => text.includes("Work laptop"));
    return { people, links, pages: [`${home}/people`, `${home}/domains`, `${home}/requests`] };
}

/** Everybody, as programs ask: with the cookies of their browser. */
async function readersOf(center, people) {
    const readers = new Map();
    for (const { page } of people) {
        const cookies = (await page.context().cookies()).map(({ name, value }) => `${name}=${value}`).join("; ");
        readers.set(page, new Reader(center.address, "en", cookies));
    }
    return readers;
}

/** Every address in every letter, opened by its addressee, and those that act by somebody else too. */
async function openings({ center, mailbox, visit }, { people, links }) {
    const bystander = await visit();
    people.push({ page: bystander, email: "" });
    const opened = new Map();
    const add = (page, path) => opened.set(`${people.findIndex((one) => one.page === page)} ${path}`, { page, path });
    for (const { page, email } of people.filter(({ email }) => email)) {
        for (const { text } of await mailbox.lettersTo(email)) {
            const addresses = text.split(/\s/).filter((part) => part.startsWith(center.address));
            addresses.forEach((address) => add(page, address.slice(center.address.length) || "/"));
        }
    }
    links.forEach(({ link }) => add(bystander, link.slice(center.address.length)));
    return [...opened.values()];
}

/** Opens each in a tab of its own, leaves them all open, and returns what they sent that did not show the page. */
async function leaveOpen(opened) {
    const sent = [];
    const tabs = [];
    for (const { page, path } of opened) {
        const tab = await page.context().newPage();
        let isShown = false;
        tab.on("request", (request) => {
            const isPicture = new URL(request.url()).pathname.startsWith("/assets/");
            if (request.method() !== "GET" || (isShown && !isPicture)) {
                sent.push(`${request.method()} ${request.url()} by ${path}`);
            }
        });
        await tab.goto(path, { waitUntil: "load" });
        isShown = true;
        tabs.push(tab);
    }
    await pause(LEFT_OPEN_MS);
    await Promise.all(tabs.map((tab) => tab.close()));
    return sent;
}

/** What everybody sees of themselves, and the administrator of all. */
async function sights({ people: [{ page: boss }, ...others], pages }, readers) {
    const own = others.map(({ page }) => [page, "/organizations"]);
    const accounts = [boss, ...others.map(({ page }) => page)].map((page) => [page, "/account"]);
    const seen = [];
    for (const [page, path] of [...pages.map((path) => [boss, path]), ...own, ...accounts]) {
        const { status, text } = await readers.get(page).get(path);
        seen.push(`${status} ${path} ${text.match(/<main.*<\/main>/s)?.[0].replace(/<[^>]*>/g, " ") ?? ""}`);
    }
    return seen;
}
