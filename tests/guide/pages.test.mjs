// What every page owes its reader, in every state that a page can be in: see harness/checks.mjs.

import assert from "node:assert/strict";

import { faultsOf } from "./harness/checks.mjs";
import { picture, walksOnce } from "./harness/guide.mjs";
import {
    PASSWORD,
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
} from "./harness/people.mjs";

walksOnce((test) => {
    /** A walk that goes on past a page with a fault, so that all of them are named at once. */
    const tour = (name, walk) =>
        test(name, async (given) => {
            const faults = [];
            const good = async (page, state) => {
                await picture(page, `page-${state}`);
                faults.push(...(await faultsOf(page, state)));
            };
            await walk({ ...given, good });
            assert.equal(faults.length, 0, `${faults.length} faults\n${faults.join("\n")}`);
        });

    tour("pages that anyone can open are accessible, valid and fit", async ({ visit, good }) => {
        const page = await visit();
        const paths = ["/", "/enroll-now", "/enroll", "/sign-in", "/register", "/register/sent", "/recover",
            "/recover/sent", "/privacy", "/accessibility", "/contact", "/directory", "/directory?id=nobody", "/nowhere"];
        for (const path of paths) {
            await page.goto(path);
            await good(page, path.replace(/\W+/g, "-"));
        }
        for (const path of ["/sign-in", "/register", "/recover"]) {
            await page.goto(path);
            await press(page);
            assert.equal(page.lastAnswer.status(), 422);
            await good(page, `${path.slice(1)}-refused`);
        }
        await page.goto("/register/a-link-that-never-was");
        await good(page, "spent-link");
    });

    tour("pages of the account are accessible, valid and fit", async ({ visit, mailbox, good }) => {
        const page = await visit();
        const person = aPerson();
        await page.goto("/register");
        await answer(page, { email: person.email });
        await press(page);
        await page.goto(await mailbox.link(person.email, `${new URL(page.url()).origin}/register/`));
        await good(page, "choose-password");
        await press(page);
        await good(page, "choose-password-refused");
        await answer(page, { password: PASSWORD });
        await press(page);
        const other = await visit();
        await signIn(other, person);
        await page.goto("/account");
        await good(page, "account");
        await press(page);
        await good(page, "account-refused");
        await page.goto("/organizations");
        await good(page, "no-organization");
        await page.locator("header details.account > summary").click();
        await page.locator("header details.tongue > summary").click();
        await good(page, "menu-open");
    });

    tour("pages of the wizard are accessible, valid and fit, empty, wrong and full", async ({ visit, mailbox, good }) => {
        const page = await visit();
        const [person, firm] = [aPerson(), aFirm()];
        await register(page, mailbox, person);
        await page.goto("/enroll/contact");
        await good(page, "contact-empty");
        await press(page);
        await good(page, "contact-wrong");
        await fillContact(page, firm);
        await good(page, "contact-full");
        await press(page);
        await good(page, "agreement-empty");
        await press(page);
        await good(page, "agreement-wrong");
        await sign(page, person);
        await good(page, "agreement-full");
        await press(page);
        await good(page, "individual-profile");
        await fillProfile(page, { business_email: "nowhere", phone: "" });
        await press(page);
        await good(page, "individual-profile-wrong");
        await enroll(page, { firm, person, until: "organization-profile" });
        await good(page, "organization-profile");
        await openSections(page);
        await good(page, "organization-profile-open");
        await press(page);
        await good(page, "organization-profile-wrong");
        await page.goto("/enroll");
        await good(page, "enroll-with-a-draft");
        await page.goto("/enroll/cancel");
        await good(page, "cancel");
    });

    tour("pages of finding an organization are accessible, valid and fit", async ({ visit, mailbox, good }) => {
        const page = await visit();
        const [person, firm] = [aPerson(), aFirm()];
        await register(page, mailbox, person);
        await enroll(page, { firm, person });
        const search = (entries) => page.goto(`/associate?${new URLSearchParams(entries)}`);
        await page.goto("/associate");
        await good(page, "find");
        await search({ by: "name", country: "", name: "" });
        await good(page, "find-wrong");
        await search({ by: "name", country: "DE", name: firm.doing_business_as, city: firm.city });
        await good(page, "find-found");
        await search({ by: "id", partner_id: "7K2M9QX4X" });
        await good(page, "find-mistyped");
        await search({ by: "name", country: "FR", name: "Nobody is called so", city: "Lille" });
        await good(page, "find-nothing");
        await page.goto("/enroll/contact");
        await fillContact(page, aFirm());
        await press(page);
        await search({ by: "name", country: "FR", name: "Nobody is called so", city: "Lille" });
        await page.getByRole("button", { name: "Enroll New Organization" }).click();
        await good(page, "find-earlier");
    });

    tour("pages of a firm whose name is one long word are accessible, valid and fit", async ({ visit, mailbox, good }) => {
        const page = await visit();
        const person = aPerson();
        const [one, other] = [aFirm(), aFirm()].map(({ doing_business_as: name }) => name.split(" ")[0].toLowerCase());
        const legal_name = `Softwareentwicklungsgesellschaft${one} Rheinlandpfalzversicherungsdienstleistungen${other}`;
        await register(page, mailbox, person);
        await enroll(page, { firm: { ...aFirm(), legal_name, doing_business_as: "" }, person });
        const id = partnerIdOf(page);
        await good(page, "long-congratulations");
        for (const path of [`/organizations/${id}`, `/organizations/${id}/agreement`, `/directory/${id}`, "/account"]) {
            await page.goto(path);
            await good(page, `long${path.replace(id, "id").replace(/\W+/g, "-")}`);
        }
    });

    tour("pages of a member are accessible, valid and fit", async ({ visit, mailbox, good }) => {
        const page = await visit();
        const [person, firm] = [aPerson(), aFirm()];
        await register(page, mailbox, person);
        await enroll(page, { firm, person });
        const id = partnerIdOf(page);
        await good(page, "congratulations");
        for (const path of ["/enroll", `/organizations/${id}`, `/organizations/${id}/agreement`, `/directory/${id}`]) {
            await page.goto(path);
            await good(page, path.replace(id, "id").replace(/\W+/g, "-"));
        }
        const stranger = await visit();
        await stranger.goto(`/directory/${id}`);
        await stranger.locator(".offices a").first().click();
        await good(stranger, "directory-location");
        for (let tries = 0; tries < 60 && !(await stranger.locator(".result").count()); tries += 1) {
            await stranger.goto(`/directory?q=${encodeURIComponent(firm.doing_business_as)}`);
        }
        await good(stranger, "directory-found");
        await stranger.goto("/directory?place=DE&level=registered&speaks=de");
        await good(stranger, "directory-chosen");
        await stranger.goto("/directory?q=nobody+is+called+so&place=DE");
        await good(stranger, "directory-nothing");
        await stranger.goto("/directory?near=Atlantis+on+Sea");
        await good(stranger, "directory-nowhere");
        const [second, other] = [await visit(), aPerson()];
        await register(second, mailbox, other);
        await second.goto("/enroll/contact");
        await fillContact(second, firm);
        await press(second);
        assert.match(second.url(), /\/enroll\/contact\/found$/);
        await good(second, "found");
    });
});
