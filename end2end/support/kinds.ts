// Every kind of page, and how a reader gets there.
import { type Page, expect } from "@playwright/test";

import * as take from "./quiz";
import * as site from "./site";
import { WORDS } from "./words";

export type Kind = { name: string; open: (page: Page) => Promise<void> };

const ways: Kind[] = [
  { name: "home", open: at(site.home("fr")) },
  { name: "course", open: at(site.course("fr")) },
  { name: "module", open: at(site.module("fr")) },
  { name: "lesson", open: at(site.lesson("fr")) },
  { name: "activity", open: at(site.activity("fr")) },
  { name: "quiz", open: at(site.quizPage("fr")) },
  { name: "attempt", open: async (page) => void (await take.startAwake(page)) },
  { name: "saved attempt", open: savedAttempt },
  { name: "refused form", open: refusedForm },
  { name: "refused in place", open: refusedInPlace },
  { name: "result", open: result },
  { name: "result in place", open: resultInPlace },
  { name: "not found", open: at(site.nowhere("fr")) },
];

/** Each is whole when it is open: a page's words are there before its styles. */
export const KINDS: Kind[] = ways.map(({ name, open }) => ({
  name,
  open: async (page) => {
    await open(page);
    await page.waitForLoadState("load");
  },
}));

function at(address: string): Kind["open"] {
  return async (page) => void (await page.goto(address));
}

async function savedAttempt(page: Page): Promise<void> {
  await take.startAwake(page);
  await take.answerAllRight(page);
  await take.save(page);
  await take.expectSaved(page);
  await take.awake(page);
}

/** The form as the server sends it back: the island is kept asleep. */
async function refusedForm(page: Page): Promise<void> {
  await page.route("**/*.js", (route) => route.abort());
  await take.start(page);
  await take.textField(page, take.numberQuestion()).fill("seize");
  await take.submit(page);
  await expect(page.getByRole("alert")).toContainText(WORDS.fr.unusable);
}

async function refusedInPlace(page: Page): Promise<void> {
  await take.startAwake(page);
  await take.textField(page, take.numberQuestion()).fill("seize");
  await take.submit(page);
  await expect(page.getByRole("alert")).toContainText(WORDS.fr.unusable);
}

/** A result of every sort: right, partly right, wrong with an author's word, nothing answered. */
async function resultInPlace(page: Page): Promise<void> {
  await take.startAwake(page);
  await take.answerAllRight(page);
  const [one, several] = [take.oneQuestion(), take.severalQuestion()];
  await take.option(page, one, one.wrong[0]).check();
  await take.option(page, several, several.right[0]).uncheck();
  await take.textField(page, take.wordsQuestion()).fill("le règlement intérieur");
  await take.textField(page, take.numberQuestion()).fill("");
  await take.submit(page);
  await expect(take.score(page)).toBeVisible();
}

async function result(page: Page): Promise<void> {
  await resultInPlace(page);
  await page.reload();
  await expect(take.score(page)).toBeVisible();
}
