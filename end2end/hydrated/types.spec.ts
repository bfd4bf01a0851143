// Every type of question with its island: kept as one goes, hinted, checked and graded in place.
import { type Page, expect, test } from "@playwright/test";

import { awake } from "../support/quiz";
import * as types from "../support/types";

/** Counts how often the page is left from here on. */
function navigations(page: Page): () => number {
  let count = 0;
  page.on("framenavigated", () => (count += 1));
  return () => count;
}

test("every type is graded in place, and the address shows the same", async ({ page }) => {
  await types.startAwake(page, types.start);
  const left = navigations(page);
  await types.answerAllRight(page);
  await types.submit(page);
  await expect(page.getByText("6 sur 6", { exact: true })).toBeVisible();
  await expect(page.getByRole("heading", { name: "Votre résultat" })).toBeFocused();
  expect(left()).toBe(0);
  const inPlace = await page.getByRole("main").innerText();
  await page.reload();
  expect(await page.getByRole("main").innerText()).toBe(inPlace);
});

test("answers are kept as one goes, and are there in another browser", async ({ page, browser }) => {
  const address = await types.startAwake(page, types.start);
  await types.answerAllRight(page);
  await expect(page.getByText("Vos réponses sont enregistrées.")).toBeVisible();

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await there.goto(address);
  await types.expectAllRight(there);
  await elsewhere.close();
});

test("what is being typed and cannot be read yet hinders nothing", async ({ page }) => {
  await types.startAwake(page, types.startOneByOne);
  const kept = page.waitForResponse("**/api/fn/attempts/save");
  await types.fields(page, 2).getByRole("textbox").fill("neu");
  await kept;
  await expect(page.getByRole("alert")).toHaveCount(0);
  await types.fields(page, 2).getByRole("textbox").fill("9");
  await expect(page.getByText("Vos réponses sont enregistrées.")).toBeVisible();
});

test("hints come in place, one by one, and take the focus", async ({ page }) => {
  await types.startAwake(page, types.start);
  const left = navigations(page);
  await types.button(page, 1, "Voir un indice").click();
  const first = types.fields(page, 1).getByRole("listitem").filter({ hasText: "On n’essaie rien" });
  await expect(first).toBeFocused();
  await expect(types.fields(page, 1)).not.toContainText("On n’ouvre à tout le monde");
  await types.button(page, 1, "Voir un indice (encore 1)").click();
  await expect(types.fields(page, 1)).toContainText("On n’ouvre à tout le monde");
  await expect(types.button(page, 1, "Voir un indice")).toHaveCount(0);
  expect(left()).toBe(0);

  await page.reload();
  await expect(types.fields(page, 1)).toContainText("On n’essaie rien");
});

test("questions are checked in place: the heading takes the focus, the number its sign", async ({ page }) => {
  await types.startAwake(page, types.startOneByOne);
  const left = navigations(page);
  await types.button(page, 1, "Vérifier cette réponse").click();
  await expect(page.getByRole("alert")).toContainText("Répondez d’abord");
  await expect(page.getByRole("alert")).toBeFocused();

  await types.fields(page, 1).getByRole("radio", { name: "Vrai" }).check();
  await types.button(page, 1, "Vérifier cette réponse").click();
  await expect(types.result(page, 1).getByRole("heading")).toBeFocused();
  await expect(types.result(page, 1)).toContainText("Deux et deux font quatre.");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await expect(page.getByRole("link", { name: "Question 1 , Juste" })).toBeVisible();
  expect(left()).toBe(0);

  await types.fields(page, 2).getByRole("textbox").fill("9");
  await types.finish(page);
  await expect(page.getByText("2 sur 2", { exact: true })).toBeVisible();
});

test("steps move by buttons, and each then has its place", async ({ page }) => {
  await types.startAwake(page, types.start);
  const rows = types.fields(page, 1).locator("[data-steps] > li");
  // The last one up to the top.
  const last = await rows.last().locator("label").innerText();
  const up = rows.filter({ hasText: last }).getByRole("button", { name: "Monter" });
  for (let turn = 1; turn < types.STEPS.length; turn += 1) await up.click();
  await expect(rows.first()).toContainText(last);
  await expect(up).toBeFocused();
  await expect(page.getByRole("status").filter({ hasText: "place 1 sur 4" })).toBeAttached();
  for (const [index, row] of (await rows.all()).entries()) {
    await expect(row.getByRole("combobox")).toHaveValue(`${index + 1}`);
  }
  // They are kept like any other answer.
  await expect(page.getByText("Vos réponses sont enregistrées.")).toBeVisible();
  await page.reload();
  await awake(page);
  await expect(rows.first()).toContainText(last);
});

test("where the server cannot be reached, a hint and a check say so and lose nothing", async ({ page }) => {
  await types.startAwake(page, types.startOneByOne);
  await page.route("**/api/fn/attempts/*", (route) => route.abort());
  await types.fields(page, 2).getByRole("textbox").fill("9");
  await types.button(page, 2, "Voir un indice").click();
  await expect(page.getByRole("alert")).toBeFocused();
  await types.button(page, 2, "Vérifier cette réponse").click();
  await expect(page.getByRole("alert")).toBeFocused();
  await expect(types.fields(page, 2).getByRole("textbox")).toHaveValue("9");
});

test("answers are kept in their order, however slow the way is", async ({ page }) => {
  const address = await types.startAwake(page, types.startOneByOne);
  const held: (() => Promise<void>)[] = [];
  await page.route("**/api/fn/attempts/save", (route) => void held.push(() => route.continue()));
  const field = types.fields(page, 2).getByRole("textbox");
  await field.fill("8");
  await expect.poll(() => held.length).toBe(1);
  await field.fill("9");
  // The second waits for the first, and then goes.
  await page.waitForTimeout(1_500);
  expect(held).toHaveLength(1);
  await held[0]();
  await expect.poll(() => held.length).toBe(2);
  await held[1]();
  await expect(page.getByText("Vos réponses sont enregistrées.")).toBeVisible();
  await page.goto(address);
  await expect(field).toHaveValue("9");
});

test("where answers cannot be kept the page says so, and keeps them by itself once the server is back", async ({ page }) => {
  await types.startAwake(page, types.startOneByOne);
  await page.route("**/api/fn/attempts/save", (route) => route.abort());
  await types.fields(page, 1).getByRole("radio", { name: "Faux" }).check();
  await expect(page.getByText("Un nouvel essai suit tout seul.")).toBeVisible();
  await page.unroute("**/api/fn/attempts/save");
  await expect(page.getByText("Vos réponses sont enregistrées.")).toBeVisible({ timeout: 10_000 });
  await page.reload();
  await expect(types.fields(page, 1).getByRole("radio", { name: "Faux" })).toBeChecked();
});

test("a step shows the place that it was given, also where others have none", async ({ page }) => {
  await types.startAwake(page, types.start);
  await types.step(page, types.STEPS[2]).selectOption("3");
  await types.submit(page);
  const given = types.result(page, 1).getByRole("listitem").filter({ hasText: types.STEPS[2] }).first();
  await expect(given).toContainText("3.");
  await expect(types.result(page, 1).getByText("sans place")).toHaveCount(3);
});

test("a check pressed twice is one check, and what comes late does not take a result away", async ({ page }) => {
  await types.startAwake(page, types.startOneByOne);
  await types.fields(page, 1).getByRole("radio", { name: "Vrai" }).check();
  await expect(page.getByText("Vos réponses sont enregistrées.")).toBeVisible();
  let asked = 0;
  const held: (() => Promise<void>)[] = [];
  await page.route("**/api/fn/attempts/check", (route) => {
    asked += 1;
    held.push(() => route.continue());
  });
  const check = types.button(page, 1, "Vérifier cette réponse");
  await check.dblclick();
  await expect.poll(() => held.length).toBe(1);
  await types.finish(page);
  await expect(page.getByRole("heading", { name: "Votre résultat" })).toBeVisible();
  await held[0]();
  await page.waitForTimeout(500);
  expect(asked).toBe(1);
  await expect(page.getByRole("heading", { name: "Votre résultat" })).toBeVisible();
});

test("what was answered before the page was awake is kept with the rest", async ({ page }) => {
  let wake = (): void => undefined;
  const awake = new Promise<void>((resolve) => (wake = resolve));
  await page.route("**/*.wasm", async (route) => {
    await awake;
    await route.continue();
  });
  const address = await types.startOneByOne(page);
  await types.fields(page, 1).getByRole("radio", { name: "Vrai" }).check();
  wake();
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
  await types.fields(page, 2).getByRole("textbox").fill("9");
  await expect(page.getByText("Vos réponses sont enregistrées.")).toBeVisible();
  await page.goto(address);
  await expect(types.fields(page, 1).getByRole("radio", { name: "Vrai" })).toBeChecked();
});
