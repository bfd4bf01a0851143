// Letters by e-mail and what their links do, without JavaScript.
import { expect, test } from "@playwright/test";

import { PASSWORD } from "../support/account";
import { LANGUAGES } from "../support/content";
import { address, confirm, forgot, letterTo, registerWith } from "../support/mail";
import * as site from "../support/site";
import { WORDS } from "../support/words";

const NEW = "quatre lampes vertes au jardin";

for (const lang of LANGUAGES) {
  test(`an address is confirmed, and a forgotten password replaced by it, ${lang}`, async ({ page, browser }) => {
    const words = WORDS[lang];
    const to = address();
    const { name, letter } = await registerWith(page, lang, to);
    await confirm(page, lang, letter);
    await page.goto(site.settings(lang));
    await expect(page.getByRole("main")).toContainText(to);
    // Once.
    await page.goto(letter.link);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(words.linkGone);

    // On another device, where nobody is signed in.
    const other = await browser.newPage({ javaScriptEnabled: false });
    await other.goto(site.signIn(lang));
    await other.getByRole("link", { name: words.forgot }).click();
    await forgot(other, lang, to);
    const reset = await letterTo(to, 2);
    await other.goto(reset.link);
    await expect(other.getByRole("main")).toContainText(name);
    await other.getByLabel(words.newPassword, { exact: true }).fill("court");
    await other.getByRole("button", { name: words.changePassword }).click();
    await expect(other.getByRole("alert")).toBeVisible();
    await other.getByLabel(words.newPassword, { exact: true }).fill(NEW);
    await other.getByRole("button", { name: words.changePassword }).click();
    await expect(other.getByRole("status")).toBeVisible();
    await other.getByLabel(words.pseudonymOrEmail).fill(to);
    await other.getByLabel(words.password, { exact: true }).fill(NEW);
    await other.getByRole("main").getByRole("button", { name: words.signIn }).click();
    await expect(other.getByRole("link", { name })).toBeVisible();
    await other.close();

    // The first device is signed out, and the owner was told.
    await page.goto(site.settings(lang));
    await expect(page.getByLabel(words.pseudonymOrEmail)).toBeVisible();
    expect((await letterTo(to, 3)).text).toContain(name);
  });

  test(`an address is changed and taken away in the settings, ${lang}`, async ({ page }) => {
    const words = WORDS[lang];
    const [before, after] = [address(), address()];
    const { letter } = await registerWith(page, lang, before);
    await confirm(page, lang, letter);
    await page.goto(site.settings(lang));
    const section = page.getByRole("region", { name: words.email, exact: true });
    await section.getByLabel(words.email, { exact: true }).fill(after);
    await section.getByLabel(words.currentPassword, { exact: true }).fill(PASSWORD);
    await section.getByRole("button", { name: words.sendLink }).click();
    await expect(section).toContainText(after);
    await confirm(page, lang, await letterTo(after));
    await letterTo(before, 2);
    await page.goto(site.settings(lang));
    await section.getByLabel(words.currentPassword, { exact: true }).fill(PASSWORD);
    await section.getByRole("button", { name: words.removeEmail }).click();
    await expect(section).not.toContainText(after);
  });
}
