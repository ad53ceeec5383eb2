// Credentials: imported while the center runs, linked by their holder, told in the wizard.

import assert from "node:assert/strict";
import crypto from "node:crypto";

import { errorsAsOwed, faultsOf } from "./harness/checks.mjs";
import { picture, walks } from "./harness/guide.mjs";
import { INDIVIDUAL_PROFILE, ORGANIZATION_PROFILE, aFirm, aPerson, enroll, fillProfile, partnerIdOf, press, register } from "./harness/people.mjs";

const HEAD = "number;first_name;last_name;certification;earned_on;exam;passed_on\n";
const aNumber = () => `MC${crypto.randomInt(10_000_000, 99_999_999)}`;
const pathOf = (page) => new URL(page.url()).pathname;

walks((test) => {
    const member = async ({ visit, mailbox }, person = aPerson(), firm = aFirm()) => {
        const page = await visit();
        await register(page, mailbox, person);
        await enroll(page, { firm, person });
        return { page, person, firm, id: partnerIdOf(page) };
    };

    const toCredentials = async (page) => {
        const rooms = page.locator("nav.rooms");
        await rooms.locator("summary", { hasText: "Organization Information" }).click();
        await rooms.getByRole("link", { name: "Credentials", exact: true }).click();
    };

    // axe needs a page that runs scripts; the markup is the same without.
    const looksGood = async ({ scripts }, page, name) => {
        if (scripts) {
            assert.deepEqual(await faultsOf(page, name), []);
            await picture(page, name);
        }
    };

    test("A10 a credential is linked by its number, shown with its exams, and unlinked after asking once", async (walk) => {
        const { page, person } = await member(walk);
        const number = aNumber();
        await walk.center.import("credentials", `${HEAD}${number};${person.firstName};${person.lastName};systems_engineer;2024-02-29;;\n${number};${person.firstName};${person.lastName};;;networking;2023-01-31\n`);
        await toCredentials(page);
        await page.getByLabel("Credential number").fill(number.toLowerCase());
        await page.getByRole("button", { name: "Link Credential" }).click();
        await page.getByText("The credential is linked. It counts from now on.").waitFor();
        // The spaces of a date do not break.
        const text = (await page.locator("main").innerText()).replaceAll("\u00a0", " ");
        for (const part of ["Certified Systems Engineer", "Exam: Networking", "February 29, 2024", "January 31, 2023"]) {
            assert.ok(text.includes(part), part);
        }
        await looksGood(walk, page, "credentials");
        await page.getByRole("link", { name: `Unlink ${number}` }).click();
        await page.getByRole("link", { name: "Keep it linked" }).click();
        await page.getByRole("link", { name: `Unlink ${number}` }).click();
        await page.getByRole("button", { name: "Unlink Credential" }).click();
        await page.getByText("The credential is unlinked.").waitFor();
        await page.getByText("You have not linked a credential here yet.").waitFor();
    });

    test("U4 what unlinking a credential costs is said before it is done", async (walk) => {
        const { page, person, id } = await member(walk);
        const [engineer, plain] = [aNumber(), aNumber()];
        await walk.center.import("credentials", `${HEAD}${engineer};${person.firstName};${person.lastName};systems_engineer;2024-02-29;;\n${plain};${person.firstName};${person.lastName};;;;\n`);
        // 40 points for four components, 5 for twenty answers, 3 for three visitors: with the engineer 51, and Certified needs 50.
        const on = new Date(Date.now() - 30 * 24 * 3_600_000).toISOString().slice(0, 10);
        const key = () => crypto.randomUUID();
        const facts = [
            `${id};tested_product;${key()};Depot 7;;4;${on}`,
            ...Array.from({ length: 20 }, (_, place) => `${id};survey_response;${key()};Customer ${place};;;${on}`),
            ...Array.from({ length: 3 }, (_, place) => `${id};attendance;${key()};Visitor ${place};Partner Day;;${on}`),
        ];
        await walk.center.import("facts", `partner_id;kind;key;name;event;components;dated_on\n${facts.join("\n")}\n`);
        await toCredentials(page);
        for (const number of [engineer, plain]) {
            await page.getByLabel("Credential number").fill(number);
            await page.getByRole("button", { name: "Link Credential" }).click();
            await page.getByText("The credential is linked. It counts from now on.").waitFor();
        }
        await page.getByRole("link", { name: `Unlink ${plain}` }).click();
        await page.getByRole("heading", { name: "What this changes" }).waitFor();
        await page.getByText("partner points stay as they are.").waitFor();
        await page.getByRole("link", { name: "Keep it linked" }).click();
        await page.getByRole("link", { name: `Unlink ${engineer}` }).click();
        await page.getByText("Your organization no longer meets Certified Partner, from today on. What is missing then: 50 qualifying partner points.").waitFor();
        await page.getByText("Qualifying partner points: 51 now, 48 afterwards.").waitFor();
        await looksGood(walk, page, "credentials-unlink-cost");
    });

    test("A10 what the name check forgave is confirmed; another's credential and none look the same", async (walk) => {
        const { page, person } = await member(walk);
        const [own, others] = [aNumber(), aNumber()];
        await walk.center.import("credentials", `${HEAD}${own};${person.lastName.toUpperCase()};MEI K.;;;;\n${others};Eve;Ivy;;;;\n`);
        await toCredentials(page);
        const said = [];
        for (const number of [others, aNumber()]) {
            await page.getByLabel("Credential number").fill(number);
            await page.getByRole("button", { name: "Link Credential" }).click();
            assert.deepEqual(await errorsAsOwed(page), ["credential_number"]);
            said.push(await page.locator("main .problems").innerText());
        }
        assert.equal(said[0], said[1]);
        await page.getByLabel("Credential number").fill(own);
        await page.getByRole("button", { name: "Link Credential" }).click();
        assert.equal(page.lastAnswer.status(), 422);
        await page.getByText("the order of the names").waitFor();
        await looksGood(walk, page, "credentials-confirm");
        await page.getByLabel(/^Yes, .* is me$/).check();
        await page.getByRole("button", { name: "Link Credential" }).click();
        await page.getByText("The credential is linked. It counts from now on.").waitFor();
    });

    test("E10 a credential given with the individual profile is linked by Finish", async (walk) => {
        const [person, firm, number] = [aPerson(), aFirm(), aNumber()];
        await walk.center.import("credentials", `${HEAD}${number};${person.firstName};${person.lastName};systems_engineer;2024-02-29;;\n`);
        const page = await walk.visit();
        await register(page, walk.mailbox, person);
        await enroll(page, { firm, person, until: "individual-profile" });
        await fillProfile(page, INDIVIDUAL_PROFILE);
        await page.getByLabel("Credential number (optional)").fill(aNumber());
        await page.getByRole("button", { name: "Submit", exact: true }).click();
        assert.deepEqual(await errorsAsOwed(page), ["credential_number"]);
        await page.getByLabel("Credential number (optional)").fill(number);
        await page.getByRole("button", { name: "Submit", exact: true }).click();
        await page.waitForURL("**/enroll/organization-profile");
        await fillProfile(page, ORGANIZATION_PROFILE);
        await press(page);
        await page.waitForURL("**/enroll/congratulations/*");
        await toCredentials(page);
        assert.match(pathOf(page), /\/credentials$/);
        await page.getByText(`Credential ${number}`).first().waitFor();
    });
});
