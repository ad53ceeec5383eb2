// Become a Small Business Specialist. Guide: steps 34 to 39.

import assert from "node:assert/strict";
import crypto from "node:crypto";

import { faultsOf } from "./harness/checks.mjs";
import { picture, walks } from "./harness/guide.mjs";
import { aFirm, aPerson, enroll, hire, partnerIdOf, register } from "./harness/people.mjs";

const HEAD = "number;first_name;last_name;exam;passed_on\n";
const aNumber = () => `MC${crypto.randomInt(10_000_000, 99_999_999)}`;
const text = async (locator) => (await locator.innerText()).replaceAll("\u00a0", " ");

walks((test) => {
    const looksGood = async ({ scripts }, page, name) => {
        if (scripts) {
            assert.deepEqual(await faultsOf(page, name), []);
            await picture(page, name);
        }
    };

    const link = async (page, id, number) => {
        await page.goto(`/organizations/${id}/credentials`);
        await page.getByLabel("Credential number").fill(number);
        await page.getByRole("button", { name: "Link Credential" }).click();
        await page.getByText("The credential is linked. It counts from now on.").waitFor();
    };

    const toSpecialist = async (page) => {
        await page.locator("nav.rooms").locator("summary", { hasText: "Organization Information" }).click();
        await page.locator("nav.rooms").getByRole("link", { name: "Become a Small Business Specialist" }).click();
    };

    test("S1 Enroll Now says what is missing, Complete Enrollment enrolls and congratulates, and the directory shows it", async (walk) => {
        const [person, firm, colleague] = [aPerson(), aFirm(), aPerson()];
        const page = await walk.visit();
        await register(page, walk.mailbox, person);
        await enroll(page, { firm, person });
        const id = partnerIdOf(page);
        await toSpecialist(page);
        await page.getByRole("heading", { name: "Benefits" }).waitFor();
        await looksGood(walk, page, "specialist");
        await page.getByRole("link", { name: "Enroll Now" }).click();
        await page.getByRole("heading", { level: 1, name: "Your organization does not qualify yet" }).waitFor();
        assert.equal(await page.locator(".requirements > li").count(), 2);
        await looksGood(walk, page, "specialist-not-qualified");

        const [technical, sales] = [aNumber(), aNumber()];
        await walk.center.import("credentials", `${HEAD}${technical};${person.firstName};${person.lastName};small_business_server;2025-06-01\n${sales};${colleague.firstName};${colleague.lastName};small_business_sales_assessment;2025-06-01\n`);
        await link(page, id, technical);
        await link(await hire(walk, page, id, colleague), id, sales);
        await toSpecialist(page);
        await page.getByRole("link", { name: "Enroll Now" }).click();
        await page.getByRole("heading", { level: 1, name: "Complete your enrollment as Small Business Specialist" }).waitFor();
        await looksGood(walk, page, "specialist-complete");
        await page.getByRole("button", { name: "Complete Enrollment" }).click();
        await page.waitForURL("**/congratulations");
        await page.getByRole("heading", { level: 1, name: "Congratulations! Your organization is a Small Business Specialist." }).waitFor();
        const said = await text(page.locator("main"));
        for (const part of ["It brings 10 partner points in Other Competencies and Designation.", "The Small Business Specialist logo"]) {
            assert.ok(said.includes(part), `${part} is not in ${said}`);
        }
        assert.equal(await page.locator("tbody tr").count(), 1);
        assert.match(await text(page.locator("tbody tr")), /Shows/);
        await looksGood(walk, page, "specialist-congratulations");

        await page.goto(`/organizations/${id}/upgrade`);
        assert.match(await text(page.locator("#points")), /10 qualify\s*of 10 earned/);
        const customer = await walk.visit();
        await customer.goto(`/directory/${id}`);
        assert.match(await text(customer.locator("main")), /Small Business Specialist/);
        for (let tries = 0; tries < 20; tries += 1) {
            await customer.goto(`/directory?q=${encodeURIComponent(firm.legal_name)}&designation=small_business_specialist`);
            if ((await text(customer.locator("main"))).includes("Small Business Specialist")) break;
            await customer.waitForTimeout(200);
        }
        assert.equal(await customer.locator(".result").count(), 1);
        await looksGood(walk, customer, "directory-specialist");
    });
});
