// The quiz with its island: graded in place.
import { type Page, type Route, expect, test } from "@playwright/test";

import { LANGUAGES, maxScore, quiz } from "../support/content";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { WORDS } from "../support/words";

const SUBMIT = "**/api/fn/attempts/submit";
const FULL = maxScore(quiz("fr"));

const resultHeading = (page: Page) => page.getByRole("heading", { name: WORDS.fr.result });

for (const lang of LANGUAGES) {
  test(`an attempt is graded in place, in ${lang}`, async ({ page }) => {
    const address = await take.startAwake(page, lang);
    let navigations = 0;
    page.on("framenavigated", () => (navigations += 1));
    await take.answerAllRight(page, lang);
    await take.submit(page, lang);

    await take.expectScore(page, FULL, lang);
    expect(page.url()).toBe(address);
    expect(navigations).toBe(0);
    await expect(page.getByRole("button", { name: WORDS[lang].grade })).toBeHidden();
    // A screen reader says the heading that takes the focus.
    await expect(page.getByRole("heading", { name: WORDS[lang].result })).toBeFocused();
    await expect(page.getByRole("heading", { name: WORDS[lang].result })).toBeInViewport();
  });
}

test("no answer gets no mark", async ({ page }) => {
  await take.startAwake(page);
  await take.submit(page);
  await take.expectScore(page, 0);
});

test("what is graded in place is what the address shows again, in another browser too", async ({ page, browser }) => {
  const address = await take.startAwake(page);
  await take.answerAllRight(page);
  await take.option(page, take.oneQuestion(), take.oneQuestion().wrong[0]).check();
  await take.submit(page);
  await expect(take.score(page)).toBeVisible();
  const inPlace = await page.getByRole("main").innerText();

  await page.reload();
  expect(await page.getByRole("main").innerText()).toBe(inPlace);

  const elsewhere = await browser.newContext();
  const there = await elsewhere.newPage();
  await there.goto(address);
  expect(await there.getByRole("main").innerText()).toBe(inPlace);
  await elsewhere.close();
});

test("the wait is announced, and a second press sends nothing", async ({ page }) => {
  await take.startAwake(page);
  const held: Route[] = [];
  await page.route(SUBMIT, (route) => void held.push(route));
  await take.submit(page);
  await expect(page.getByRole("status").filter({ hasText: WORDS.fr.grading })).toBeVisible();
  await take.submit(page);
  expect(held).toHaveLength(1);
  await held[0].continue();
  await take.expectScore(page, 0);
  expect(held).toHaveLength(1);
  await expect(page.getByText(WORDS.fr.grading)).toHaveCount(0);
});

test("a refused answer is said with a link to its question, and every answer stays", async ({ page }) => {
  const address = await take.startAwake(page);
  const number = take.numberQuestion();
  await take.answerAllRight(page);
  await take.textField(page, number).fill("seize");
  await take.submit(page);

  const alert = page.getByRole("alert");
  await expect(alert).toContainText(WORDS.fr.unusable);
  await expect(alert).toContainText(WORDS.fr.notANumber);
  await expect(alert).toBeFocused();
  expect(page.url()).toBe(address);
  await expect(take.textField(page, number)).toHaveValue("seize");

  await alert.getByRole("link", { name: "Question 6" }).click();
  await expect(take.fields(page, number)).toBeInViewport();
  await take.textField(page, number).fill(number.right[0]);
  await take.expectAllRight(page);
  await take.submit(page);
  await take.expectScore(page, FULL);
  await expect(alert).toHaveCount(0);
});

test("from a refused answer's link, the next Tab goes to its field", async ({ page }) => {
  await take.startAwake(page);
  await take.textField(page, take.numberQuestion()).fill("seize");
  await take.submit(page);
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#/);
  await page.keyboard.press("Tab");
  await expect(take.textField(page, take.numberQuestion())).toBeFocused();
});

test("answers are saved to finish later", async ({ page, context }) => {
  const address = await take.startAwake(page);
  await take.answerAllRight(page);
  await take.save(page);
  await take.expectSaved(page);
  await take.awake(page);
  await take.expectAllRight(page);

  const later = await context.newPage();
  await page.close();
  await later.goto(address);
  await take.awake(later);
  await take.expectAllRight(later);
  await take.submit(later);
  await take.expectScore(later, FULL);
});

test("once graded, the page no longer says that answers wait to be taken up", async ({ page }) => {
  await take.startAwake(page);
  await take.save(page);
  await take.expectSaved(page);
  await take.awake(page);
  await take.submit(page);
  await take.expectScore(page, 0);
  await expect(page.getByText(WORDS.fr.saved)).toBeHidden();
});

for (const [what, fail] of [
  ["cannot be reached", (route: Route) => route.abort()],
  ["fails", (route: Route) => route.fulfill({ status: 500, body: "" })],
  ["answers nonsense", (route: Route) => route.fulfill({ status: 200, body: "<html>" })],
] as const) {
  test(`where the server ${what}, the page says so and the reader tries again`, async ({ page }) => {
    const address = await take.startAwake(page);
    await take.answerAllRight(page);
    await page.route(SUBMIT, fail);
    await take.submit(page);

    await expect(page.getByRole("alert")).toContainText(WORDS.fr.noAnswer);
    await expect(page.getByRole("alert")).toBeFocused();
    expect(page.url()).toBe(address);
    await take.expectAllRight(page);

    await page.unroute(SUBMIT);
    await take.submit(page);
    await take.expectScore(page, FULL);
    await expect(page.getByRole("alert")).toHaveCount(0);
  });
}

test("where the script cannot be loaded, the form does the same", async ({ page }) => {
  await page.route("**/*.js", (route) => route.abort());
  const address = await take.start(page);
  await take.answerAllRight(page);
  await take.submit(page);
  await expect(page).toHaveURL(address);
  await take.expectScore(page, FULL);
});

test("a second page of the same attempt cannot change its result", async ({ page, context }) => {
  const address = await take.startAwake(page);
  const second = await context.newPage();
  await second.goto(address);
  await take.awake(second);
  await take.submit(page);
  await take.expectScore(page, 0);
  await take.answerAllRight(second);
  await take.submit(second);
  await take.expectScore(second, 0);
});

test("a reader tries again from a result shown in place", async ({ page }) => {
  const first = await take.startAwake(page);
  await take.answerAllRight(page);
  await take.submit(page);
  await expect(resultHeading(page)).toBeVisible();
  await page.getByRole("button", { name: WORDS.fr.retry }).click();
  await expect(page).not.toHaveURL(first);
  await expect(page).toHaveURL(site.ATTEMPT);
  await take.awake(page);
  await expect(page.locator("input:checked")).toHaveCount(0);
});
