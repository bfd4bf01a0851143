// The whole way of a learner, from a first visit to the end of the account.
import { expect, test } from "@playwright/test";

import { askForDeletion, register, someone } from "../support/account";
import { items } from "../support/content";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { elsewhere, watch } from "../support/watch";
import { WORDS } from "../support/words";

test("a visitor reads, remembers, registers, takes along, completes the course, takes all home and leaves", async ({ page, context, baseURL }) => {
  const lang = "fr";
  const words = WORDS[lang];
  const watched = await watch(context);
  const button = (name: string) => page.getByRole("button", { name, exact: true });

  await page.goto(site.lesson(lang));
  await button(words.remember).click();
  await button(words.markDone).click();
  const attempt = await take.startAwake(page, lang);
  await take.answerAllRight(page, lang);
  await take.submit(page, lang);
  await expect(take.score(page, lang)).toBeVisible();

  await register(page, lang, someone());
  await expect(page).toHaveURL(site.device(lang));
  await button(words.takeIntoAccount).click();
  await expect(page.getByText(words.takenAlong)).toBeVisible();
  await page.goto(attempt);
  await expect(take.score(page, lang)).toBeVisible();

  // Every step that is not done yet, by its own page.
  await page.goto(site.module(lang));
  const links = page.getByRole("main").locator(".steps a");
  const addresses = await links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
  expect(addresses).toHaveLength(items(lang).length);
  for (const address of addresses) {
    await page.goto(address);
    if (await button(words.markDone).isVisible()) await button(words.markDone).click();
  }
  await page.goto(site.myPath(lang));
  const all = items(lang).length;
  await expect(page.getByRole("main")).toContainText(`${all} étapes faites sur ${all}`);

  await page.goto(site.myData(lang));
  const coming = page.waitForEvent("download");
  await button(words.downloadMyData).click();
  expect(await (await coming).failure()).toBeNull();
  await askForDeletion(page, lang);
  expect((await page.goto(attempt))?.status()).toBe(404);

  expect(watched.complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
  expect(elsewhere(watched, new URL(baseURL!).origin)).toEqual([]);
});
