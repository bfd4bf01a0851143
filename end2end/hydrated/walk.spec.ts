// A walk over the whole site: nothing broken, nothing asked elsewhere, nothing kept.
import { expect, test } from "@playwright/test";

import { LANGUAGES, type Lang, items } from "../support/content";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { brokenFragments, walk } from "../support/walk";
import { elsewhere, kept, watch } from "../support/watch";

test("every page that links lead to, in both languages, works and asks nothing of anybody", async ({ page, context, baseURL }) => {
  const watched = await watch(context);
  const ids = new Map<string, Set<string>>();
  const { pages, links } = await walk(page, "/", async (address, status) => {
    expect(status, address).toBe(200);
    ids.set(address, new Set(await page.locator("[id]").evaluateAll((elements) => elements.map(({ id }) => id))));
  });

  // The walk went everywhere: home, course, module and its steps, in each language.
  const ofCourse = (lang: Lang) => [site.print(lang), site.credits(lang), site.furtherReading(lang)];
  const statements = (lang: Lang) => [site.accessibility(lang), site.legal(lang), site.privacy(lang)];
  const accounts = (lang: Lang) => [site.signIn(lang), site.register(lang), site.forgot(lang)];
  const own = (lang: Lang) => [
    site.preferences(lang),
    ...accounts(lang),
    ...statements(lang),
    ...ofCourse(lang),
    site.feed(lang),
  ];
  const expected = LANGUAGES.flatMap((lang) => [site.lesson(lang), site.activity(lang), site.quizPage(lang), ...own(lang)]);
  expect(pages).toEqual(expect.arrayContaining(expected));
  // And the cover, which the credits lead to.
  const media = pages.filter((address) => address.startsWith("/media/"));
  expect(media).toHaveLength(1);
  expect(pages.length - media.length).toBe(LANGUAGES.length * (3 + items("fr").length + own("fr").length));

  expect(brokenFragments(links, ids)).toEqual([]);
  expect(watched.complaints).toEqual([]);
  expect(elsewhere(watched, new URL(baseURL!).origin)).toEqual([]);
  // The last page may be the drawing: opened by itself, it has no storage to look into.
  await page.goto("/");
  expect(await kept(page)).toEqual([]);
});

for (const lang of LANGUAGES) {
  test(`taking a quiz breaks no rule and keeps nothing, in ${lang}`, async ({ page, context, baseURL }) => {
    const watched = await watch(context);
    await take.startAwake(page, lang);
    await take.answerAllRight(page, lang);
    await take.textField(page, take.numberQuestion(lang)).fill("?");
    await take.submit(page, lang);
    await expect(page.getByRole("alert")).toBeVisible();
    await take.textField(page, take.numberQuestion(lang)).fill("16");
    await take.save(page, lang);
    await take.expectSaved(page, lang);
    await take.awake(page);
    await take.submit(page, lang);
    await expect(take.score(page, lang)).toBeVisible();
    await page.reload();
    await expect(take.score(page, lang)).toBeVisible();

    expect(watched.complaints).toEqual([]);
    expect(elsewhere(watched, new URL(baseURL!).origin)).toEqual([]);
    expect(await kept(page)).toEqual([]);
  });
}

test("a page that does not exist breaks no rule of the policy", async ({ page, context }) => {
  const watched = await watch(context);
  await page.goto(site.nowhere("fr"));
  expect(watched.complaints.filter((complaint) => !complaint.includes("404"))).toEqual([]);
});

test("a breach of the policy, an error and a request elsewhere would be noticed", async ({ page, context }) => {
  const watched = await watch(context);
  await page.goto(site.home("fr"));
  await page.evaluate(() => {
    document.body.setAttribute("style", "color: red");
    console.error("told");
    document.body.append(Object.assign(new Image(), { src: "https://example.org/image.png" }));
    localStorage.setItem("kept", "1");
  });
  for (const complaint of [": told", "policy: style-src-attr", "policy: img-src https://example.org/image.png"]) {
    await expect.poll(() => watched.complaints.join("\n")).toContain(complaint);
  }
  expect(await kept(page)).toEqual(["localStorage kept"]);
});
