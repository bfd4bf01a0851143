// The direction of texts: Arabic is written from right to left, whatever the page around it.
import { type Locator, expect, test } from "@playwright/test";

import { origin } from "../support/gallery";

const LESSONS = "courses/galerie/textes";

const direction = (text: Locator) => text.evaluate((element) => getComputedStyle(element).direction);

test("a lesson in Arabic reads from right to left, but for its code and its French", async ({ page }) => {
  await page.goto(`${origin()}/ar/${LESSONS}/droite-a-gauche`);
  const title = page.getByRole("heading", { level: 1, name: "درس في اتجاهين للقراءة" });
  await expect(title).toBeVisible();
  expect(await direction(title)).toBe("rtl");
  expect(await direction(page.getByText("البند الأول"))).toBe("rtl");
  expect(await direction(page.getByText("Voici une phrase en français"))).toBe("ltr");
  expect(await direction(page.getByText("tar --create"))).toBe("ltr");
});

test("a lesson that is not translated into Arabic reads in its own direction", async ({ page }) => {
  await page.goto(`${origin()}/ar/${LESSONS}/images-et-notes`);
  const title = page.getByRole("heading", { level: 1, name: "Images et notes de bas de page" });
  expect(await direction(title)).toBe("ltr");
  expect(await direction(page.getByText("Elle ne doit pas être étirée."))).toBe("ltr");
});

test("a sentence in Arabic on a French page reads from right to left", async ({ page }) => {
  await page.goto(`${origin()}/fr/${LESSONS}/droite-a-gauche`);
  expect(await direction(page.getByText("هذه جملة بالعربية"))).toBe("rtl");
  expect(await direction(page.getByRole("heading", { level: 1 }))).toBe("ltr");
});
