// A whole attempt by keyboard alone, from the quiz's page to its result.
import { type Page, expect, test } from "@playwright/test";

import { type Question, maxScore, quiz } from "../support/content";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { WORDS } from "../support/words";

// More stops than any page here has: a test that goes round fails instead of going on.
const MOST_STOPS = 200;

/** `question` is all the text of the question around it. */
type Stop = { role: "radio" | "checkbox" | "text" | "button" | "other"; name: string; question: string };

// Without motion, a page that follows the focus is there at once.
test.use({ contextOptions: { reducedMotion: "reduce" } });

test("a whole attempt is taken by keyboard alone", async ({ page }) => {
  await page.goto(site.quizPage("fr"));
  await tabTo(page, ({ role, name }) => role === "button" && name === WORDS.fr.startQuiz);
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(site.ATTEMPT);
  await take.awake(page);

  await tabTo(
    page,
    ({ role, name }) => role === "button" && name === WORDS.fr.grade,
    (stop) => answer(page, stop),
  );
  await page.keyboard.press("Enter");
  await take.expectScore(page, maxScore(quiz("fr")));

  // From the result, Tab goes on to what one can do next.
  await expect(page.getByRole("heading", { name: WORDS.fr.result })).toBeFocused();
  await tabTo(page, ({ role, name }) => role === "button" && name === WORDS.fr.retry);
  await page.keyboard.press("Enter");
  await expect(page.getByRole("button", { name: WORDS.fr.grade })).toBeVisible();
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
  await page.keyboard.press("Enter");
  await take.expectScore(page, 1);
});

/** Presses Tab until the wanted stop has the focus; every stop on the way must show it. */
async function tabTo(page: Page, wanted: (stop: Stop) => boolean, onStop?: (stop: Stop) => Promise<void>): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    await page.keyboard.press("Tab");
    const stop = await focused(page);
    await expect.poll(() => showsFocus(page), `the focus is seen on ${stop.role} ${stop.name}`).toBe(true);
    if (wanted(stop)) return;
    await onStop?.(stop);
  }
  throw new Error(`Tab never came there in ${MOST_STOPS} stops`);
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

function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const plain = (words: string | null | undefined) => (words ?? "").replace(/\s+/g, " ").trim();
    const element = document.activeElement;
    const input = element instanceof HTMLInputElement ? element : undefined;
    const role = input ? input.type : element instanceof HTMLButtonElement ? "button" : "other";
    return {
      role: role as Stop["role"],
      name: plain(input ? input.labels?.[0]?.textContent : element === document.body ? "the page" : element?.textContent),
      question: plain(element?.closest("fieldset")?.textContent),
    };
  });
}

/** Whether the element that has the focus is on the screen with an outline, or in a label that has one. */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const outlined = [element, element.closest("label")].some((candidate) => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    });
    const { top, bottom, width } = element.getBoundingClientRect();
    return outlined && width > 0 && bottom > 0 && top < innerHeight;
  });
}
