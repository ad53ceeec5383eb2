// Who walks: people and firms that nobody else in the test has heard of, and what they do on the way.

import crypto from "node:crypto";

export const PASSWORD = "seven quiet herons on the pier";

const CONSONANTS = "bcdfghjklmnpqrstvwxz";
const VOWELS = "aeiouy";

/** Returns a word that no other walk uses: names that look alike would be offered as the same firm (rule E13). */
export function word() {
    const letters = Array.from({ length: 5 }, () => CONSONANTS[crypto.randomInt(CONSONANTS.length)] + VOWELS[crypto.randomInt(VOWELS.length)]).join("");
    return letters[0].toUpperCase() + letters.slice(1);
}

/** Returns a person with an address of their own. */
export function aPerson() {
    const name = word();
    return { firstName: "Mei", lastName: `${name}-Ōta`, jobTitle: "Managing partner", email: `mei@${name.toLowerCase()}.example` };
}

/** Returns a firm in Germany with a name, a number and a domain of its own. */
export function aFirm() {
    const name = word();
    return {
        country: "DE",
        legal_name: `${name} ${word()} GmbH`,
        doing_business_as: `${word()} & Töchter`,
        registration_number: `HRB ${crypto.randomInt(100_000, 999_999)}`,
        street: "Ölmühlweg 12",
        city: "Königstein im Taunus",
        postal_code: "61462",
        telephone: "+49 6174 123456",
        web_address: `https://www.${name.toLowerCase()}.example`,
        preferred_language: "de",
    };
}

export const INDIVIDUAL_PROFILE = {
    business_email: "office@example.org",
    phone: "+49 6174 123457",
    job_role: "owner_or_executive",
    preferred_language: "de",
};

export const ORGANIZATION_PROFILE = {
    business_type: "system_integrator",
    outside_sales: "over_75",
    employees: "from_10_to_24",
    services_offered: ["integration", "support"],
    description: "We mend what others built.\n\nSince 1987.",
};

/** Answers the fields of a form by the names under which it sends them: the same in every language. */
export async function answer(page, answers) {
    for (const [name, values] of Object.entries(answers)) {
        for (const value of [values].flat()) {
            await answerOne(page, name, value);
        }
    }
}

async function answerOne(page, name, value) {
    const controls = page.locator(`main [name="${name}"]`);
    const kind = await controls.first().evaluate((control) => control.type);
    if (kind === "radio" || kind === "checkbox") {
        await controls.and(page.locator(`[value="${value}"]`)).check();
    } else if (kind.startsWith("select")) {
        await controls.selectOption(value);
    } else {
        await controls.fill(value);
    }
}

/** Presses a button of the page's own form, in any language. */
export async function press(page) {
    await page.locator("main form button.first").click();
}

/** Answers a questionnaire, in whichever section a question is. */
export async function fillProfile(page, answers) {
    await openSections(page);
    await answer(page, answers);
}

/** Opens every section of a questionnaire that is closed. */
export async function openSections(page) {
    const closed = page.locator("details.section:not([open]) > summary");
    while ((await closed.count()) > 0) {
        await closed.first().click();
    }
}

/** Opens an account: the address first, then the password behind the mailed link. Ends signed in (rule I1). */
export async function register(page, mailbox, person) {
    await page.goto("/register");
    await answer(page, { email: person.email });
    await press(page);
    await page.goto(await mailbox.link(person.email, `${origin(page)}/register/`));
    await answer(page, { password: person.password ?? PASSWORD });
    await press(page);
}

/** Signs in with the page that is open, or with the sign-in page. */
export async function signIn(page, person) {
    if (new URL(page.url()).pathname !== "/sign-in") {
        await page.goto("/sign-in");
    }
    await answer(page, { email: person.email, password: person.password ?? PASSWORD });
    await press(page);
}

/** Signs out by the menu of the account. */
export async function signOut(page) {
    await page.locator("header details.account > summary").click();
    await page.locator('form[action="/sign-out"] button').click();
}

/** Goes through the wizard to the step that is named, or through *Finish* without one. Ends on its page. */
export async function enroll(page, { firm, person, until }) {
    const steps = [
        ["contact", () => fillContact(page, firm)],
        ["agreement", () => sign(page, person)],
        ["individual-profile", () => fillProfile(page, INDIVIDUAL_PROFILE)],
        ["organization-profile", () => fillProfile(page, ORGANIZATION_PROFILE)],
    ];
    await page.goto("/enroll/contact");
    for (const [step, fill] of steps) {
        await page.waitForURL(`**/enroll/${step}`);
        if (step === until) {
            return;
        }
        await fill();
        await press(page);
    }
    await page.waitForURL("**/enroll/congratulations/*");
}

/** Fills in the contact information: the country first, since the fields of the address follow it. */
export async function fillContact(page, firm) {
    const { country, ...others } = firm;
    await chooseCountry(page, country);
    await answer(page, others);
}

/** Chooses the country, and has the fields of its addresses shown. */
export async function chooseCountry(page, country) {
    await answer(page, { country });
    const refresh = page.locator('button[name="action"][value="refresh"]');
    if (await refresh.isVisible()) {
        await refresh.click();
        await page.waitForLoadState();
    }
}

/** Signs the agreement. */
export async function sign(page, person) {
    await answer(page, {
        last_name: person.lastName,
        first_name: person.firstName,
        job_title: person.jobTitle,
        decision: "accept",
    });
}

/** Has an administrator invite somebody, who accepts. Returns the page of who was invited. */
export async function hire({ visit, mailbox }, administrator, id, person) {
    await administrator.goto(`/organizations/${id}/people/invite`);
    await answer(administrator, { emails: person.email });
    await press(administrator);
    const page = await visit();
    await register(page, mailbox, person);
    await page.goto(await mailbox.link(person.email, `${origin(page)}/associate/invitation/`));
    await answer(page, { first_name: person.firstName, last_name: person.lastName });
    await press(page);
    await fillProfile(page, INDIVIDUAL_PROFILE);
    await press(page);
    return page;
}

/** Returns the Partner Program ID in the address of the page that is open. */
export function partnerIdOf(page) {
    return new URL(page.url()).pathname.split("/").at(-1);
}

function origin(page) {
    return new URL(page.url()).origin;
}
