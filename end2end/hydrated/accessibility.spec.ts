// WCAG 2.2 AA and good practice, as far as a program can tell, on every kind of page.
import { type Page, expect, test } from "@playwright/test";

import { faults } from "../support/axe";
import { GALLERY } from "../support/gallery";
import { KINDS, kinds } from "../support/kinds";
import { DESK, PHONE, STILL, type Size, THEMES } from "../support/media";
import { WORDS } from "../support/words";

test.use(STILL);

type Look = { size: Size; colorScheme: (typeof THEMES)[number] };
const LOOKS: Look[] = [DESK, PHONE].flatMap((size) => THEMES.map((colorScheme) => ({ size, colorScheme })));
const EXTREMES = LOOKS.filter(({ size, colorScheme }) => (size === DESK) === (colorScheme === "light"));

// The gallery is made of the same parts: it is looked at once in each theme and at each width.
for (const [pages, looks] of [[KINDS, LOOKS], [GALLERY, EXTREMES]] as const) {
  for (const { name, open } of pages) {
    test(`${name}: breaks no rule, in light and dark, wide and narrow`, async ({ page }) => {
      await open(page);
      for (const { size, colorScheme } of looks) {
        await page.setViewportSize(size);
        await page.emulateMedia({ colorScheme });
        expect.soft(await faults(page), `${colorScheme}, ${size.width} px`).toEqual([]);
      }
      const levels = await headingLevels(page);
      expect(levels.filter((level) => level === 1)).toHaveLength(1);
      expect(levels[0]).toBe(1);
      const skipped = levels.filter((level, index) => index > 0 && level > levels[index - 1]! + 1);
      expect(skipped, `the levels of the headings are ${levels.join(" ")}`).toEqual([]);
    });
  }
}

// Where `keyboard.spec.ts` does not come by.
for (const { name, open } of kinds("fr").filter(({ name }) => /^(activity|refused form|result|not found),/.test(name))) {
  test(`${name}: lets a keyboard skip to its content`, async ({ page }) => {
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

/** The levels of the headings that are shown, in order. */
async function headingLevels(page: Page): Promise<number[]> {
  return page.locator("h1, h2, h3, h4, h5, h6").evaluateAll((headings) =>
    headings.filter((heading) => heading.checkVisibility()).map(({ tagName }) => Number(tagName.slice(1))),
  );
}
