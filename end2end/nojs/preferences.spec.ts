// How pages look is the reader's to say, by a plain form.
import { type Page, expect, test } from "@playwright/test";

import * as site from "../support/site";
import { kept } from "../support/watch";

test.use({ colorScheme: "light" });

const ground = (page: Page) => page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
const letters = (page: Page) => page.evaluate(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize));

test("a choice shows at once, is kept on every page, and leaves nothing once it is set back", async ({ page }) => {
  await page.goto(site.lesson("fr"));
  const [paper, normal] = [await ground(page), await letters(page)];
  await page.getByRole("link", { name: "Affichage" }).click();

  await page.getByLabel("Ardoise (sombre)").check();
  await page.getByLabel("Très grande").check();
  expect(await ground(page)).not.toBe(paper);
  expect(await letters(page)).toBeCloseTo(normal * 1.25);
  expect(await kept(page)).toEqual([]);

  await page.getByRole("button", { name: "Retenir ce choix" }).click();
  await expect(page).toHaveURL(site.lesson("fr"));
  expect(await ground(page)).not.toBe(paper);
  expect(await letters(page)).toBeCloseTo(normal * 1.25);
  await page.goto(site.course("en"));
  expect(await ground(page)).not.toBe(paper);

  await page.goto(site.preferences("fr"));
  await page.getByLabel("Comme mon appareil").check();
  await page.getByLabel("Normale", { exact: true }).first().check();
  expect(await ground(page)).toBe(paper);
  await page.getByRole("button", { name: "Retenir ce choix" }).click();
  expect(await ground(page)).toBe(paper);
  expect(await kept(page)).toEqual([]);
});
