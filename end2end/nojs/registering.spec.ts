// Becoming a member without JavaScript.
import { expect, test } from "@playwright/test";

import { PASSWORD, someone } from "../support/account";
import * as site from "../support/site";
import { WORDS } from "../support/words";

for (const lang of ["fr", "en"] as const) {
  test(`a form that is asked for again holds what was typed, but the password, ${lang}`, async ({ page }) => {
    const words = WORDS[lang];
    const pseudonym = someone();
    await page.goto(site.register(lang));
    const name = page.getByLabel(words.pseudonym, { exact: true });
    const password = page.getByLabel(words.password, { exact: true });
    // Nobody is asked for what only programs fill: these two, and an address, if one wishes.
    await expect(page.getByRole("textbox")).toHaveCount(3);
    await name.fill(pseudonym);
    await password.fill(PASSWORD);
    // Whether it comes back within two seconds is the machine's to say; without a stamp, no form is taken.
    await page.locator('input[name="stamp"]').evaluate((field) => field.setAttribute("value", ""));
    await page.getByRole("button", { name: words.createMyAccount }).click();
    await expect(page.getByRole("alert")).toContainText(words.sendAgain);
    await expect(name).toHaveValue(pseudonym);
    await expect(password).toHaveValue("");

    await page.waitForTimeout(2_100);
    await password.fill(PASSWORD);
    await page.getByRole("button", { name: words.createMyAccount }).click();
    await expect(page.getByRole("link", { name: pseudonym })).toBeVisible();
  });
}
