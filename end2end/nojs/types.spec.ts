// Every type of question with JavaScript off: menus, gaps, free texts, hints, checks one by one.
import { expect, test } from "@playwright/test";

import * as types from "../support/types";

test("every type is answered rightly for full marks", async ({ page }) => {
  const address = await types.start(page);
  await types.answerAllRight(page);
  await types.submit(page);
  await expect(page).toHaveURL(address);
  await expect(page.getByText("6 sur 6", { exact: true })).toBeVisible();
  for (const number of [1, 2, 3, 4, 6]) await expect(types.result(page, number)).toContainText("Juste");
  await expect(types.result(page, 5)).toContainText("Non notée");
  await expect(types.result(page, 5)).toContainText("<b>gens</b>");
});

test("a partly right answer gets its part, and is shown beside what was right", async ({ page }) => {
  await types.start(page);
  // Steps 2, 3, 4, 1: two of three neighbours follow one another as they should.
  for (const [index, words] of types.STEPS.entries()) {
    await types.step(page, words).selectOption(`${index === 0 ? 4 : index}`);
  }
  await types.fields(page, 2).getByRole("combobox", { name: "PeerTube" }).selectOption("vidéo");
  await types.fields(page, 4).getByLabel("Trou 1").fill("framatube");
  await types.fields(page, 4).getByLabel("Trou 2").selectOption("vidéos");
  await types.submit(page);
  await expect(types.result(page, 1)).toContainText("0,67 sur 1");
  await expect(types.result(page, 2)).toContainText("0,67 sur 2");
  await expect(types.result(page, 4)).toContainText("0,25 sur 1");
  await expect(types.result(page, 4)).toContainText("framatube");
  await expect(types.result(page, 4)).toContainText("PeerTube / peer tube");
  // What to read again: the lesson that the explanation of the first question leads to.
  await expect(page.getByRole("region", { name: "À revoir" })).toContainText("Pour la question 1");
});

test("two steps at one place are refused with a word, and may be saved", async ({ page }) => {
  await types.start(page);
  for (const words of types.STEPS) await types.step(page, words).selectOption("1");
  await page.getByRole("button", { name: "Enregistrer et finir plus tard" }).click();
  await expect(page.getByRole("status").filter({ hasText: "enregistrées" })).toBeVisible();
  await types.submit(page);
  await expect(page.getByRole("alert")).toContainText("Deux étapes ont la même place");
  await expect(types.step(page, types.STEPS[2])).toHaveValue("1");
});

test("hints come one by one, at their question, and no answer is lost", async ({ page }) => {
  await types.start(page);
  await types.answerAllRight(page);
  await expect(types.fields(page, 1)).not.toContainText("On n’essaie rien");
  await types.button(page, 1, "Voir un indice").click();
  await expect(page).toHaveURL(/#q-1$/);
  await expect(types.fields(page, 1)).toContainText("On n’essaie rien");
  await expect(types.fields(page, 1)).not.toContainText("On n’ouvre à tout le monde");
  await types.expectAllRight(page);
  await types.button(page, 1, "Voir un indice").click();
  await expect(types.fields(page, 1)).toContainText("On n’ouvre à tout le monde");
  await expect(types.button(page, 1, "Voir un indice")).toHaveCount(0);
  await types.expectAllRight(page);
});

test("the Enter key in a field saves and does not submit", async ({ page }) => {
  const address = await types.start(page);
  await types.fields(page, 4).getByLabel("Trou 1").fill("peertube");
  await types.fields(page, 4).getByLabel("Trou 1").press("Enter");
  await expect(page).toHaveURL(`${address}?saved=1`);
  await expect(types.fields(page, 4).getByLabel("Trou 1")).toHaveValue("peertube");
});

test("questions are checked one by one, and the checked stand", async ({ page }) => {
  await types.startOneByOne(page);
  await types.button(page, 1, "Vérifier cette réponse").click();
  await expect(page.getByRole("alert")).toContainText("Répondez d’abord");

  await types.fields(page, 1).getByRole("radio", { name: "Faux" }).check();
  await types.fields(page, 2).getByRole("textbox").fill("9");
  await types.button(page, 1, "Vérifier cette réponse").click();
  await expect(page).toHaveURL(/#q-1$/);
  await expect(types.result(page, 1)).toContainText("Comptez sur vos doigts");
  await expect(types.fields(page, 1)).toHaveCount(0);
  // What was typed elsewhere is there, and not told.
  await expect(types.fields(page, 2).getByRole("textbox")).toHaveValue("9");

  await types.fields(page, 3).getByRole("textbox").fill("Vérifier en chemin");
  await types.button(page, 3, "Vérifier cette réponse").click();
  await types.result(page, 3).getByRole("button", { name: "Elle en dit une partie" }).click();
  const judged = types.result(page, 3).getByRole("button", { name: "Elle en dit une partie" });
  await expect(judged).toHaveAttribute("aria-pressed", "true");

  await types.finish(page);
  await expect(page.getByText("1 sur 2", { exact: true })).toBeVisible();
  await expect(types.result(page, 1)).toContainText("À revoir");
  await expect(types.result(page, 2)).toContainText("Juste");
  await expect(judged).toHaveAttribute("aria-pressed", "true");
});

test("an open answer is judged by whoever wrote it, on the result", async ({ page }) => {
  const address = await types.start(page);
  await types.fields(page, 5).getByRole("textbox").fill("Des hébergeurs");
  await types.submit(page);
  await types.result(page, 5).getByRole("button", { name: "Elle dit l’essentiel" }).click();
  await expect(page).toHaveURL(`${address}#result-5`);
  const judged = types.result(page, 5).getByRole("button", { name: "Elle dit l’essentiel" });
  await expect(judged).toHaveAttribute("aria-pressed", "true");
});
