// Nothing moves once it is shown.
import { expect, test } from "@playwright/test";

import { GALLERY } from "../support/gallery";
import { kinds } from "../support/kinds";
import { DESK, PHONE } from "../support/media";
import { delayPictures, shifts } from "../support/shift";

const gallery = GALLERY.filter(({ lang }) => lang !== "en");

for (const { name, open } of [...kinds("fr"), ...gallery]) {
  test(`${name}: nothing moves while the page loads and wakes`, async ({ page }) => {
    await delayPictures(page);
    for (const size of [DESK, PHONE]) {
      await page.setViewportSize(size);
      await open(page);
      expect.soft(await shifts(page), `${size.width} px`).toEqual([]);
    }
  });
}

test("a move would be noticed", async ({ page }) => {
  await page.goto("/fr");
  await page.evaluate(() => document.querySelector("main")?.before(Object.assign(document.createElement("p"), { textContent: "!" })));
  expect(await shifts(page)).toHaveLength(1);
});
