// Readers who asked their browser for less motion or for colours of their own.
import { expect, test } from "@playwright/test";

import { lostControls, motions } from "../support/comfort";
import { GALLERY } from "../support/gallery";
import { kinds } from "../support/kinds";

const PAGES = [...kinds("fr"), ...GALLERY.filter(({ lang }) => lang === "fr")];

for (const { name, open } of PAGES) {
  test(`${name}: nothing moves where motion is not wanted, and forced colours hide no control`, async ({ page }) => {
    await open(page);
    await page.emulateMedia({ reducedMotion: "reduce" });
    expect.soft(await motions(page)).toEqual([]);
    await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
    expect.soft(await lostControls(page)).toEqual([]);
  });
}

test("a movement and a control without an outline would be noticed", async ({ page }) => {
  await page.goto("/fr");
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync("a { transition: color 1s !important; outline: none !important; }");
    document.adoptedStyleSheets.push(sheet);
  });
  await page.emulateMedia({ reducedMotion: "reduce", forcedColors: "active" });
  const links = await page.getByRole("link").count();
  expect(await motions(page)).toHaveLength(links);
  expect(await lostControls(page)).toHaveLength(links);
});
