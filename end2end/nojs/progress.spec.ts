// Progress by plain forms.
import { expect, test } from "@playwright/test";

import { register } from "../support/account";
import { LANGUAGES } from "../support/content";
import { boxes, markDone } from "../support/progress";
import * as site from "../support/site";
import { WORDS } from "../support/words";

for (const lang of LANGUAGES) {
  test(`a lesson is marked as done, and the plan says so, ${lang}`, async ({ page }) => {
    await register(page, lang);
    await page.goto(site.lesson(lang));
    await markDone(page, lang);
    await page.goto(site.module(lang));
    const line = page.getByRole("listitem").filter({ has: page.locator(`a[href="${site.lesson(lang)}"]`) });
    await expect(line.getByText(WORDS[lang].done, { exact: true })).toBeVisible();
    await page.goto(site.myPath(lang));
    await expect(page.getByRole("link", { name: WORDS[lang].goOn })).toBeVisible();
  });

  test(`boxes are kept by a button, and the last one ends the activity, ${lang}`, async ({ page }) => {
    await register(page, lang);
    await page.goto(site.activity(lang));
    const keep = page.getByRole("button", { name: WORDS[lang].keepTicks });
    await boxes(page).nth(1).check();
    await keep.click();
    await expect(boxes(page).nth(1)).toBeChecked();
    await expect(boxes(page).first()).not.toBeChecked();
    for (const box of await boxes(page).all()) await box.check();
    await keep.click();
    await expect(page.getByRole("button", { name: WORDS[lang].markUndone })).toBeVisible();
  });

  test(`one stops at a heading and goes on there, ${lang}`, async ({ page }) => {
    await register(page, lang);
    await page.goto(site.lesson(lang));
    await page.getByText(WORDS[lang].stopHere).click();
    await page.getByLabel(WORDS[lang].stopAt).selectOption({ index: 2 });
    const heading = await page.getByLabel(WORDS[lang].stopAt).inputValue();
    await page.locator("form.done").getByRole("button", { name: WORDS[lang].keep, exact: true }).click();
    await page.goto(site.home(lang));
    await page.getByRole("link", { name: WORDS[lang].goOn }).click();
    await expect(page).toHaveURL(new RegExp(`${site.lesson(lang)}#`));
    expect(decodeURIComponent(new URL(page.url()).hash)).toBe(`#${heading}`);
  });
}
