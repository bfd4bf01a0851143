// What pages load: little, and nothing to run where there is nothing to wake.
import { expect, test } from "@playwright/test";

import { LANGUAGES } from "../support/content";
import { kinds } from "../support/kinds";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { elsewhere, programs, running, watch } from "../support/watch";
import { type Load, firstVisit, isPicture, isProgram, isStyle, table, weight } from "../support/weight";
import { sent } from "../support/wire";

const WASM_BYTES = 150_000;
const LESSON_BYTES = 40_000;
const LESSON_REQUESTS = 6;
const ATTEMPT_BYTES = 220_000;
const STYLE_BYTES = 15_000;
const BOOT_BYTES = 4_000;

test("a first visit to any page stays within its budget", async ({ page, browser }) => {
  const attempt = await take.startAwake(page);
  const loads: Record<string, Load[]> = {
    home: await firstVisit(browser, site.home("fr")),
    course: await firstVisit(browser, site.course("fr")),
    lesson: await firstVisit(browser, site.lesson("fr")),
    quiz: await firstVisit(browser, site.quizPage("fr")),
    attempt: await firstVisit(browser, attempt),
  };
  await take.submit(page);
  await take.expectScore(page, 0);
  loads.result = await firstVisit(browser, attempt);
  const rows = Object.entries(loads);
  console.log(`\n${table(rows)}\n`);

  for (const [name, all] of rows) {
    expect.soft(weight(all, isStyle), `${name}: bytes of CSS`).toBeLessThanOrEqual(STYLE_BYTES);
    expect.soft(weight(all, isStyle), `${name}: bytes of CSS`).toBeGreaterThan(0);
    if (name === "attempt") continue;
    const own = all.filter((load) => !isPicture(load));
    expect.soft(weight(own), `${name}: bytes without pictures`).toBeLessThanOrEqual(LESSON_BYTES);
    expect.soft(own.length, `${name}: requests without pictures`).toBeLessThanOrEqual(LESSON_REQUESTS);
    expect.soft(running(own.filter(isProgram).map(({ url }) => url)), `${name}: programs`).toEqual([]);
    expect.soft(weight(own, isProgram), `${name}: bytes of programs`).toBeLessThanOrEqual(BOOT_BYTES);
  }
  const { attempt: quiz = [] } = loads;
  expect(weight(quiz), "attempt: bytes").toBeLessThanOrEqual(ATTEMPT_BYTES);
  const boot = quiz.filter(({ url }) => /\/boot\.[0-9a-f]+\.js$/.test(url));
  expect(boot).toHaveLength(1);
  expect(weight(boot), "attempt: bytes of boot.js").toBeLessThanOrEqual(BOOT_BYTES);
});

for (const lang of LANGUAGES) {
  test(`pages to read run nothing but what remembers on the device, in ${lang}`, async ({ page, context }) => {
    const watched = await watch(context);
    for (const { name, address } of kinds(lang)) {
      if (!address) continue;
      await page.goto(address());
      expect.soft(running(programs(watched)), name).toEqual([]);
      expect.soft(await page.locator("script:not([type='application/ld+json']):not([src*='/device.'])").count(), name).toBe(0);
    }
  });
}

test("an attempt loads its script, the glue and the WebAssembly, once each and from this site", async ({ page, context, baseURL }) => {
  const address = await take.startAwake(page);
  const watched = await watch(context);
  await page.goto(address);
  await take.awake(page);
  const loaded = running(programs(watched)).map((path) => path.replace(/\.[0-9a-f]{16}\./, "."));
  expect(loaded.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  expect(loaded.filter((path) => path === "/assets/boot.js")).toHaveLength(1);
  expect(loaded).toHaveLength(3);
  expect(elsewhere(watched, new URL(baseURL!).origin)).toEqual([]);
});

test("a result's own page runs nothing", async ({ page, context }) => {
  const address = await take.startAwake(page);
  await take.submit(page);
  await take.expectScore(page, 0);
  const watched = await watch(context);
  await page.goto(address);
  expect(running(programs(watched))).toEqual([]);
});

test("the WebAssembly weighs at most 150 kB on the wire", async ({ page, context, baseURL }) => {
  const watched = await watch(context);
  await take.startAwake(page);
  const [wasm] = programs(watched).filter((path) => path.endsWith(".wasm"));
  const { encoding, bytes } = await sent(new URL(wasm, baseURL).href, "br");
  expect(encoding).toBe("br");
  expect(bytes).toBeLessThanOrEqual(WASM_BYTES);
});
