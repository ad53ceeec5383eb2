// Guide: "Change Your Preferred Language", steps 52 to 58.

import assert from "node:assert/strict";

import { faultsOf, noSidewaysScroll, wholeWords } from "./harness/checks.mjs";
import { picture, walks, walksOnce } from "./harness/guide.mjs";
import {
    INDIVIDUAL_PROFILE,
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
    signIn,
} from "./harness/people.mjs";

const LANGUAGES = {
    "zh-Hans": "简体中文",
    "zh-Hant": "繁體中文",
    en: "English",
    fr: "Français",
    de: "Deutsch",
    it: "Italiano",
    ja: "日本語",
    ko: "한국어",
    pt: "Português",
    es: "Español",
};

const languageOf = (page) => page.locator("html").getAttribute("lang");
const pathOf = (page) => new URL(page.url()).pathname;

walks((test) => {
    test("X1 the browser's languages choose, in their order, and any other gives English", async ({ visit, center }) => {
        for (const [asked, given] of [
            ["de-CH", "de"],
            ["ja", "ja"],
            ["zh-CN", "zh-Hans"],
            ["zh-TW", "zh-Hant"],
            ["zh-HK", "zh-Hant"],
            ["pt-BR", "pt"],
            ["sv", "en"],
        ]) {
            const page = await visit({ language: asked });
            await page.goto("/");
            assert.equal(await languageOf(page), given, asked);
            await page.context().close();
        }
        for (const [header, given] of [
            ["sv,da;q=0.9,fr;q=0.5,de;q=0.7", "de"],
            ["it;q=0,ko;q=0.1", "ko"],
            ["nonsense;;q=,*", "en"],
        ]) {
            const answer = await fetch(center.address, { headers: { "accept-language": header } });
            assert.match(await answer.text(), new RegExp(`<html lang="${given}"`), header);
        }
    });

    test("X2 another language can be chosen on every page, and it stays", async ({ visit }) => {
        const page = await visit();
        await page.goto("/enroll-now");
        await chooseLanguage(page, "ko");
        assert.equal(pathOf(page), "/enroll-now");
        assert.equal(await languageOf(page), "ko");
        for (const path of ["/", "/enroll", "/sign-in", "/nowhere"]) {
            await page.goto(path);
            assert.equal(await languageOf(page), "ko", path);
        }
    });

    test("X2 what was typed stays when the language changes", async ({ visit, mailbox }) => {
        const page = await visit();
        const person = aPerson();
        const firm = { ...aFirm(), telephone: "not checked yet" };
        await register(page, mailbox, person);
        await page.goto("/enroll/contact");
        await fillContact(page, firm);
        await chooseLanguage(page, "ja");
        assert.equal(await languageOf(page), "ja");
        assert.equal(pathOf(page), "/enroll/contact");
        for (const [name, value] of Object.entries(firm)) {
            assert.equal(await page.locator(`main [name="${name}"]`).inputValue(), value, name);
        }
        // The choice is the account's too.
        const elsewhere = await visit();
        await signIn(elsewhere, person);
        await elsewhere.goto("/account");
        assert.equal(await languageOf(elsewhere), "ja");
    });

    test("X2 an address typed to sign in or to register stays when the language changes", async ({ visit }) => {
        for (const path of ["/sign-in", "/register", "/recover"]) {
            const page = await visit();
            await page.goto(path);
            await answer(page, { email: "mei@example.org" });
            await chooseLanguage(page, "fr");
            assert.equal(await languageOf(page), "fr", path);
            assert.equal(await page.locator('[name="email"]').inputValue(), "mei@example.org", path);
        }
    });

    test("X2 one chooses the language of pages and mail, and which mails one gets", async ({ visit, mailbox, scripts }) => {
        const [page, newcomer] = [await visit(), await visit()];
        const [boss, person] = [aPerson(), aPerson()];
        await register(page, mailbox, boss);
        await enroll(page, { firm: aFirm(), person: boss });
        const id = partnerIdOf(page);
        await page.goto(`/organizations/${id}/people/invite`);
        await page.getByLabel("E-mail addresses").fill(person.email);
        await page.getByRole("button", { name: "Send invitations" }).click();

        await page.goto("/account");
        const language = page.getByLabel("Language of pages and mail");
        const joining = page.getByLabel("Write to me when somebody joins an organization that I administer");
        assert.equal(await language.inputValue(), "en");
        assert.deepEqual((await language.locator("option").allInnerTexts()).toSorted(), Object.values(LANGUAGES).toSorted());
        assert.ok(await joining.isChecked());
        await language.selectOption("Deutsch");
        await joining.uncheck();
        await page.getByRole("button", { name: "Save", exact: true }).click();
        assert.equal(pathOf(page), "/account");
        assert.equal(await languageOf(page), "de");
        assert.ok((await page.locator("main").innerText()).includes("Ihre Auswahl zu Sprache und E\u2011Mails ist gespeichert."));
        if (scripts) {
            await picture(page, "account-preferences");
            assert.deepEqual(await faultsOf(page, "account-preferences"), []);
        }
        // The choice is the account's: another browser has it, too.
        const elsewhere = await visit();
        await signIn(elsewhere, boss);
        await elsewhere.goto("/account");
        assert.equal(await elsewhere.getByLabel("Sprache der Seiten und E\u2011Mails").inputValue(), "de");
        assert.ok(!(await elsewhere.getByRole("checkbox").isChecked()));

        await register(newcomer, mailbox, person);
        await newcomer.goto(await mailbox.link(person.email, `${new URL(page.url()).origin}/associate/invitation/`));
        await newcomer.getByLabel("First name").fill(person.firstName);
        await newcomer.getByLabel("Last name").fill(person.lastName);
        await newcomer.getByRole("button", { name: "Accept the invitation" }).click();
        await fillProfile(newcomer, INDIVIDUAL_PROFILE);
        await newcomer.getByRole("button", { name: "Submit" }).click();
        assert.equal(pathOf(newcomer), `/organizations/${id}`);
        await newcomer.goto(`/organizations/${id}/leave`);
        await newcomer.getByRole("button", { name: "Leave" }).click();
        const isAboutThem = ({ text }) => text.includes(person.lastName);
        await mailbox.letter(boss.email, isAboutThem);
        const told = (await mailbox.lettersTo(boss.email)).filter(isAboutThem);
        assert.equal(told.length, 1, "that they joined is not told");
        assert.match(told[0].subject, /^Eine Person hat .* verlassen$/, "that they left is, in German");
    });

    for (const language of ["de", "ja"]) {
        test(`X1 the whole wizard in ${LANGUAGES[language]}`, async ({ visit, mailbox }) => {
            const page = await visit({ language });
            const person = aPerson();
            await register(page, mailbox, person);
            assert.equal(await languageOf(page), language);
            await page.goto("/enroll/contact");
            await press(page);
            assert.equal(page.lastAnswer.status(), 422);
            assert.equal(await languageOf(page), language);
            await enroll(page, { firm: { ...aFirm(), preferred_language: language }, person });
            assert.equal(await languageOf(page), language);
            const letter = await mailbox.letter(person.email, ({ text }) => text.includes("/organizations/"));
            assert.doesNotMatch(letter.text, /\b(the|your|and)\b/i, "no English in the letter");
        });
    }
});

walksOnce((test) => {
    for (const language of Object.keys(LANGUAGES)) {
        test(`X1 every page of the wizard, with and without problems, in ${LANGUAGES[language]}`, async ({ visit, mailbox }) => {
            const page = await visit({ language });
            const [person, firm] = [aPerson(), aFirm()];
            const shoot = async (name) => {
                assert.equal(await languageOf(page), language, name);
                for (const width of [1280, 390, 320, 316]) {
                    await page.setViewportSize({ width, height: 900 });
                    await wholeWords(page, `${name} in ${language} at ${width}`);
                    await noSidewaysScroll(page, `${name} in ${language} at ${width}`);
                    if (width < 390) {
                        continue;
                    }
                    await picture(page, `${name}-${language}-${width}`);
                }
                await page.setViewportSize({ width: 1280, height: 900 });
            };
            await page.goto("/");
            await shoot("01-home");
            await page.goto("/enroll-now");
            await shoot("02-enroll-now");
            await page.goto("/enroll");
            await shoot("03-enroll");
            await register(page, mailbox, person);
            for (const [number, step] of ["contact", "agreement", "individual-profile", "organization-profile"].entries()) {
                await enroll(page, { firm, person, until: step });
                await shoot(`${String(2 * number + 4).padStart(2, "0")}-${step}`);
                await press(page);
                await page.waitForLoadState();
                await openSections(page);
                await shoot(`${String(2 * number + 5).padStart(2, "0")}-${step}-problems`);
            }
            await enroll(page, { firm, person });
            const id = partnerIdOf(page);
            await shoot("12-congratulations");
            await page.goto(`/organizations/${id}`);
            await shoot("13-member-home");
            await page.goto(`/directory/${id}`);
            await shoot("14-listing");
        });
    }
});

/** Chooses a language by the row at the foot of the page: a link, or a button of the page's form. */
async function chooseLanguage(page, language) {
    await page.locator(`#languages [lang="${language}"]`).click();
    await page.waitForLoadState();
}
