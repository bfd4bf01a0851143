// What a device remembers for a visitor who asks for it, and how it is taken along into an account.
import { type Page, expect, test } from "@playwright/test";

import { register, someone } from "../support/account";
import { LANGUAGES, type Lang, items } from "../support/content";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { elsewhere, kept, watch } from "../support/watch";
import { WORDS } from "../support/words";

const button = (page: Page, name: string) => page.getByRole("button", { name, exact: true });

/** Asks the lesson's page to remember, and marks the lesson as done. */
async function remember(page: Page, lang: Lang): Promise<void> {
  await page.goto(site.lesson(lang));
  await button(page, WORDS[lang].remember).click();
  await expect(page.getByText(WORDS[lang].deviceOnly)).toBeVisible();
  await button(page, WORDS[lang].markDone).click();
  await expect(page.getByText(WORDS[lang].lessonDone, { exact: true })).toBeVisible();
}

test("nothing is remembered before somebody asks for it", async ({ page }) => {
  for (const address of [site.course("fr"), site.lesson("fr"), site.quizPage("fr"), site.device("fr")]) {
    await page.goto(address);
    await page.waitForLoadState("networkidle");
    expect(await kept(page), address).toEqual([]);
  }
  await expect(page.getByText(WORDS.fr.nothingRemembered)).toBeVisible();
});

for (const lang of LANGUAGES) {
  test(`a visitor marks steps, goes on where they stopped, and forgets it all, in ${lang}`, async ({ page, context, baseURL }) => {
    const watched = await watch(context);
    await remember(page, lang);
    expect(await kept(page)).toEqual(["localStorage ardoise.device"]);
    await page.reload();
    await expect(page.getByText(WORDS[lang].lessonDone, { exact: true })).toBeVisible();

    // In the other language too, it is done; and the plan of the course shows it.
    const other = lang === "fr" ? "en" : "fr";
    await page.goto(site.lesson(other));
    await expect(page.getByText(WORDS[other].lessonDone, { exact: true })).toBeVisible();
    const heading = page.locator(".prose__text h2[id]").last();
    const anchor = await heading.getAttribute("id");
    await heading.scrollIntoViewIfNeeded();
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
    await expect
      .poll(async () => page.evaluate(() => localStorage.getItem("ardoise.device")), { timeout: 10_000 })
      .toContain(`"heading":"${anchor}"`);

    await page.goto(site.course(lang));
    const [lesson] = items(lang);
    await page.locator("details").evaluateAll((all) => all.forEach((one) => ((one as HTMLDetailsElement).open = true)));
    await expect(page.getByRole("link", { name: new RegExp(`${lesson.title}.*${WORDS[lang].done}`) })).toBeVisible();
    await page.getByRole("link", { name: WORDS[lang].goOn }).click();
    expect(new URL(page.url()).pathname).toBe(site.lesson(lang));
    expect(new URL(page.url()).hash).toBe(`#${anchor}`);

    await page.goto(site.device(lang));
    await expect(page.getByRole("main").getByRole("link")).toHaveCount(2);
    await button(page, WORDS[lang].forgetDevice).click();
    await expect(page.getByText(WORDS[lang].nothingRemembered)).toBeVisible();
    expect(await kept(page)).toEqual([]);
    await page.goto(site.lesson(lang));
    await expect(button(page, WORDS[lang].remember)).toBeVisible();
    expect(watched.complaints).toEqual([]);
    expect(elsewhere(watched, new URL(baseURL!).origin)).toEqual([]);
  });

  test(`what was done before is offered to who registers, and taken along, in ${lang}`, async ({ page, browser }) => {
    await remember(page, lang);
    const attempt = await take.startAwake(page, lang);
    await take.answerAllRight(page, lang);
    await take.submit(page, lang);
    await expect(take.score(page, lang)).toBeVisible();
    const left = await take.start(page, lang);

    await register(page, lang, someone());
    expect(new URL(page.url()).pathname).toBe(site.device(lang));
    const boxes = page.getByRole("main").getByRole("checkbox");
    // The lesson, where it stopped perhaps, and two attempts; one of them is left.
    expect(await boxes.count()).toBeGreaterThanOrEqual(3);
    await page.locator(`input[value="${left.split("/").at(-1)}"]`).uncheck();
    await button(page, WORDS[lang].takeIntoAccount).click();
    await expect(page.getByText(WORDS[lang].takenAlong)).toBeVisible();
    expect(await page.evaluate(() => localStorage.getItem("ardoise.device"))).toBeNull();

    await page.goto(site.lesson(lang));
    await expect(page.getByText(WORDS[lang].lessonDone, { exact: true })).toBeVisible();
    await page.goto(attempt);
    await expect(take.score(page, lang)).toBeVisible();
    // It is theirs alone now; the other one is still a visitor's.
    const stranger = await (await browser.newContext()).newPage();
    expect((await stranger.goto(attempt))?.status()).toBe(404);
    expect((await stranger.goto(left))?.status()).toBe(200);
    await stranger.context().close();
    await page.goto(site.myPath(lang));
    await expect(page.getByRole("main")).toContainText(items(lang)[0].title);
  });
}

test("what is kept in the browser is text, whatever it holds", async ({ page, context }) => {
  const watched = await watch(context);
  await page.goto(site.home("fr"));
  await page.evaluate(() => {
    const hostile = { at: "2026-01-01", title: "<img src=x onerror=alert(1)>" };
    const done = { "/courses/a/b/c": hostile, "javascript:alert(1)": hostile };
    const places = { accompagner: { ...hostile, address: "//evil.example/", heading: "" } };
    localStorage.setItem("ardoise.device", JSON.stringify({ version: 1, done, places, attempts: { "../../x": hostile } }));
  });
  await page.goto(site.device("fr"));
  await expect(page.getByText("<img src=x").first()).toBeVisible();
  const origins = await page.getByRole("main").getByRole("link").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).origin));
  expect(new Set(origins)).toEqual(new Set([new URL(page.url()).origin]));
  for (const damaged of ["{", "null", "[]", '{"version":2}', '"x"', '{"version":1,"done":null}']) {
    await page.evaluate((value) => localStorage.setItem("ardoise.device", value), damaged);
    for (const address of [site.device("fr"), site.lesson("fr"), site.course("fr")]) await page.goto(address);
  }
  expect(watched.complaints).toEqual([]);
});
