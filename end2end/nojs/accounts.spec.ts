// The whole way of a member without JavaScript.
import { expect, test } from "@playwright/test";

import { PASSWORD, register, signIn } from "../support/account";
import { LANGUAGES } from "../support/content";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { WORDS } from "../support/words";

for (const lang of LANGUAGES) {
  test(`a visitor takes a quiz, registers, keeps it, marks a lesson, signs out and in again, in ${lang}`, async ({ page, browser }) => {
    const words = WORDS[lang];
    const attempt = await take.start(page, lang);
    await take.answerAllRight(page, lang);
    await take.submit(page, lang);
    await expect(take.score(page, lang)).toBeVisible();

    const name = await register(page, lang);
    await page.goto(attempt);
    await page.getByRole("button", { name: words.keepAttempt }).click();
    await expect(page).toHaveURL(attempt);
    await expect(page.getByRole("button", { name: words.keepAttempt })).toHaveCount(0);

    await page.goto(site.lesson(lang));
    await page.getByRole("button", { name: words.markDone }).click();
    await expect(page.getByText(words.lessonDone, { exact: true })).toBeVisible();
    await page.goto(site.myPath(lang));
    await expect(page.getByRole("main")).toContainText("2");

    await page.getByRole("button", { name: words.signOut }).click();
    await expect(page.getByRole("link", { name })).toHaveCount(0);
    expect((await page.goto(attempt))?.status()).toBe(404);

    // Another device.
    const there = await (await browser.newContext({ javaScriptEnabled: false })).newPage();
    await there.goto(site.signIn(lang));
    await there.getByLabel(words.pseudonymOrEmail).fill(name);
    await there.getByLabel(words.password, { exact: true }).fill(`${PASSWORD}!`);
    await there.getByRole("main").getByRole("button", { name: words.signIn }).click();
    await expect(there.getByRole("alert")).toContainText(words.signInRefused);
    await expect(there.getByLabel(words.pseudonymOrEmail)).toHaveValue(name);
    await signIn(there, lang, name.toUpperCase()).catch(() => undefined);
    await there.goto(attempt);
    await expect(take.score(there, lang)).toBeVisible();
    await there.context().close();
  });
}

test("a page for members leads back once one is signed in", async ({ page }) => {
  const name = await register(page, "fr");
  await page.context().clearCookies();
  const answer = await page.goto(site.settings("fr"));
  expect(answer?.status()).toBe(401);
  await page.getByLabel(WORDS.fr.pseudonymOrEmail).fill(name);
  await page.getByLabel(WORDS.fr.password, { exact: true }).fill(PASSWORD);
  await page.getByRole("main").getByRole("button", { name: WORDS.fr.signIn }).click();
  await expect(page).toHaveURL(site.settings("fr"));
});
