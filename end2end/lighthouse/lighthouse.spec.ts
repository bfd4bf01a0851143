// Lighthouse on a phone: the median of some runs for each kind of page. Accessibility, best practices and search engines
// must be at 100; performance is printed, for it tells of this machine too.
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "@playwright/test";
import { launch } from "chrome-launcher";
import lighthouse, { type Result } from "lighthouse";

import * as site from "../support/site";

const RUNS = 5;
const REPORTS = fileURLToPath(new URL("../test-results/lighthouse", import.meta.url));

const PAGES = {
  home: site.home("fr"),
  course: site.course("fr"),
  lesson: site.lesson("fr"),
  quiz: site.quizPage("fr"),
};

const CATEGORIES = ["accessibility", "best-practices", "seo", "performance"] as const;
const FULL = CATEGORIES.filter((category) => category !== "performance");

for (const [name, address] of Object.entries(PAGES)) {
  test(`the ${name} page gets full marks`, async ({ baseURL }) => {
    const results: Result[] = [];
    for (let run = 0; run < RUNS; run += 1) results.push(await measure(`${baseURL}${address}`, name));
    const scores = CATEGORIES.map((category) => `${category} ${median(results.map((result) => score(result, category)))}`);
    console.log(`${name.padEnd(8)} ${scores.join(", ")}`);
    for (const category of FULL) {
      const reached = median(results.map((result) => score(result, category)));
      expect.soft(reached, `${category}: ${lost(results[0]!, category).join("; ")}`).toBe(100);
    }
  });
}

/** One run with a fresh browser; its report is kept as a page to look at. */
async function measure(url: string, name: string): Promise<Result> {
  const chrome = await launch({
    chromePath: process.env.ARDOISE_CHROMIUM ?? "/usr/bin/chromium",
    chromeFlags: ["--headless=new", "--no-sandbox", "--disable-gpu"],
    logLevel: "error",
  });
  try {
    const done = await lighthouse(url, { port: chrome.port, logLevel: "error", output: "html", onlyCategories: [...CATEGORIES] });
    if (!done) throw new Error(`Lighthouse said nothing of ${url}`);
    if (done.lhr.runtimeError) throw new Error(done.lhr.runtimeError.message);
    await mkdir(REPORTS, { recursive: true });
    await writeFile(join(REPORTS, `${name}.html`), String(done.report));
    return done.lhr;
  } finally {
    chrome.kill();
  }
}

/** From 0 to 100. */
function score({ categories }: Result, category: string): number {
  const reached = categories[category]?.score;
  if (reached == null) throw new Error(`Lighthouse gave no score for ${category}`);
  return Math.round(reached * 100);
}

/** What a category lost points for. */
function lost({ categories, audits }: Result, category: string): string[] {
  const counted = categories[category]?.auditRefs.filter(({ weight }) => weight > 0) ?? [];
  return counted.flatMap(({ id }) => {
    const audit = audits[id];
    return audit && audit.score !== null && audit.score < 1 ? [`${id}: ${audit.title}`] : [];
  });
}

function median(numbers: number[]): number {
  const sorted = numbers.toSorted((one, other) => one - other);
  return sorted[Math.floor(sorted.length / 2)]!;
}
