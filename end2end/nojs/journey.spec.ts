// The whole way of a learner without JavaScript, except for what lives in the browser.
import { expect, test } from "@playwright/test";

import { askForDeletion, register, someone } from "../support/account";
import { items } from "../support/content";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { WORDS } from "../support/words";

test("a visitor takes a quiz, registers, keeps it, completes the course, takes all home and leaves", async ({ page }) => {
  const lang = "en";
  const words = WORDS[lang];
  const button = (name: string) => page.getByRole("button", { name, exact: true });
  const attempt = await take.start(page, lang);
  await take.answerAllRight(page, lang);
  await take.submit(page, lang);
  await register(page, lang, someone());
  await page.goto(attempt);
  await button(words.keepAttempt).click();

  await page.goto(site.module(lang));
  const addresses = await page
    .getByRole("main")
    .locator(".steps a")
    .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(items(lang).length);
  for (const address of addresses) {
    await page.goto(address);
    if (await button(words.markDone).isVisible()) await button(words.markDone).click();
  }
  await page.goto(site.myPath(lang));
  const all = items(lang).length;
  await expect(page.getByRole("main")).toContainText(`${all} steps done of ${all}`);

  await page.goto(site.myData(lang));
  const coming = page.waitForEvent("download");
  await button(words.downloadMyData).click();
  expect(await (await coming).failure()).toBeNull();
  await askForDeletion(page, lang);
  expect((await page.goto(attempt))?.status()).toBe(404);
});
