// What a script keeps by itself, for those who are signed in.
import { expect, test } from "@playwright/test";

import { register } from "../support/account";
import { boxes } from "../support/progress";
import * as site from "../support/site";
import { WORDS } from "../support/words";

const isPlace = (request: { postData(): string | null }) => request.postData()?.includes("act=place") ?? false;

test("the heading that was reached is kept", async ({ page }) => {
  await register(page, "fr");
  const opened = page.waitForResponse((answer) => isPlace(answer.request()));
  await page.goto(site.lesson("fr"));
  expect((await opened).status()).toBe(204);
  const last = page.locator(".prose__text h2").last();
  const anchor = await last.getAttribute("id");
  await last.evaluate((heading) => heading.scrollIntoView());
  const moved = page.waitForResponse((answer) => isPlace(answer.request()), { timeout: 30_000 });
  expect((await moved).status()).toBe(204);
  await page.goto(site.course("fr"));
  await page.getByRole("link", { name: WORDS.fr.goOn }).click();
  await expect(page).toHaveURL(new RegExp(`${site.lesson("fr")}#`));
  // The page is longer below the heading than a third of the window or not: then the last one that fits was reached.
  const reached = decodeURIComponent(new URL(page.url()).hash.slice(1));
  const anchors = await page.locator(".prose__text :is(h2, h3)[id]").evaluateAll((all) => all.map((one) => one.id));
  expect(anchors.indexOf(reached)).toBeGreaterThan(0);
  expect(anchors).toContain(anchor);
});

test("a box that is ticked is kept at once", async ({ page }) => {
  await register(page, "fr");
  await page.goto(site.activity("fr"));
  await boxes(page).first().check();
  await expect(page.getByText(WORDS.fr.kept)).toBeVisible();
  await page.reload();
  await expect(boxes(page).first()).toBeChecked();
  for (const box of await boxes(page).all()) await box.check();
  await expect(page.getByRole("button", { name: WORDS.fr.markUndone })).toBeVisible();
});

test("a visitor's page sends nothing and has no box to tick", async ({ page }) => {
  const posts: string[] = [];
  page.on("request", (request) => {
    if (request.method() === "POST") posts.push(request.url());
  });
  await page.goto(site.activity("fr"));
  await expect(boxes(page).first()).toBeDisabled();
  await page.waitForTimeout(4_000);
  expect(posts).toEqual([]);
});
