// The HTML of letters as mail programs show it: on a phone and wide, by day and by night, without a request to anywhere.
import { join } from "node:path";

import { type Page, expect, test } from "@playwright/test";

import { faults } from "../support/axe";
import { LANGUAGES } from "../support/content";
import { LETTERS, type Letter, address, confirm, forgot, letterTo, registerWith } from "../support/mail";
import { STILL, THEMES } from "../support/media";

test.use(STILL);

// A letter is shown inside a page of the mail program, which has the landmarks and the heading.
const OF_THE_PROGRAM = /^(region|landmark-one-main|page-has-heading-one):/;

for (const lang of LANGUAGES) {
  test(`letters can be read everywhere and fetch nothing, ${lang}`, async ({ page, browser }) => {
    const to = address();
    const { letter } = await registerWith(page, lang, to);
    await confirm(page, lang, letter);
    await forgot(page, lang, to);
    const program = await browser.newPage();
    await look(program, `confirm-${lang}`, letter);
    await look(program, `reset-${lang}`, await letterTo(to, 2));
  });
}

async function look(page: Page, name: string, letter: Letter): Promise<void> {
  const asked: string[] = [];
  page.on("request", (request) => asked.push(request.url()));
  await page.setContent(letter.html);
  await expect(page).toHaveTitle(letter.subject);
  for (const colorScheme of THEMES) {
    await page.emulateMedia({ colorScheme });
    for (const width of [320, 800]) {
      await page.setViewportSize({ width, height: 700 });
      const wider = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(wider, `${width} px`).toBeLessThanOrEqual(0);
      const found = (await faults(page)).filter((fault) => !OF_THE_PROGRAM.test(fault));
      expect.soft(found, `${colorScheme}, ${width} px`).toEqual([]);
      await page.screenshot({ path: join(LETTERS, `../letters-${name}-${width}-${colorScheme}.png`), fullPage: true });
    }
  }
  expect(asked).toEqual([]);
}
