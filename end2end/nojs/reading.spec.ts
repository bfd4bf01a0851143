// Reading with JavaScript off: from the home page to a lesson, by links alone.
import { type Page, expect, test } from "@playwright/test";

import { type Lang, courseTitle, items, moduleTitle } from "../support/content";
import * as site from "../support/site";
import { WORDS } from "../support/words";

const heading = (page: Page, name: string) => page.getByRole("heading", { level: 1, name, exact: true });
const link = (page: Page, name: string) => page.getByRole("main").getByRole("link", { name, exact: true });
const toLanguage = (page: Page, lang: Lang) =>
  page.getByRole("banner").getByRole("link", { name: WORDS[lang].otherLanguage }).click();

for (const [lang, locale] of [["fr", "fr-FR"], ["en", "en-GB"]] as const) {
  test.describe(`a reader whose browser asks for ${locale}`, () => {
    test.use({ locale });

    test("goes from the home page to a lesson by links", async ({ page }) => {
      await page.goto("/");
      await expect(page).toHaveURL(site.home(lang));
      await link(page, courseTitle(lang)).click();
      await expect(heading(page, courseTitle(lang))).toBeVisible();
      await page.getByRole("heading", { level: 3 }).getByRole("link", { name: moduleTitle(lang) }).click();
      await expect(heading(page, moduleTitle(lang))).toBeVisible();
      const [first] = items(lang);
      await page.getByRole("main").getByRole("listitem").getByRole("link", { name: first.title }).click();
      await expect(heading(page, first.title)).toBeVisible();
      await expect(page).toHaveTitle(new RegExp(first.title));
      await expect(page.locator("html")).toHaveAttribute("lang", lang);
    });

    test("goes through every step of the module and back", async ({ page }) => {
      const steps = items(lang);
      await page.goto(site.lesson(lang));
      for (const step of steps.slice(1)) {
        const next = page.getByRole("link", { name: WORDS[lang].next });
        await expect(next).toContainText(step.title);
        await next.click();
        await expect(heading(page, step.title)).toBeVisible();
      }
      await expect(page.getByRole("link", { name: WORDS[lang].next })).toHaveCount(0);
      for (const step of steps.slice(0, -1).reverse()) {
        const previous = page.getByRole("link", { name: WORDS[lang].previous });
        await expect(previous).toContainText(step.title);
        await previous.click();
        await expect(heading(page, step.title)).toBeVisible();
      }
      await expect(page.getByRole("link", { name: WORDS[lang].previous })).toHaveCount(0);
    });

    test("goes to a section by the contents of the page", async ({ page }) => {
      const [first] = items(lang);
      await page.goto(site.lesson(lang));
      const contents = page.getByRole("navigation", { name: WORDS[lang].contents });
      await expect(contents.getByRole("link")).toHaveText(first.headings);
      for (const section of first.headings) {
        await contents.getByRole("link", { name: section, exact: true }).click();
        await expect(page).toHaveURL(/#/);
        const [, id] = page.url().split("#");
        const target = page.locator(`[id="${decodeURIComponent(id)}"]`);
        await expect(target).toHaveText(section);
        await expect(target).toBeInViewport();
      }
    });

    test("finds the way back above a lesson", async ({ page }) => {
      await page.goto(site.lesson(lang));
      await link(page, moduleTitle(lang)).click();
      await expect(heading(page, moduleTitle(lang))).toBeVisible();
      await link(page, courseTitle(lang)).click();
      await expect(heading(page, courseTitle(lang))).toBeVisible();
      await link(page, WORDS[lang].courses).click();
      await expect(page).toHaveURL(site.home(lang));
    });

    test("is told that a page does not exist, and led home", async ({ page }) => {
      for (const address of [site.nowhere(lang), `/${lang}/attempts/${"0".repeat(32)}`, "/nowhere"]) {
        const answer = await page.goto(address);
        expect(answer?.status(), address).toBe(404);
        await expect(heading(page, WORDS[lang].notFound)).toBeVisible();
        await page.getByRole("main").getByRole("link", { name: WORDS[lang].toCourses }).click();
        await expect(page).toHaveURL(site.home(lang));
      }
    });
  });
}

test("a reader changes language on a lesson and comes back to the same page", async ({ page }) => {
  await page.goto(site.lesson("fr"));
  await toLanguage(page, "fr");
  await expect(page).toHaveURL(site.lesson("en"));
  await expect(heading(page, items("en")[0].title)).toBeVisible();
  await toLanguage(page, "en");
  await expect(page).toHaveURL(site.lesson("fr"));
  await expect(heading(page, items("fr")[0].title)).toBeVisible();
});

test("the plan beside a lesson opens and leads to another step", async ({ page }) => {
  const [first, second] = items("fr");
  await page.setViewportSize({ width: 600, height: 800 });
  await page.goto(site.lesson("fr"));
  const plan = page.getByRole("navigation", { name: "Plan du cours" });
  await plan.getByText("Plan du cours").click();
  await expect(plan.getByRole("link", { name: first.title })).toHaveAttribute("aria-current", "page");
  await plan.getByRole("link", { name: second.title }).click();
  await expect(heading(page, second.title)).toBeVisible();
});

test("an activity says what it is and shows its sections", async ({ page }) => {
  const [activity] = items("fr").filter(({ kind }) => kind === "activity");
  await page.goto(site.activity("fr"));
  await expect(heading(page, activity.title)).toBeVisible();
  await expect(page.getByRole("main")).toContainText(/Activité\s+environ \d/);
  for (const name of activity.headings) {
    await expect(page.getByRole("heading", { level: 2, name, exact: true })).toBeVisible();
  }
});
