// The quiz with JavaScript off: plain forms, and a result with an address of its own.
import { expect, test } from "@playwright/test";

import { LANGUAGES, quiz } from "../support/content";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { WORDS } from "../support/words";

for (const lang of LANGUAGES) {
  test(`all right answers get full marks, in ${lang}`, async ({ page }) => {
    const address = await take.start(page, lang);
    await take.answerAllRight(page, lang);
    await take.submit(page, lang);
    await expect(page).toHaveURL(address);
    await take.expectScore(page, quiz(lang).reduce((sum, { points }) => sum + points, 0), lang);
  });

  test(`no answer gets no mark, in ${lang}`, async ({ page }) => {
    await take.start(page, lang);
    await take.submit(page, lang);
    await take.expectScore(page, 0, lang);
  });
}

test("wrong answers get no mark, and each says what was right", async ({ page }) => {
  await take.start(page);
  for (const question of quiz("fr")) {
    if (question.typed) await take.textField(page, question).fill("1000000");
    else await take.option(page, question, question.wrong[0]).check();
  }
  await take.submit(page);
  await take.expectScore(page, 0);
  for (const [index, question] of quiz("fr").entries()) {
    const result = page.getByRole("region", { name: `Question ${index + 1} sur` });
    await expect(result).toContainText("À revoir");
    for (const right of question.right) await expect(result).toContainText(right);
  }
});

test("a text in the number field brings the form back with the reason and every answer", async ({ page }) => {
  const address = await take.start(page);
  const number = take.numberQuestion();
  await take.answerAllRight(page);
  await take.textField(page, number).fill("seize");
  await take.submit(page);

  await expect(page.getByRole("alert")).toContainText(WORDS.fr.unusable);
  const field = take.textField(page, number);
  await expect(field).toHaveValue("seize");
  await expect(field).toHaveAttribute("aria-invalid", "true");
  await expect(field).toHaveAccessibleDescription(new RegExp(WORDS.fr.notANumber));
  await expect(take.fields(page, number)).toContainText(WORDS.fr.notANumber);
  for (const question of quiz("fr").filter(({ title }) => title !== number.title)) {
    for (const answer of question.right) {
      if (question.typed) await expect(take.textField(page, question)).toHaveValue(answer);
      else await expect(take.option(page, question, answer)).toBeChecked();
    }
  }

  await page.getByRole("alert").getByRole("link").click();
  await expect(take.fields(page, number)).toBeInViewport();
  await field.fill(number.right[0]);
  await take.submit(page);
  await expect(page).toHaveURL(address);
  await take.expectScore(page, quiz("fr").reduce((sum, { points }) => sum + points, 0));
});

test("the address of a form that came back leads to the attempt", async ({ page }) => {
  const address = await take.start(page);
  await take.textField(page, take.numberQuestion()).fill("seize");
  await take.submit(page);
  await expect(page.getByRole("alert")).toBeVisible();
  // What a reader does who keeps the address, or presses Enter in the address bar.
  await page.goto(page.url());
  await expect(page).toHaveURL(address);
});

test("answers that are saved are there when the address is opened again, elsewhere too", async ({ page, browser }) => {
  const address = await take.start(page);
  await take.answerAllRight(page);
  await take.save(page);
  await take.expectSaved(page);
  await take.expectAllRight(page);

  const elsewhere = await browser.newContext({ javaScriptEnabled: false });
  const there = await elsewhere.newPage();
  await there.goto(address);
  await take.expectAllRight(there);
  await take.submit(there);
  await take.expectScore(there, quiz("fr").reduce((sum, { points }) => sum + points, 0));
  await elsewhere.close();
});

test("a result is shown again to whoever holds its address, without a cookie", async ({ page, browser }) => {
  const address = await take.start(page);
  await take.answerAllRight(page);
  await take.option(page, take.oneQuestion(), take.oneQuestion().wrong[0]).check();
  await take.submit(page);
  const shown = await page.getByRole("main").innerText();
  expect(await page.context().cookies()).toEqual([]);

  const elsewhere = await browser.newContext({ javaScriptEnabled: false });
  const there = await elsewhere.newPage();
  await there.goto(address);
  await expect(take.score(there)).toBeVisible();
  expect(await there.getByRole("main").innerText()).toBe(shown);
  expect(await elsewhere.cookies()).toEqual([]);
  await elsewhere.close();
});

test("a second page of the same attempt cannot change its result", async ({ page, context }) => {
  const address = await take.start(page);
  const second = await context.newPage();
  await second.goto(address);
  await take.submit(page);
  await take.expectScore(page, 0);

  await take.answerAllRight(second);
  await take.submit(second);
  await expect(second).toHaveURL(address);
  await take.expectScore(second, 0);
});

test("a reader tries again with an empty form at another address", async ({ page }) => {
  const first = await take.start(page);
  await take.answerAllRight(page);
  await take.submit(page);
  await page.getByRole("button", { name: WORDS.fr.retry }).click();
  await expect(page).toHaveURL(site.ATTEMPT);
  expect(page.url()).not.toBe(first);
  await expect(page.getByRole("button", { name: WORDS.fr.grade })).toBeVisible();
  await expect(page.locator("input:checked")).toHaveCount(0);
  await expect(take.textField(page, take.wordsQuestion())).toHaveValue("");
});

test("a result leads back to the module", async ({ page }) => {
  await take.start(page);
  await take.submit(page);
  await page.getByRole("link", { name: "Revenir au module" }).click();
  await expect(page).toHaveURL(site.module("fr"));
});

test("a result can be read in the other language", async ({ page }) => {
  const address = await take.start(page);
  await take.submit(page);
  await page.getByRole("banner").getByRole("link", { name: WORDS.fr.otherLanguage }).click();
  await expect(page).toHaveURL(address.replace("/fr/", "/en/"));
  await expect(page.getByRole("heading", { name: WORDS.en.result })).toBeVisible();
  // The questions stay as they were asked.
  await expect(page.getByRole("main")).toContainText(quiz("fr")[0].title);
});
