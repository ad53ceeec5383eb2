// Nothing here is needed: every page works without it.

// Browsers that do not focus what says autofocus, such as a list of problems.
document.querySelector(".problems")?.focus();

// Show and hide a password.
for (const button of document.querySelectorAll("[data-reveals]")) {
  const password = document.getElementById(button.dataset.reveals);
  button.hidden = false;
  button.addEventListener("click", () => {
    const shown = password.type === "text";
    password.type = shown ? "password" : "text";
    button.setAttribute("aria-pressed", String(!shown));
  });
  // What was shown must not be kept by the browser as text.
  password.form?.addEventListener("submit", () => { password.type = "password"; });
  // A page that is kept whole for Back goes without it.
  addEventListener("pagehide", () => { password.value = ""; });
}

// Choosing a country with the pointer brings its address fields at once; with the keyboard, where every step through
// the list is a change, the button does.
for (const button of document.querySelectorAll("[data-refresh]")) {
  const select = document.getElementById(button.dataset.refresh);
  let pointed = false;
  select.addEventListener("pointerdown", () => { pointed = true; });
  select.addEventListener("keydown", () => { pointed = false; });
  select.addEventListener("change", () => { if (pointed) button.click(); });
}

// An open menu closes with Escape, and when one goes elsewhere.
const close = (menu) => {
  const inside = menu.contains(document.activeElement);
  menu.open = false;
  if (inside) menu.querySelector("summary").focus();
};
const openMenus = () => document.querySelectorAll("details.menu[open]");
document.addEventListener("keydown", (event) => {
  if (event.key === "Escape") openMenus().forEach(close);
});
document.addEventListener("pointerdown", (event) => {
  openMenus().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
});
document.addEventListener("focusin", (event) => {
  openMenus().forEach((menu) => { if (!menu.contains(event.target)) menu.open = false; });
});

// A link to a field in a closed section opens the section.
const openTarget = () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  target?.closest("details:not(.menu)")?.setAttribute("open", "");
};
addEventListener("hashchange", openTarget);
openTarget();

// How many characters are left, counted as people count them.
for (const left of document.querySelectorAll("[data-left-of]")) {
  const text = document.getElementById(left.dataset.leftOf);
  const characters = new Intl.Segmenter(document.documentElement.lang);
  text?.addEventListener("input", () => {
    const typed = [...characters.segment(text.value.trim())].length;
    left.value = (left.dataset.most - typed).toLocaleString(document.documentElement.lang);
  });
}

// Passkeys: shown where the browser has them. The device's answer goes into the form, which is then sent as any other.
if (self.PublicKeyCredential?.parseRequestOptionsFromJSON) {
  for (const form of document.querySelectorAll("[data-passkeys]")) form.hidden = false;
}
const passkey = document.querySelector("[data-passkey]");
passkey?.addEventListener("submit", async (event) => {
  event.preventDefault();
  const failed = passkey.querySelector("[data-passkey-failed]");
  const known = passkey.querySelector("[data-passkey-known]");
  failed.hidden = true;
  if (known) known.hidden = true;
  try {
    const options = JSON.parse(passkey.dataset.options);
    const answer = passkey.dataset.passkey === "create"
      ? await navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(options) })
      : await navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(options) });
    passkey.elements.answer.value = JSON.stringify(answer.toJSON());
    passkey.submit();
  } catch (trouble) {
    // A device that has a passkey of this account makes no second one.
    const has = trouble.name === "InvalidStateError" && known;
    (has ? known : failed).hidden = false;
  }
});
passkey?.requestSubmit();

// A page that is short enough opens over this one; where it cannot be brought, one goes there.
for (const link of document.querySelectorAll("a[data-dialog]")) {
  link.addEventListener("click", async (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return;
    event.preventDefault();
    try {
      const answer = await fetch(link.href, { redirect: "error" });
      if (!answer.ok) throw new Error(answer.statusText);
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      const dialog = document.createElement("dialog");
      dialog.className = "sheet";
      const close = document.createElement("button");
      close.className = "shut";
      close.textContent = "✕";
      close.setAttribute("aria-label", link.dataset.close);
      close.addEventListener("click", () => dialog.close());
      dialog.append(...page.getElementById(link.dataset.dialog).children, close);
      // The page below has its own first heading.
      const heading = document.createElement("h2");
      const first = dialog.querySelector("h1");
      heading.append(...first.childNodes);
      first.replaceWith(heading);
      dialog.setAttribute("aria-label", heading.textContent);
      document.body.append(dialog);
      dialog.addEventListener("close", () => { dialog.remove(); link.focus(); });
      dialog.showModal();
    } catch {
      location.assign(link.href);
    }
  });
}
