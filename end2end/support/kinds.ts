// Every kind of page, and how a reader gets there. A new kind of page is a line of `ways`.
import { type Page, expect } from "@playwright/test";

import { LANGUAGES, type Lang } from "./content";
import * as take from "./quiz";
import * as site from "./site";
import { WORDS } from "./words";

export type Kind = {
  /** What kind of page, and in which language. */
  name: string;
  lang: string;
  /** Opens it whole: a page's words are there before its styles. */
  open: (page: Page) => Promise<void>;
};

type Way = (page: Page, lang: Lang) => Promise<void>;

const ways: Record<string, Way> = {
  home: at(site.home),
  course: at(site.course),
  module: at(site.module),
  lesson: at(site.lesson),
  activity: at(site.activity),
  quiz: at(site.quizPage),
  attempt: async (page, lang) => void (await take.startAwake(page, lang)),
  "saved attempt": savedAttempt,
  "refused form": refusedForm,
  "refused in place": refusedInPlace,
  "result in place": resultInPlace,
  result,
  "not found": at(site.nowhere),
};

/** Every kind of page of the demonstration site, in a language of its content. */
export function kinds(lang: Lang): Kind[] {
  return Object.entries(ways).map(([name, way]) => kind(name, lang, (page) => way(page, lang)));
}

/** Every kind of page, in every language. */
export const KINDS: Kind[] = LANGUAGES.flatMap(kinds);

/** The kind of page that `open` opens. */
export function kind(name: string, lang: string, open: Kind["open"]): Kind {
  return {
    name: `${name}, ${lang}`,
    lang,
    open: async (page) => {
      await open(page);
      await page.waitForLoadState("load");
    },
  };
}

function at(address: (lang: Lang) => string): Way {
  return async (page, lang) => void (await page.goto(address(lang)));
}

async function savedAttempt(page: Page, lang: Lang): Promise<void> {
  await take.startAwake(page, lang);
  await take.answerAllRight(page, lang);
  await take.save(page, lang);
  await take.expectSaved(page, lang);
  await take.awake(page);
}

/** The form as the server sends it back: the island is kept asleep. */
async function refusedForm(page: Page, lang: Lang): Promise<void> {
  await page.route("**/*.js", (route) => route.abort());
  await take.start(page, lang);
  await refuse(page, lang);
}

async function refusedInPlace(page: Page, lang: Lang): Promise<void> {
  await take.startAwake(page, lang);
  await refuse(page, lang);
}

async function refuse(page: Page, lang: Lang): Promise<void> {
  await take.textField(page, take.numberQuestion(lang)).fill("?");
  await take.submit(page, lang);
  await expect(page.getByRole("alert")).toContainText(WORDS[lang].unusable);
}

/** A result of every sort: right, partly right, wrong with an author's word, nothing answered. */
async function resultInPlace(page: Page, lang: Lang): Promise<void> {
  await take.startAwake(page, lang);
  await take.answerAllRight(page, lang);
  const [one, several, words] = [take.oneQuestion(lang), take.severalQuestion(lang), take.wordsQuestion(lang)];
  await take.option(page, one, one.wrong[0]).check();
  await take.option(page, several, several.right[0]).uncheck();
  await take.textField(page, words).fill(words.foreseen[0]);
  await take.textField(page, take.numberQuestion(lang)).fill("");
  await take.submit(page, lang);
  await expect(take.score(page, lang)).toBeVisible();
}

async function result(page: Page, lang: Lang): Promise<void> {
  await resultInPlace(page, lang);
  await page.reload();
  await expect(take.score(page, lang)).toBeVisible();
}
