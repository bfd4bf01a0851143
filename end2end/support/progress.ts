// A member's progress, by the buttons at the end of a step.
import { type Page, expect } from "@playwright/test";

import { asMember } from "./account";
import type { Lang } from "./content";
import { start } from "./quiz";
import * as site from "./site";
import { WORDS } from "./words";

/** Says that the step is done. */
export async function markDone(page: Page, lang: Lang): Promise<void> {
  await page.getByRole("button", { name: WORDS[lang].markDone }).click();
  await expect(page.getByRole("button", { name: WORDS[lang].markUndone })).toBeVisible();
}

/** The boxes of the activity. */
export const boxes = (page: Page) => page.locator(".prose__text").getByRole("checkbox");

let begun = false;

/** Opens a page as a member who has done a lesson, ticked a box and taken the quiz. */
export async function asLearner(page: Page, lang: Lang, address: string): Promise<void> {
  await asMember(page, lang, site.lesson(lang));
  if (!begun) {
    await markDone(page, lang);
    await page.goto(site.activity(lang));
    await boxes(page).first().check();
    await page.getByRole("button", { name: WORDS[lang].keepTicks }).click();
    await start(page, lang);
    await page.getByRole("button", { name: WORDS[lang].grade }).click();
    await expect(page.getByText(WORDS[lang].result)).toBeVisible();
    begun = true;
  }
  await page.goto(address);
}
