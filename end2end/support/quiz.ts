// Taking the demonstration quiz as a reader does.
import { type Locator, type Page, expect } from "@playwright/test";

import { type Lang, type Question, maxScore, quiz } from "./content";
import * as site from "./site";
import { WORDS } from "./words";

/** Starts an attempt from the quiz's page and gives its address. */
export async function start(page: Page, lang: Lang = "fr"): Promise<string> {
  await page.goto(site.quizPage(lang));
  await page.getByRole("button", { name: WORDS[lang].startQuiz }).click();
  await expect(page).toHaveURL(site.ATTEMPT);
  return page.url();
}

/** Starts an attempt and waits until its island is awake. */
export async function startAwake(page: Page, lang: Lang = "fr"): Promise<string> {
  const address = await start(page, lang);
  await awake(page);
  return address;
}

/** Waits until the islands of the page are awake. */
export async function awake(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
}

/** The fields of a question. */
export function fields(page: Page, question: Question): Locator {
  return page.getByRole("group", { name: question.title });
}

/** The field where a question's answer is typed. */
export function textField(page: Page, question: Question): Locator {
  return fields(page, question).getByRole("textbox");
}

/** An option of a question. */
export function option(page: Page, question: Question, words: string): Locator {
  return fields(page, question).getByLabel(words, { exact: true });
}

/** Gives the right answer to every question. */
export async function answerAllRight(page: Page, lang: Lang = "fr"): Promise<void> {
  for (const question of quiz(lang)) {
    for (const answer of question.right) {
      if (question.typed) await textField(page, question).fill(answer);
      else await option(page, question, answer).check();
    }
  }
}

/** Expects every question to hold its right answer, and no other. */
export async function expectAllRight(page: Page, lang: Lang = "fr"): Promise<void> {
  for (const question of quiz(lang)) {
    for (const answer of question.right) {
      if (question.typed) await expect(textField(page, question)).toHaveValue(answer);
      else await expect(option(page, question, answer)).toBeChecked();
    }
    for (const other of question.wrong) await expect(option(page, question, other)).not.toBeChecked();
  }
}

/** The question that wants a number. */
export function numberQuestion(lang: Lang = "fr"): Question {
  return found(quiz(lang), ({ typed, right }) => typed && right.every((answer) => /^[\d.,]+$/.test(answer)));
}

/** The question that wants words. */
export function wordsQuestion(lang: Lang = "fr"): Question {
  return found(quiz(lang), ({ typed, right }) => typed && right.every((answer) => !/\d/.test(answer)));
}

/** A question with several right options. */
export function severalQuestion(lang: Lang = "fr"): Question {
  return found(quiz(lang), ({ right }) => right.length > 1);
}

/** A question with one right option among others. */
export function oneQuestion(lang: Lang = "fr"): Question {
  return found(quiz(lang), ({ typed, right, wrong }) => !typed && right.length === 1 && wrong.length > 1);
}

function found(questions: Question[], wanted: (question: Question) => boolean): Question {
  const question = questions.find(wanted);
  if (!question) throw new Error("the demonstration quiz has no such question");
  return question;
}

export async function submit(page: Page, lang: Lang = "fr"): Promise<void> {
  await page.getByRole("button", { name: WORDS[lang].grade }).click();
}

export async function save(page: Page, lang: Lang = "fr"): Promise<void> {
  await page.getByRole("button", { name: WORDS[lang].save }).click();
}

/** The part of the page that tells the score. */
export function score(page: Page, lang: Lang = "fr"): Locator {
  return page.getByRole("region", { name: WORDS[lang].result });
}

export async function expectScore(page: Page, points: number, lang: Lang = "fr"): Promise<void> {
  await expect(score(page, lang)).toContainText(`${points} ${WORDS[lang].out} ${maxScore(quiz(lang))}`);
}

/** Expects the page to say that the answers are saved, where a screen reader says it too. */
export async function expectSaved(page: Page, lang: Lang = "fr"): Promise<void> {
  await expect(page.getByRole("status").filter({ hasText: WORDS[lang].saved })).toBeVisible();
}
