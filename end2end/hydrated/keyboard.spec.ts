// A course by keyboard alone, from the home page to the result of its quiz.
import { type Page, expect, test } from "@playwright/test";

import { type Question, courseTitle, items, maxScore, quiz } from "../support/content";
import { type Stop, focused, follow, press, tab, tabTo } from "../support/keyboard";
import { DESK, ENLARGED } from "../support/media";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { WORDS } from "../support/words";

// Without motion, a page that follows the focus is there at once.
test.use({ contextOptions: { reducedMotion: "reduce" } });

// Enlarged, so little of the page is on the screen that anything fixed to its edge could lie over the focus.
for (const size of [DESK, ENLARGED]) {
  test(`a course is followed from home to the result of its quiz and back, in ${size.width} × ${size.height} px`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.goto(site.home("fr"));
    await skip(page);
    await follow(page, courseTitle("fr"));
    await expect(page).toHaveURL(site.course("fr"));

    const [first, ...others] = items("fr");
    await skip(page);
    await follow(page, first!.title);
    for (const { title } of others) {
      await expect(page).not.toHaveURL(site.course("fr"));
      await skip(page);
      await follow(page, `${WORDS.fr.next} ${title}`);
      await expect(page.getByRole("heading", { level: 1, name: title, exact: true })).toBeVisible();
    }
    await expect(page).toHaveURL(site.quizPage("fr"));

    await skip(page);
    await press(page, WORDS.fr.startQuiz);
    await expect(page).toHaveURL(site.ATTEMPT);
    await take.awake(page);
    await skip(page);
    const isGrading = ({ role, name }: Stop) => role === "button" && name === WORDS.fr.grade;
    await tabTo(page, isGrading, (stop) => answer(page, stop));
    await page.keyboard.press("Enter");
    await take.expectScore(page, maxScore(quiz("fr")));

    // From the result, Tab goes on to what one can do next.
    await expect(page.getByRole("heading", { name: WORDS.fr.result })).toBeFocused();
    await follow(page, WORDS.fr.toModule);
    await expect(page).toHaveURL(site.module("fr"));
    await skip(page);
    await follow(page, courseTitle("fr"));
    await expect(page).toHaveURL(site.course("fr"));
    await skip(page);
    await follow(page, WORDS.fr.courses);
    await expect(page).toHaveURL(site.home("fr"));
  });
}

test("another attempt is started from the result by keyboard alone", async ({ page }) => {
  await take.startAwake(page);
  await take.submit(page);
  await expect(page.getByRole("heading", { name: WORDS.fr.result })).toBeFocused();
  await press(page, WORDS.fr.retry);
  await expect(page.getByRole("button", { name: WORDS.fr.grade })).toBeVisible();
});

test("Shift and Tab go back through the same stops of a lesson", async ({ page }) => {
  await page.goto(site.lesson("fr"));
  const there: Stop[] = [];
  await tabTo(
    page,
    ({ name }) => name.startsWith(WORDS.fr.next),
    async (stop) => void there.push(stop),
  );
  for (const stop of there.reverse()) expect(await tab(page, "Shift+Tab")).toEqual(stop);
  await expect(page.getByRole("link", { name: WORDS.fr.skip })).toBeFocused();
});

test("a refused answer is mended by keyboard alone", async ({ page }) => {
  await take.startAwake(page);
  await tabTo(page, ({ question }) => question.includes(take.numberQuestion().title));
  await page.keyboard.type("seize");
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toBeFocused();
  await page.keyboard.press("Tab");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#/);
  await tabTo(page, ({ question }) => question.includes(take.numberQuestion().title));
  await page.keyboard.press("ControlOrMeta+a");
  await page.keyboard.type(take.numberQuestion().right[0]);
  // Enter in a field keeps the answers, and does not end the quiz.
  await page.keyboard.press("Enter");
  await expect(page.getByRole("alert")).toHaveCount(0);
  await press(page, WORDS.fr.grade);
  await take.expectScore(page, 1);
});

/** Takes the skip link, the first stop of a page. */
async function skip(page: Page): Promise<void> {
  expect((await tab(page)).name).toBe(WORDS.fr.skip);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/#/);
}

/** Answers the question that has the focus; of a group of radio buttons, one is a stop. */
async function answer(page: Page, stop: Stop): Promise<void> {
  const question = quiz("fr").find(({ title }) => stop.question.includes(title));
  if (!question) return;
  if (stop.role === "text") await page.keyboard.type(question.right[0]);
  if (stop.role === "checkbox" && question.right.includes(stop.name)) await page.keyboard.press("Space");
  if (stop.role === "radio") await choose(page, question);
}

async function choose(page: Page, question: Question): Promise<void> {
  await page.keyboard.press("Space");
  for (const _ of question.wrong) {
    if ((await focused(page)).name === question.right[0]) break;
    await page.keyboard.press("ArrowDown");
  }
  expect((await focused(page)).name).toBe(question.right[0]);
}
