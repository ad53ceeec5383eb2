// A certified OpenID Connect provider in this process, at which anybody signs in under any name.

import { Provider } from "oidc-provider";

export const CLIENT = { id: "partner-center", secret: "seven-quiet-herons-on-the-pier" };

/** Returns the configuration of a center that knows the provider at this port. */
export function configurationOf(port) {
    return [
        "[[sign_in.providers]]",
        'id = "harbor"',
        'name = "Harbor"',
        `issuer = "http://localhost:${port}"`,
        `client_id = "${CLIENT.id}"`,
        `client_secret = "${CLIENT.secret}"`,
        "",
    ].join("\n");
}

/** Opens the provider for one center. What somebody types as their login is their subject; `claimsOf` says more of them. */
export async function openProvider(port, center, claimsOf) {
    const provider = new Provider(`http://localhost:${port}`, {
        clients: [
            {
                client_id: CLIENT.id,
                client_secret: CLIENT.secret,
                redirect_uris: [`${center}/sign-in/with/harbor/back`],
            },
        ],
        claims: { openid: ["sub"], email: ["email", "email_verified"] },
        cookies: { keys: ["only a test's"] },
        findAccount: (_, id) => ({ accountId: id, claims: () => ({ sub: id, ...claimsOf(id) }) }),
    });
    const server = provider.listen(port);
    await new Promise((resolve) => server.once("listening", resolve));
    return {
        close: () =>
            new Promise((resolve) => {
                server.close(resolve);
                server.closeAllConnections();
            }),
    };
}

/** Signs in at the provider under a name, and lets it tell the center. */
export async function signInAt(page, name) {
    await page.waitForURL(/\/interaction\//);
    await page.locator('[name="login"]').fill(name);
    await page.locator('[name="password"]').fill("anything");
    await page.locator('button[type="submit"]').click();
    await page.waitForURL(/\/interaction\//);
    await page.locator('button[type="submit"]').click();
}
