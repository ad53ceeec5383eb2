// Guide: "Enroll a New Organization", steps 5 to 19.

import assert from "node:assert/strict";
import crypto from "node:crypto";

import { errorsAsOwed, targetsBigEnough } from "./harness/checks.mjs";
import { walks } from "./harness/guide.mjs";
import {
    ORGANIZATION_PROFILE,
    aFirm,
    aPerson,
    answer,
    enroll,
    fillContact,
    fillProfile,
    openSections,
    partnerIdOf,
    press,
    register,
    sign,
    signIn,
    signOut,
} from "./harness/people.mjs";

const button = (page, name) => page.getByRole("button", { name, exact: true });
const link = (page, name) => page.getByRole("link", { name, exact: true });
const heading = (page) => page.getByRole("heading", { level: 1 });
const pathOf = (page) => new URL(page.url()).pathname;
const progress = (page) => page.getByRole("navigation", { name: "Steps of your enrollment" });

walks((test) => {
    const newcomer = async ({ visit, mailbox }, person = aPerson()) => {
        const page = await visit();
        await register(page, mailbox, person);
        return { page, person, firm: aFirm() };
    };

    test("E1 becoming a member leads to the choice of enrolling or associating", async ({ visit }) => {
        const page = await visit();
        await page.goto("/");
        await link(page, "Become a member now").first().click();
        assert.equal(pathOf(page), "/enroll-now");
        assert.equal(await heading(page).innerText(), "Enroll Now");
        await link(page, "Associate as an Individual").click();
        // Nobody begins to associate without signing in (rule I1).
        assert.equal(new URL(page.url()).searchParams.get("return_to"), "/associate");
        await page.goBack();
        await link(page, "Enroll my Organization").click();
        assert.equal(pathOf(page), "/enroll");
    });

    test("E2 a page explains the four steps, and Begin Enrollment starts them", async ({ visit, mailbox }) => {
        const page = await visit();
        await page.goto("/enroll");
        assert.match(await heading(page).innerText(), /^Enroll Your Organization in the /i);
        assert.equal(await page.locator("main ol > li").count(), 4);
        await page.getByText("Begin Enrollment", { exact: true }).last().click();
        // Nobody begins without signing in (rule I1), and who registers comes back here.
        assert.equal(pathOf(page), "/sign-in");
        const person = aPerson();
        await page.locator('main a[href^="/register"]').click();
        await answer(page, { email: person.email });
        await press(page);
        await page.goto(await mailbox.link(person.email, `${new URL(page.url()).origin}/register/`));
        await answer(page, { password: "seven quiet herons on the pier" });
        await press(page);
        assert.equal(pathOf(page), "/enroll/contact");
    });

    test("E3 nobody gets forward more than one page at a time, not by a typed address either", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        for (const step of ["agreement", "individual-profile", "organization-profile"]) {
            await page.goto(`/enroll/${step}`);
            assert.match(pathOf(page), /^\/enroll(\/contact)?$/, step);
        }
        await enroll(page, { firm, person, until: "agreement" });
        await page.goto("/enroll/organization-profile");
        assert.equal(pathOf(page), "/enroll/agreement");
    });

    test("E3 the progress bar shows four steps, and a finished one leads back", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await page.goto("/enroll/contact");
        assert.equal(await progress(page).getByRole("listitem").count(), 4);
        assert.equal(await progress(page).getByRole("link").count(), 0);
        assert.equal(await progress(page).locator('[aria-current="step"]').count(), 1);
        await enroll(page, { firm, person, until: "individual-profile" });
        assert.equal(await progress(page).getByRole("link").count(), 2);
        await progress(page).getByRole("link").first().click();
        assert.equal(pathOf(page), "/enroll/contact");
        assert.equal(await page.locator('[name="legal_name"]').inputValue(), firm.legal_name);
        assert.equal(await page.locator('[name="country"]').inputValue(), "DE");
    });

    test("E3 on a phone a finished step is a link that can be read and pressed", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "individual-profile" });
        for (const width of [320, 390]) {
            await page.setViewportSize({ width, height: 900 });
            for (const name of ["Organization contact information", "Agreement"]) {
                const label = link(progress(page), `Done: ${name}`).locator("> span");
                const { height, width: length } = await label.boundingBox();
                assert.ok(height > 15 && length > 60, `${name} at ${width} is ${length}×${height}`);
            }
            await targetsBigEnough(page, `the steps at ${width}`);
        }
        const [sections, number] = await Promise.all([
            page.locator(".sections").boundingBox(),
            page.getByText("Credential number").first().boundingBox(),
        ]);
        assert.ok(number.y - sections.y - sections.height >= 24, "the field after the sections stands apart");
        await link(progress(page), "Done: Agreement").click();
        assert.equal(pathOf(page), "/enroll/agreement");
    });

    test("E4 an empty page comes again with every mistake at its field and listed at the top", async (walk) => {
        const { page } = await newcomer(walk);
        await page.goto("/enroll/contact");
        assert.ok(await page.getByText("Required field").isVisible());
        const required = await page.locator("main form [required]").evaluateAll((fields) => fields.map((field) => field.name));
        await page.locator('[name="preferred_language"]').selectOption("en");
        await button(page, "Next").click();
        const listed = await errorsAsOwed(page);
        for (const name of required.filter((name) => name !== "preferred_language")) {
            assert.ok(listed.includes(name), `${name} is required and not listed`);
        }
    });

    test("E4 what was typed is still there beside what is wrong", async (walk) => {
        const { page, firm } = await newcomer(walk);
        await page.goto("/enroll/contact");
        await fillContact(page, { ...firm, legal_name: `<b>${firm.legal_name}</b> "'&`, telephone: "call me", postal_code: "" });
        await button(page, "Next").click();
        const listed = await errorsAsOwed(page);
        assert.deepEqual(listed, ["postal_code", "telephone"]);
        for (const [name, value] of Object.entries({ ...firm, telephone: "call me", postal_code: "" })) {
            const expected = name === "legal_name" ? `<b>${value}</b> "'&` : value;
            assert.equal(await page.locator(`main [name="${name}"]`).inputValue(), expected, name);
        }
        await answer(page, { telephone: firm.telephone, postal_code: firm.postal_code, legal_name: firm.legal_name });
        await button(page, "Next").click();
        assert.equal(pathOf(page), "/enroll/agreement");
    });

    test("E4 the agreement and the profiles name what is missing too", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "agreement" });
        await button(page, "Next").click();
        assert.deepEqual(await errorsAsOwed(page), ["decision", "first_name", "job_title", "last_name"]);
        await enroll(page, { firm, person, until: "individual-profile" });
        await fillProfile(page, { phone: "" });
        await button(page, "Submit").click();
        assert.deepEqual(await errorsAsOwed(page), ["job_role", "phone"]);
        await enroll(page, { firm, person, until: "organization-profile" });
        await button(page, "Finish").click();
        const listed = await errorsAsOwed(page);
        assert.deepEqual(listed, Object.keys(ORGANIZATION_PROFILE).sort());
    });

    test("E5 Cancel on every page asks once, and then nothing of the entries is left", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        for (const step of ["contact", "agreement", "individual-profile", "organization-profile"]) {
            await enroll(page, { firm, person, until: step });
            if (step === "contact") {
                await fillContact(page, firm);
            }
            await button(page, "Cancel").click();
            assert.equal(pathOf(page), "/enroll/cancel");
            assert.ok(await link(page, "Keep my enrollment").isVisible());
            await button(page, "Delete everything I entered").click();
            await page.goto("/enroll/contact");
            assert.equal(await page.locator('[name="legal_name"]').inputValue(), "", step);
        }
        assert.equal((await walk.mailbox.lettersTo(person.email)).length, 1, "only the letter with the link");
    });

    test("E5 who does not confirm Cancel finds everything where it was", async (walk) => {
        const { page, firm } = await newcomer(walk);
        await page.goto("/enroll/contact");
        await fillContact(page, firm);
        await button(page, "Cancel").click();
        assert.equal(pathOf(page), "/enroll/cancel");
        await link(page, "Keep my enrollment").click();
        assert.equal(pathOf(page), "/enroll/contact");
        for (const name of ["legal_name", "telephone", "city"]) {
            assert.equal(await page.locator(`[name="${name}"]`).inputValue(), firm[name]);
        }
    });

    test("E5 Decline asks once, and then nothing of the entries is left", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "agreement" });
        await page.getByLabel("Decline").check();
        await button(page, "Next").click();
        assert.equal(pathOf(page), "/enroll/cancel");
        await link(page, "Keep my enrollment").click();
        assert.equal(pathOf(page), "/enroll/agreement");
        await page.getByLabel("Decline").check();
        await button(page, "Next").click();
        await button(page, "Delete everything I entered").click();
        await page.goto("/enroll/contact");
        assert.equal(await page.locator('[name="legal_name"]').inputValue(), "");
    });

    test("E5 until Finish the organization is nothing that anyone can see", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "organization-profile" });
        const other = await newcomer(walk);
        await enroll(other.page, { firm: { ...firm, registration_number: "" }, person: other.person, until: "agreement" });
        assert.equal(pathOf(other.page), "/enroll/agreement", "it was offered to somebody else");
        await page.goto("/organizations");
        assert.doesNotMatch(await page.locator("main").innerText(), new RegExp(firm.legal_name));
    });

    test("E6 the entries wait for their owner in any browser, and for nobody else", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "individual-profile" });
        await signOut(page);
        const elsewhere = await walk.visit({ width: 390 });
        await elsewhere.goto("/enroll");
        await signIn(elsewhere, person);
        await elsewhere.goto("/enroll");
        await link(elsewhere, "Go on with your enrollment").click();
        assert.equal(pathOf(elsewhere), "/enroll/individual-profile");
        await elsewhere.goto("/enroll/contact");
        assert.equal(await elsewhere.locator('[name="legal_name"]').inputValue(), firm.legal_name);
        const stranger = await newcomer(walk);
        await stranger.page.goto("/enroll/contact");
        assert.equal(await stranger.page.locator('[name="legal_name"]').inputValue(), "");
    });

    test("E6 a session that ends in the middle loses nothing that was typed", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await page.goto("/enroll/contact");
        await fillContact(page, firm);
        const elsewhere = await walk.visit();
        await signIn(elsewhere, person);
        await elsewhere.goto("/account");
        await elsewhere.locator('button[name="session"][value="others"]').click();
        await button(page, "Next").click();
        await signInHere(page, person);
        assert.equal(pathOf(page), "/enroll/contact");
        for (const name of Object.keys(firm)) {
            assert.equal(await page.locator(`main [name="${name}"]`).inputValue(), firm[name], name);
        }
        await button(page, "Next").click();
        assert.equal(pathOf(page), "/enroll/agreement");
    });

    test("E7 customers see the Doing Business As name where there is one", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await page.goto("/enroll/contact");
        assert.match(await page.locator("main").innerText(), /legal name/i);
        await enroll(page, { firm, person });
        await page.goto(`/directory/${partnerIdOf(page)}`);
        assert.equal(await heading(page).innerText(), firm.doing_business_as);
        const second = await newcomer(walk);
        await enroll(second.page, { firm: { ...second.firm, doing_business_as: "" }, person: second.person });
        await second.page.goto(`/directory/${partnerIdOf(second.page)}`);
        assert.equal(await heading(second.page).innerText(), second.firm.legal_name);
    });

    test("E8 the agreement is there in full, and the signature is last name, first name and job title", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "agreement" });
        assert.equal(await page.locator("main .legal").getAttribute("lang"), "en");
        assert.ok((await page.locator("main .legal").innerText()).length > 2000, "a whole agreement");
        await page.getByLabel("Last name").fill(person.lastName);
        await page.getByLabel("First name").fill(person.firstName);
        await page.getByLabel("Job title").fill(person.jobTitle);
        await page.getByLabel("I Accept").check();
        await button(page, "Next").click();
        assert.equal(pathOf(page), "/enroll/individual-profile");
    });

    test("E8 what was signed is kept, can be read again, and is mailed", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "agreement" });
        const paragraphs = await page.locator("main .legal p").allInnerTexts();
        await enroll(page, { firm, person });
        const id = partnerIdOf(page);
        await page.goto(`/organizations/${id}/agreement`);
        const signed = await page.locator("main").innerText();
        const digest = signed.match(/[0-9a-f]{64}/)?.[0];
        assert.ok(digest, "the digest of the text");
        for (const part of [firm.legal_name, person.lastName, person.firstName, person.jobTitle]) {
            assert.ok(signed.includes(part), part);
        }
        assert.deepEqual(await page.locator("main .legal p").allInnerTexts(), paragraphs);
        const letter = await walk.mailbox.letter(person.email, ({ text }) => text.includes(`/organizations/${id}`));
        for (const part of [person.lastName, person.jobTitle, `/directory/${id}`]) {
            assert.ok(letter.text.includes(part), `${part} in the letter`);
        }
        // Whoever has the letter can prove which text it was.
        const attached = await letter.attachments();
        const digests = attached.map(({ content }) => crypto.createHash("sha256").update(content).digest("hex"));
        assert.ok(digests.includes(digest), `the text that was signed, among ${attached.map(({ name }) => name)}`);
    });

    test("E9 who accepts becomes Primary Program Contact and Global Administrator", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person });
        await page.goto(`/organizations/${partnerIdOf(page)}`);
        const name = new RegExp(`${person.firstName}.*${person.lastName}|${person.lastName}.*${person.firstName}`);
        for (const role of ["Primary Program Contact", "Global Administrator"]) {
            const row = page.locator("main tr, main li, main dl > div, main dt + dd").filter({ hasText: role });
            assert.match(await row.first().innerText(), name, role);
        }
    });

    test("E11 the organization profile has sections that open and close", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "organization-profile" });
        const sections = page.locator("details.section");
        const titles = await sections.locator("summary h2").allInnerTexts();
        for (const title of [/business focus/i, /services/i, /customers/i, /technologies/i]) {
            assert.ok(titles.some((one) => title.test(one)), `${title} among ${titles}`);
        }
        const first = sections.first();
        const isOpen = () => first.evaluate((section) => section.open);
        const before = await isOpen();
        await first.locator("summary").click();
        assert.equal(await isOpen(), !before);
        await first.locator("summary").click();
        assert.equal(await isOpen(), before);
        // A closed section is sent with the form all the same.
        await fillProfile(page, ORGANIZATION_PROFILE);
        for (const summary of await page.locator("details.section > summary").all()) {
            await summary.click();
        }
        await button(page, "Finish").click();
        await page.waitForURL("**/enroll/congratulations/*");
    });

    test("E12 steps 5 to 19 of the guide, by its labels", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        const type = (label, text) => page.getByLabel(label, { exact: true }).fill(text);
        await page.goto("/");
        await link(page, "Become a member now").first().click();
        await link(page, "Enroll my Organization").click();
        await link(page, "Begin Enrollment").click();
        assert.equal(await heading(page).innerText(), "Organization Contact Information");
        await page.getByLabel("Country/Region").selectOption({ label: "Germany" });
        const refresh = button(page, "Show the address fields of this country");
        if (await refresh.isVisible()) {
            await refresh.click();
        }
        await type("Legal Name", firm.legal_name);
        await type("Doing Business As Name", firm.doing_business_as);
        await type("Registration number", firm.registration_number);
        await page.getByLabel(/^street/i).first().fill(firm.street);
        await type("Postal code", firm.postal_code);
        await type("City", firm.city);
        await type("Telephone", firm.telephone);
        await type("Web address", firm.web_address);
        await button(page, "Next").click();
        await type("Last name", person.lastName);
        await type("First name", person.firstName);
        await type("Job title", person.jobTitle);
        await page.getByLabel("I Accept", { exact: true }).check();
        await button(page, "Next").click();
        assert.equal(await heading(page).innerText(), "Individual Profile");
        assert.equal(await page.getByLabel("Business e-mail", { exact: true }).inputValue(), person.email, "not asked twice");
        assert.equal(await page.getByLabel("Phone", { exact: true }).inputValue(), firm.telephone, "not asked twice");
        await page.getByLabel("Main role", { exact: true }).selectOption({ index: 1 });
        await button(page, "Submit").click();
        assert.equal(await heading(page).innerText(), "Organization Profile");
        await openSections(page);
        await page.getByLabel("What describes you best?", { exact: true }).selectOption({ index: 1 });
        await answer(page, { outside_sales: "over_75" });
        await page.getByLabel("Employees", { exact: true }).selectOption({ index: 1 });
        const services = page.getByRole("group", { name: "Which services do you offer?" });
        await services.getByRole("checkbox").first().check();
        await type("Describe your organization", "We mend what others built.");
        await button(page, "Finish").click();
        await page.waitForURL("**/enroll/congratulations/*");
    });

    test("E12 Finish enrolls: congratulations, a Partner Program ID, a level, a term, a home and a listing", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person });
        assert.match(await heading(page).innerText(), /congratulations/i);
        const id = partnerIdOf(page);
        await page.locator(`main a[href="/organizations/${id}"]`).first().click();
        const home = await page.locator("main").innerText();
        assert.ok(home.includes(firm.doing_business_as), "its name");
        assert.match(home, /Registered Member/);
        assert.match(home.replace(/[\s\u00a0\u202f\u2009-]/g, ""), new RegExp(id), "its ID");
        assert.match(await heading(page).innerText(), /until .*\d{4}/, "until when, in one sentence");
        await page.goto("/organizations");
        assert.equal(pathOf(page), `/organizations/${id}`);
        await page.goto(`/directory/${id}`);
        assert.match(await page.locator("main").innerText(), /Königstein im Taunus/);
        await walk.mailbox.letter(person.email, ({ text }) => text.includes(`/organizations/${id}`));
    });

    test("E12 Finish pressed twice enrolls once", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "organization-profile" });
        const again = await page.context().newPage();
        await again.goto("/enroll/organization-profile");
        for (const one of [page, again]) {
            await fillProfile(one, ORGANIZATION_PROFILE);
        }
        await Promise.all([page, again].map((one) => button(one, "Finish").click()));
        await Promise.all([page, again].map((one) => one.waitForURL("**/enroll/congratulations/*")));
        assert.equal(page.url(), again.url());
        // Back and Finish once more: still the same membership.
        await page.goto("/enroll/contact");
        await again.goto("/organizations");
        assert.equal(pathOf(again), `/organizations/${pathOf(again).split("/").at(-1)}`, "one organization, so no list");
        const letters = await walk.mailbox.lettersTo(person.email);
        assert.equal(letters.filter(({ text }) => text.includes("/enroll") || text.includes("/organizations/")).length, 1);
    });

    test("E12 a double click on Finish enrolls once", async (walk) => {
        const { page, person, firm } = await newcomer(walk);
        await enroll(page, { firm, person, until: "organization-profile" });
        await fillProfile(page, ORGANIZATION_PROFILE);
        await button(page, "Finish").dblclick({ noWaitAfter: true });
        await page.waitForURL("**/enroll/congratulations/*");
    });

    for (const [what, change, reason] of [
        ["the same name", (firm) => ({ registration_number: "", web_address: `https://${Math.random().toString(36).slice(2)}.example`, legal_name: firm.legal_name.replace("GmbH", "G.m.b.H.").toUpperCase() }), /name/i],
        ["the same registration number", (firm, other) => ({ ...other, registration_number: firm.registration_number.replace(" ", "") }), /registration number/i],
        ["the same domain", (firm, other) => ({ ...other, web_address: firm.web_address.replace("www.", "shop.") }), /domain|web address/i],
    ]) {
        test(`E13 an organization with ${what} is offered first, and the reason is said`, async (walk) => {
            const first = await newcomer(walk);
            await enroll(first.page, { firm: first.firm, person: first.person });
            const { page, person } = await newcomer(walk);
            await page.goto("/enroll/contact");
            await fillContact(page, { ...first.firm, ...change(first.firm, aFirm()) });
            await button(page, "Next").click();
            assert.equal(pathOf(page), "/enroll/contact/found");
            const found = page.locator("ul.found > li");
            assert.equal(await found.count(), 1);
            assert.ok((await found.innerText()).includes(first.firm.doing_business_as));
            assert.match(await found.locator(".note").innerText(), reason);
            assert.ok(await found.getByRole("link", { name: "Associate" }).isVisible());
            // It is another one after all.
            await press(page);
            assert.equal(pathOf(page), "/enroll/agreement");
            await sign(page, person);
            await button(page, "Next").click();
            assert.equal(pathOf(page), "/enroll/individual-profile");
        });
    }
});

/** Signs in on the sign-in page that came instead of the page that was asked for. */
async function signInHere(page, person) {
    assert.ok(await page.locator('main [name="password"]').isVisible(), "the sign-in page");
    await answer(page, { email: person.email, password: "seven quiet herons on the pier" });
    await press(page);
}
