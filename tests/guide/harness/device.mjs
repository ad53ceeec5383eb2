// A device that holds passkeys and recognizes its owner.

import { answer } from "./people.mjs";

/** Gives a page's browser such a device. */
export async function aDevice(page) {
    const session = await page.context().newCDPSession(page);
    await session.send("WebAuthn.enable");
    const { authenticatorId } = await session.send("WebAuthn.addVirtualAuthenticator", {
        options: {
            protocol: "ctap2",
            transport: "internal",
            hasResidentKey: true,
            hasUserVerification: true,
            isUserVerified: true,
            automaticPresenceSimulation: true,
        },
    });
    return {
        recognizes: (isUserVerified) => session.send("WebAuthn.setUserVerified", { authenticatorId, isUserVerified }),
        passkeys: async () => (await session.send("WebAuthn.getCredentials", { authenticatorId })).credentials,
    };
}

/** Adds a passkey to the account of who is signed in. */
export async function addPasskey(page, name) {
    await page.goto("/account");
    await answer(page, { passkey_name: name });
    await page.locator('form[action="/account/passkeys"] button').click();
    await page.waitForURL("**/account?done=ways");
}
