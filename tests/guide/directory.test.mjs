// The public page of a member.

import assert from "node:assert/strict";

import { walks } from "./harness/guide.mjs";
import { ORGANIZATION_PROFILE, aFirm, aPerson, enroll, partnerIdOf, register } from "./harness/people.mjs";

const pathOf = (page) => new URL(page.url()).pathname;

walks((test) => {
    const member = async ({ visit, mailbox }) => {
        const page = await visit();
        const [firm, person] = [aFirm(), aPerson()];
        await register(page, mailbox, person);
        await enroll(page, { firm, person });
        return { firm, person, id: partnerIdOf(page) };
    };

    test("D1 enrolling lists the organization and its headquarters with its description", async (walk) => {
        const { firm, id } = await member(walk);
        const stranger = await walk.visit();
        await stranger.goto(`/directory/${id}`);
        assert.equal(stranger.lastAnswer.status(), 200);
        const text = await stranger.locator("main").innerText();
        for (const part of [firm.doing_business_as, firm.legal_name, "Ölmühlweg 12", "61462 Königstein im Taunus", "Germany"]) {
            assert.ok(text.includes(part), part);
        }
        for (const paragraph of ORGANIZATION_PROFILE.description.split("\n\n")) {
            assert.ok(await stranger.getByText(paragraph, { exact: true }).isVisible(), paragraph);
        }
        const paragraphs = await stranger.locator(".described > p").all();
        const [first, second] = await Promise.all(paragraphs.map((paragraph) => paragraph.boundingBox()));
        assert.ok(second.y - first.y - first.height >= 12, "paragraphs stand apart");
        assert.match(text, /Registered Member/);
    });

    test("D1 a listing shows no person's name or address", async (walk) => {
        const { person, id } = await member(walk);
        const stranger = await walk.visit();
        await stranger.goto(`/directory/${id}`);
        const html = await stranger.content();
        for (const secret of [person.email, person.lastName, "HRB"]) {
            assert.ok(!html.includes(secret), secret);
        }
    });

    test("D1 a member is found by its Partner Program ID as people write it", async (walk) => {
        const { id } = await member(walk);
        const stranger = await walk.visit();
        const spoken = id.toLowerCase().match(/.{1,3}/g).join(" ");
        await stranger.goto("/");
        await stranger.locator('main [name="id"]').fill(` ${spoken} `);
        await stranger.locator('main form[action="/directory"] button').click();
        assert.equal(pathOf(stranger), `/directory/${id}`);
        await stranger.goto("/");
        const wrong = id.slice(0, -1) + (id.at(-1) === "7" ? "8" : "7");
        await stranger.locator('main [name="id"]').fill(wrong);
        await stranger.locator('main form[action="/directory"] button').click();
        assert.equal(stranger.lastAnswer.status(), 422);
        assert.equal(await stranger.locator('main [name="id"]').inputValue(), wrong);
        await stranger.goto(`/directory/${wrong}`);
        assert.equal(stranger.lastAnswer.status(), 404);
    });
});
