// Upgrade Now and Upgrade Program Level: how far an organization is, and why. Guide: steps 40 to 43.

import assert from "node:assert/strict";
import crypto from "node:crypto";

import { faultsOf } from "./harness/checks.mjs";
import { picture, walks } from "./harness/guide.mjs";
import { aFirm, aPerson, enroll, hire, partnerIdOf, register } from "./harness/people.mjs";

const HEAD = "number;first_name;last_name;certification;earned_on;ends_on\n";
const aNumber = () => `MC${crypto.randomInt(10_000_000, 99_999_999)}`;
const text = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ");

walks((test) => {
    const member = async ({ visit, mailbox }, person = aPerson(), firm = aFirm()) => {
        const page = await visit();
        await register(page, mailbox, person);
        await enroll(page, { firm, person });
        return { page, person, firm, id: partnerIdOf(page) };
    };

    const looksGood = async ({ scripts }, page, name) => {
        if (scripts) {
            assert.deepEqual(await faultsOf(page, name), []);
            await picture(page, name);
        }
    };

    const link = async (page, number) => {
        await page.locator("nav.rooms").locator("summary", { hasText: "Organization Information" }).click();
        await page.locator("nav.rooms").getByRole("link", { name: "Credentials", exact: true }).click();
        await page.getByLabel("Credential number").fill(number);
        await page.getByRole("button", { name: "Link Credential" }).click();
        await page.getByText("The credential is linked. It counts from now on.").waitFor();
    };

    test("U1 Upgrade Now tells met from not met in words too, each a link, and leads to Upgrade Program Level", async (walk) => {
        const { page, id } = await member(walk);
        await page.goto(`/organizations/${id}`);
        await page.getByRole("link", { name: "Upgrade Now" }).click();
        const summary = walk.scripts ? page.getByRole("dialog") : page.locator("main");
        await summary.getByRole("heading", { name: "Progress toward Certified Partner" }).waitFor();
        const asked = summary.locator(".requirements > li");
        assert.equal(await asked.count(), 2);
        for (const requirement of await asked.all()) {
            assert.match(await text(requirement), /Not met yet/);
            assert.match(await requirement.getByRole("link").getAttribute("href"), new RegExp(`^/organizations/${id}/`));
        }
        await looksGood(walk, page, "upgrade-now");
        if (walk.scripts) {
            await page.keyboard.press("Escape");
            assert.equal(await page.getByRole("dialog").count(), 0);
            assert.equal(await page.evaluate(() => document.activeElement.textContent.trim()), "Upgrade Now");
            await page.getByRole("link", { name: "Upgrade Now" }).click();
        }
        await summary.getByRole("link", { name: "Upgrade Program Level" }).last().click();
        await page.waitForURL(`**/organizations/${id}/upgrade`);
        await page.getByRole("heading", { level: 1, name: "2 requirements are missing for Certified Partner." }).waitFor();
        for (const level of ["Certified Partner", "Gold Certified Partner"]) {
            await page.getByRole("heading", { name: `Requirements for ${level}` }).waitFor();
        }
        await looksGood(walk, page, "upgrade-empty");
    });

    test("Q2 what a colleague links counts at once, is named with its end, and can be taken along as a file", async (walk) => {
        const { page, person, id } = await member(walk);
        const [own, theirs, colleague] = [aNumber(), aNumber(), aPerson()];
        const rows = `${own};${person.firstName};${person.lastName};systems_engineer;2024-02-29;2030-02-28\n${theirs};${colleague.firstName};${colleague.lastName};systems_administrator;2025-01-31;\n`;
        await walk.center.import("credentials", HEAD + rows);
        await link(page, own);
        const other = await hire(walk, page, id, colleague);
        await link(other, theirs);
        await page.locator("nav.rooms").locator("summary", { hasText: "Membership Status" }).click();
        await page.locator("nav.rooms").getByRole("link", { name: "Upgrade Program Level" }).click();
        await page.getByRole("heading", { level: 1, name: "One requirement is missing for Certified Partner." }).waitFor();
        const met = await text(page.locator(".requirements > li.met").first());
        for (const part of ["2 of 2.", `${person.firstName} ${person.lastName}`, `${colleague.firstName} ${colleague.lastName}`]) {
            assert.ok(met.includes(part), `${part} is not in ${met}`);
        }
        const points = await text(page.locator("#points"));
        for (const part of ["5 qualify of 5 earned.", "February 28, 2030", "No end"]) {
            assert.ok(points.includes(part), `${part} is not in ${points}`);
        }
        await looksGood(walk, page, "upgrade-points");
        const file = await (await page.request.get(`/organizations/${id}/points.csv`)).text();
        assert.ok(file.includes(`Certified people,${person.firstName} ${person.lastName},3,2030-02-28,`), file);
        await page.goto(`/organizations/${id}/competencies`);
        await page.getByRole("heading", { level: 1, name: "Competencies" }).waitFor();
        await looksGood(walk, page, "competencies");
        const stranger = await member(walk);
        for (const page of ["upgrade", "upgrade-now", "points.csv", "competencies"]) {
            assert.equal((await stranger.page.request.get(`/organizations/${id}/${page}`)).status(), 404, page);
        }
    });
});
