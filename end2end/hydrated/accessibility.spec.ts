// WCAG 2.2 AA as far as a program can tell, on every kind of page.
import { AxeBuilder } from "@axe-core/playwright";
import { type Page, expect, test } from "@playwright/test";

import { KINDS } from "../support/kinds";
import { WORDS } from "../support/words";

const RULES = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"];

// 320 px is a page of 1280 px enlarged four times (WCAG 1.4.10).
const NARROW = { width: 320, height: 640 };
const WIDE = { width: 1280, height: 800 };

for (const { name, open } of KINDS) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      // Without motion, no colour is read half-way through a transition.
      test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

      test("breaks no rule, narrow or wide, squeezes no text and does not scroll sideways", async ({ page }) => {
        await page.setViewportSize(WIDE);
        await open(page);
        expect(await faults(page), "wide").toEqual([]);
        expect(await squeezed(page), "wide").toEqual([]);
        await page.setViewportSize(NARROW);
        expect(await faults(page), "narrow").toEqual([]);
        expect(await squeezed(page), "narrow").toEqual([]);
        expect(await tooWide(page)).toEqual([]);
      });
    });
  }

  test(`${name} has one h1, and headings that skip no level`, async ({ page }) => {
    await open(page);
    const levels = await headingLevels(page);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels[0]).toBe(1);
    const skipped = levels.filter((level, index) => index > 0 && level > levels[index - 1] + 1);
    expect(skipped, `the levels are ${levels.join(" ")}`).toEqual([]);
  });

  test(`${name} lets a keyboard skip to its content`, async ({ page }) => {
    await open(page);
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
    const skip = page.getByRole("link", { name: WORDS.fr.skip });
    await skip.focus();
    await expect(skip).toBeInViewport({ ratio: 1 });
    await page.keyboard.press("Enter");
    await page.keyboard.press("Tab");
    await expect(page.locator("main :focus")).toHaveCount(1);
  });
}

test("the skip link is the first stop of a page", async ({ page }) => {
  await page.goto("/fr");
  await page.keyboard.press("Tab");
  await expect(page.getByRole("link", { name: WORDS.fr.skip })).toBeFocused();
});

/** What axe finds, as lines that say where and why. */
async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).withTags(RULES).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.html} ${node.failureSummary}`));
}

/** What reaches beyond the right edge where the page can be scrolled sideways. */
async function tooWide(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const width = document.documentElement.clientWidth;
    if ((document.scrollingElement?.scrollWidth ?? 0) <= innerWidth) return [];
    return [...document.querySelectorAll("body *")]
      .filter((element) => element.getBoundingClientRect().right > width)
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** Sentences shown in a column that holds no word: they read letter by letter. */
async function squeezed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [sentence, ems] = [20, 3]; // letters, and a width of about six of them
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let text = texts.nextNode(); text; text = texts.nextNode()) {
      const words = text.textContent?.trim() ?? "";
      const around = text.parentElement;
      if (words.length < sentence || !around?.checkVisibility() || around.closest(".sr")) continue;
      const range = document.createRange();
      range.selectNodeContents(text);
      const size = Number.parseFloat(getComputedStyle(around).fontSize);
      if (range.getBoundingClientRect().width < ems * size) found.push(words);
    }
    return found;
  });
}

/** The levels of the headings that are shown, in order. */
async function headingLevels(page: Page): Promise<number[]> {
  return page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((headings) =>
    headings.filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName.slice(1))),
  );
}
