// One's own data: taken home, and an account that is to be deleted and kept all the same.
import { expect, test } from "@playwright/test";

import { askForDeletion, register, signIn } from "../support/account";
import { LANGUAGES } from "../support/content";
import * as site from "../support/site";
import { WORDS } from "../support/words";

for (const lang of LANGUAGES) {
  test(`a member takes their data home as an archive, ${lang}`, async ({ page }) => {
    await register(page, lang);
    await page.goto(site.myData(lang));
    const coming = page.waitForEvent("download");
    await page.getByRole("button", { name: WORDS[lang].downloadMyData }).click();
    const download = await coming;
    expect(download.suggestedFilename()).toMatch(/^ardoise-\d{4}-\d{2}-\d{2}\.zip$/);
    expect(await download.failure()).toBeNull();
  });

  test(`a member asks for the deletion of their account and changes their mind, ${lang}`, async ({ page }) => {
    const name = await register(page, lang);
    await askForDeletion(page, lang);
    await expect(page.getByRole("link", { name })).toHaveCount(0);
    await signIn(page, lang, name);
    await page.goto(site.lesson(lang));
    await page.getByRole("button", { name: WORDS[lang].keepMyAccount }).click();
    await expect(page.getByRole("status")).toContainText(WORDS[lang].accountKept);
    await page.goto(site.lesson(lang));
    await expect(page.getByRole("button", { name: WORDS[lang].keepMyAccount })).toHaveCount(0);
  });
}
