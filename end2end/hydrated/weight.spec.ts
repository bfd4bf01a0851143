// What pages load: nothing to run where there is nothing to wake, and little elsewhere.
import { expect, test } from "@playwright/test";

import { LANGUAGES } from "../support/content";
import * as take from "../support/quiz";
import * as site from "../support/site";
import { elsewhere, programs, watch } from "../support/watch";
import { sent } from "../support/wire";

const WASM_BYTES = 150_000;

for (const lang of LANGUAGES) {
  for (const [kind, address] of [
    ["home", site.home(lang)],
    ["course", site.course(lang)],
    ["module", site.module(lang)],
    ["lesson", site.lesson(lang)],
    ["activity", site.activity(lang)],
    ["quiz", site.quizPage(lang)],
    ["error", site.nowhere(lang)],
  ]) {
    test(`the ${kind} page loads no script and no WebAssembly, in ${lang}`, async ({ page, context }) => {
      const watched = await watch(context);
      await page.goto(address);
      expect(programs(watched)).toEqual([]);
      expect(await page.locator("script").count()).toBe(0);
    });
  }
}

test("an attempt loads its script, the glue and the WebAssembly, once each and from this site", async ({ page, context, baseURL }) => {
  const address = await take.startAwake(page);
  const watched = await watch(context);
  await page.goto(address);
  await take.awake(page);
  const loaded = programs(watched).map((path) => path.replace(/\.[0-9a-f]{16}\./, "."));
  expect(loaded.filter((path) => path.endsWith(".wasm"))).toHaveLength(1);
  expect(loaded.filter((path) => path === "/assets/boot.js")).toHaveLength(1);
  expect(loaded).toHaveLength(3);
  expect(elsewhere(watched, new URL(baseURL!).origin)).toEqual([]);
});

test("a result's own page loads no script", async ({ page, context }) => {
  const address = await take.startAwake(page);
  await take.submit(page);
  await take.expectScore(page, 0);
  const watched = await watch(context);
  await page.goto(address);
  expect(programs(watched)).toEqual([]);
});

test("the WebAssembly weighs at most 150 kB on the wire", async ({ page, context, baseURL }) => {
  const watched = await watch(context);
  await take.startAwake(page);
  const [wasm] = programs(watched).filter((path) => path.endsWith(".wasm"));
  const { encoding, bytes } = await sent(new URL(wasm, baseURL).href, "br");
  expect(encoding).toBe("br");
  expect(bytes).toBeLessThanOrEqual(WASM_BYTES);
});
