// The gallery's quizzes of every type of question: their fields, as a reader finds them.
import { type Locator, type Page, expect } from "@playwright/test";

import { origin } from "./gallery";
import { awake } from "./quiz";
import { ATTEMPT } from "./site";

const BARE = "/fr/courses/galerie/sans-presentation";

/** Starts an attempt at the quiz of every type. */
export const start = (page: Page): Promise<string> => startAt(page, "toutes-sortes");

/** Starts an attempt at the quiz that gives feedback question by question. */
export const startOneByOne = (page: Page): Promise<string> => startAt(page, "une-a-une");

/** The same, and waits for the island. */
export async function startAwake(page: Page, begin: (page: Page) => Promise<string>): Promise<string> {
  const address = await begin(page);
  await awake(page);
  return address;
}

async function startAt(page: Page, quiz: string): Promise<string> {
  await page.goto(`${origin()}${BARE}/${quiz}`);
  await page.getByRole("main").getByRole("button", { name: "Commencer le quiz" }).click();
  await expect(page).toHaveURL(ATTEMPT);
  return page.url();
}

/** The fields of a question, by its number. */
export const fields = (page: Page, number: number): Locator =>
  page.getByRole("group", { name: new RegExp(`^Question ${number} sur `) });

/** The steps of the first question, as they begin, in the right order. */
export const STEPS = ["Écouter l’association", "Écrire un diagnostic", "Essayer à quelques-uns", "Ouvrir à tout le monde"];

/** The menu of places of a step. */
export const step = (page: Page, words: string): Locator => fields(page, 1).getByRole("combobox", { name: words });

/** Left sides of the second question and what belongs to each. */
export const PAIRS: [string, string][] = [
  ["PeerTube", "vidéo"],
  ["Mobilizon", "agenda"],
  ["Le bloc-notes", "écriture à plusieurs"],
];

/** Answers everything rightly. */
export async function answerAllRight(page: Page): Promise<void> {
  for (const [index, words] of STEPS.entries()) await step(page, words).selectOption(`${index + 1}`);
  for (const [left, right] of PAIRS) await fields(page, 2).getByRole("combobox", { name: left }).selectOption(right);
  for (const [left, right] of [["une barre", /Trois barres/], ["un rond", /Un rond/]] as const) {
    const menu = fields(page, 3).getByRole("combobox", { name: left });
    const label = await menu.getByRole("option", { name: right }).textContent();
    await menu.selectOption({ label: label ?? "" });
  }
  await fields(page, 4).getByLabel("Trou 1").fill("peertube");
  await fields(page, 4).getByLabel("Trou 2").selectOption("vidéos");
  await fields(page, 4).getByLabel("Trou 3").fill("3");
  await fields(page, 4).getByLabel("Trou 4").fill("agpl");
  await fields(page, 5).getByRole("textbox").fill(OPEN);
  const permits = (await fields(page, 6).innerText()).includes("BY-SA");
  await fields(page, 6).getByRole("radio", { name: permits ? "Vrai" : "Faux" }).check();
}

/** An open answer, with what must come back as it was typed. */
export const OPEN = "Des <b>gens</b> qui hébergent\n& qui s’engagent";

/** Expects every field to hold what `answerAllRight` put there. */
export async function expectAllRight(page: Page): Promise<void> {
  for (const [index, words] of STEPS.entries()) await expect(step(page, words)).toHaveValue(`${index + 1}`);
  for (const [left, right] of PAIRS) {
    const menu = fields(page, 2).getByRole("combobox", { name: left });
    await expect(menu.locator("option:checked")).toHaveText(right);
  }
  await expect(fields(page, 4).getByLabel("Trou 1")).toHaveValue("peertube");
  await expect(fields(page, 4).getByLabel("Trou 2")).toHaveValue("vidéos");
  await expect(fields(page, 5).getByRole("textbox")).toHaveValue(OPEN);
  await expect(fields(page, 6).locator("input:checked")).toHaveCount(1);
}

/** A graded question, by its number. */
export const result = (page: Page, number: number): Locator =>
  page.getByRole("region", { name: new RegExp(`^Question ${number} sur `) });

/** A button of a question that asks for something beside the answer. */
export const button = (page: Page, number: number, name: string): Locator =>
  fields(page, number).getByRole("button", { name });

/** Submits the attempt. */
export const submit = (page: Page): Promise<void> => page.getByRole("button", { name: "Corriger mes réponses" }).click();

/** Ends an attempt that was checked question by question. */
export const finish = (page: Page): Promise<void> => page.getByRole("button", { name: "Terminer et voir mon résultat" }).click();
