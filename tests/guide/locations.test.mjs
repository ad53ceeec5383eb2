// An organization shows its shape. Guide: "Add Locations to your Organization", steps 20 to 24; rules L1 to L5, L7, D1.

import assert from "node:assert/strict";

import { faultsOf } from "./harness/checks.mjs";
import { picture, walks } from "./harness/guide.mjs";
import { aFirm, aPerson, enroll, hire, partnerIdOf, register } from "./harness/people.mjs";

const main = (page) => page.locator("main");
const button = (page, name) => main(page).getByRole("button", { name });
const link = (page, name) => main(page).getByRole("link", { name });
const said = (page) => main(page).innerText();

walks((test) => {
    // The checks are scripts themselves: they look where scripts run.
    const looking = ({ scripts }) => async (page, state) => {
        if (scripts) {
            await picture(page, `locations-${state}`);
            assert.deepEqual(await faultsOf(page, state), []);
        }
    };

    const anEnrolledFirm = async ({ visit, mailbox }) => {
        const page = await visit();
        const [firm, person] = [aFirm(), aPerson()];
        await register(page, mailbox, person);
        await enroll(page, { firm, person });
        return { page, firm, person, id: partnerIdOf(page) };
    };

    const manage = async (page, id) => {
        await page.goto(`/organizations/${id}`);
        await page.locator("nav.rooms summary", { hasText: "Organization Information" }).click();
        await page.locator("nav.rooms").getByRole("link", { name: "Manage Locations" }).click();
    };

    const select = async (page, name) => {
        await page.getByRole("radio", { name: new RegExp(`^${name}`) }).check();
        await button(page, "Select").click();
    };

    const fillLocation = async (page, { name, city, country = "CH", postalCode = "8005" }) => {
        await page.getByLabel("Country or region").selectOption(country);
        await button(page, "Show the address fields of this country").click();
        await page.getByLabel("Name of the location").fill(name);
        await page.locator("#street").fill("Zollstrasse 36");
        await page.locator("#postal_code").fill(postalCode);
        await page.locator("#city").fill(city);
    };

    const add = async (page, under, location) => {
        await select(page, under);
        await link(page, "Add New Location").click();
        await fillLocation(page, location);
        await button(page, "Save").click();
    };

    test("L2 L3 L4 a location is selected, added under another one and listed", async (walk) => {
        const good = looking(walk);
        const { page, firm, id } = await anEnrolledFirm(walk);
        await manage(page, id);
        assert.equal(await page.locator("h1").innerText(), "Manage Locations");
        assert.equal(await page.locator('nav.tabs [aria-current="page"]').innerText(), "Location Summary");
        await good(page, "summary");

        await select(page, firm.doing_business_as);
        assert.ok(await button(page, "Add New Location").isDisabled(), "not below the organization itself");
        assert.ok((await said(page)).includes("A new location hangs below another one, not below the organization itself."));
        await good(page, "organization");

        await select(page, "Königstein im Taunus");
        await link(page, "Add New Location").click();
        assert.equal(await page.locator("h1").innerText(), "Adding a New Location");
        await page.getByLabel("Name of the location").fill("ZH");
        await page.getByLabel("Description in English").fill("We move warehouses. ".repeat(101));
        if (walk.scripts) {
            assert.equal(await page.locator('[data-left-of="description_en"]').innerText(), "-19");
        }
        await button(page, "Save").click();
        assert.equal(page.lastAnswer.status(), 422);
        assert.equal(await page.locator(".problems a").count() >= 3, true, "every mistake is told at once");
        assert.ok((await said(page)).includes("2,019"), "how many characters were typed is told");
        assert.equal(await page.getByLabel("Name of the location").inputValue(), "ZH", "nothing typed is lost");
        await good(page, "refused");

        await fillLocation(page, { name: "Zürich West", city: "Zürich" });
        await page.getByLabel("Description in English").fill("Warehouses, moved one at a time.");
        await page.locator("summary", { hasText: "日本語" }).click();
        await page.getByLabel("Description in 日本語").fill("倉庫をお引越しします。");
        await good(page, "form");
        await button(page, "Save").click();
        assert.ok((await said(page)).includes("The location is added and listed in the directory."));
        assert.ok((await said(page)).includes("Inherited from Königstein im Taunus"));
        await good(page, "added");

        await page.goto(`/directory/${id}`);
        assert.ok((await said(page)).includes("Zürich West"), "customers see it");
    });

    test("L2 on a phone whoever selects a location is led to it, and back to the tree", async (walk) => {
        const { page, id } = await anEnrolledFirm(walk);
        await page.setViewportSize({ width: 320, height: 640 });
        await manage(page, id);
        for (const name of ["Depot 10", "Depot 2"]) {
            await add(page, "Königstein im Taunus", { name, city: "Zürich" });
        }
        const names = await page.locator(".tree label > span").allInnerTexts();
        assert.ok(names.indexOf("Depot 2") < names.indexOf("Depot 10"), names.join());
        const title = main(page).getByRole("heading", { level: 2, name: "Depot 10" });
        await select(page, "Depot 10");
        await title.waitFor();
        const { y } = await title.boundingBox();
        assert.ok(y >= 0 && y < 400, `the selected location stands at ${y}`);
        await link(page, "To the tree of locations").click();
        const tree = await page.locator(".tree").boundingBox();
        assert.ok(tree.y >= -1 && tree.y < 400, `the tree stands at ${tree.y}`);
        await page.setViewportSize({ width: 1280, height: 900 });
        await select(page, "Depot 2");
        assert.ok((await page.locator("h1").boundingBox()).y > 0, "beside the tree it is seen without scrolling");
        assert.ok(!(await link(page, "To the tree of locations").isVisible()));
    });

    test("L4 Cancel leaves nothing", async (walk) => {
        const { page, id } = await anEnrolledFirm(walk);
        await manage(page, id);
        await link(page, "Add New Location").click();
        await page.getByLabel("Name of the location").fill("Zürich West");
        await link(page, "Cancel").click();
        assert.ok(!(await said(page)).includes("Zürich West"));
        assert.ok((await said(page)).includes("One location."));
    });

    test("L5 contact roles are assigned and removed, and the effect is said before", async (walk) => {
        const good = looking(walk);
        const { page, person, id } = await anEnrolledFirm(walk);
        const mika = aPerson();
        await hire(walk, page, id, mika);
        await manage(page, id);
        await add(page, "Königstein im Taunus", { name: "Zürich West", city: "Zürich" });
        await link(page, /^Assign ?: ?Executive Contact/).click();
        await good(page, "assign");
        await page.getByRole("radio", { name: mika.lastName }).check();
        await button(page, "See what changes").click();
        assert.ok((await said(page)).includes(`${mika.firstName} ${mika.lastName} becomes Executive Contact of Zürich West.`));
        assert.ok((await said(page)).includes(person.lastName), "whose role it was until now");
        await good(page, "assign-shown");
        await button(page, "Assign").click();
        assert.ok((await said(page)).includes("The contact role is assigned."));
        assert.ok((await said(page)).includes("Assigned here"));
        await walk.mailbox.letter(mika.email, ({ subject }) => subject.includes("You are a contact of"));
        await link(page, /^Remove ?: ?Executive Contact/).click();
        await good(page, "remove");
        await button(page, "Remove").click();
        assert.ok((await said(page)).includes("The contact role is inherited again."));
    });

    test("L7 a location is moved, made the headquarters and closed, each said before it is done", async (walk) => {
        const good = looking(walk);
        const { page, id } = await anEnrolledFirm(walk);
        await manage(page, id);
        await add(page, "Königstein im Taunus", { name: "Zürich West", city: "Zürich" });
        await add(page, "Königstein im Taunus", { name: "Basel Port", city: "Basel", postalCode: "4057" });
        await link(page, "Move").click();
        await page.getByLabel("Below which location").selectOption({ label: "Zürich West (Königstein im Taunus)" });
        await good(page, "move");
        await button(page, "See what changes").click();
        assert.ok((await said(page)).includes("Basel Port hangs below Zürich West from then on."));
        await good(page, "move-shown");
        await button(page, "Move it").click();
        assert.ok((await said(page)).includes("Location under Zürich West"));

        await link(page, "Make it the headquarters").click();
        await good(page, "exchange");
        await button(page, "Make it the headquarters").click();
        assert.ok((await said(page)).includes("This is the headquarters now."));

        await select(page, "Zürich West");
        await link(page, "Close").click();
        assert.ok((await said(page)).includes("Zürich West is no longer listed in the directory."));
        await good(page, "close");
        await button(page, "Close it").click();
        assert.ok((await said(page)).includes("The location was closed."));
        await page.goto(`/directory/${id}`);
        assert.ok(!(await said(page)).includes("Zürich West"));
    });

    test("D1 a partner sees why a location is listed or not, and what to do", async (walk) => {
        const good = looking(walk);
        const { page, id } = await anEnrolledFirm(walk);
        await manage(page, id);
        await add(page, "Königstein im Taunus", { name: "Zürich West", city: "Zürich" });
        await page.locator("nav.tabs").getByRole("link", { name: "Directory listing" }).click();
        await good(page, "listing");
        await button(page, /^Take it off the directory/).click();
        assert.ok((await said(page)).includes("Not listed: an administrator took it off the directory."));
        await good(page, "listing-hidden");
        await button(page, /^List it again/).click();
        assert.ok((await said(page)).includes("The location is listed again."));
    });
});
