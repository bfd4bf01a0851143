// The HTML that the server sends is valid.
import { type Page, type Response, expect, test } from "@playwright/test";
import { HtmlValidate } from "html-validate";

import { config } from "../htmlvalidate.config";
import { GALLERY } from "../support/gallery";
import { KINDS } from "../support/kinds";

const validator = new HtmlValidate(config);

for (const { name, address, open } of [...KINDS, ...GALLERY]) {
  // What is shown in place is not sent as a page.
  if (name.includes("in place")) continue;
  if (address) {
    test(`${name}: the HTML is valid`, async ({ request }) => {
      const answer = await request.get(address());
      expect(await faults(await answer.text())).toEqual([]);
    });
  } else {
    test(`${name}: the HTML is valid`, async ({ page }) => {
      expect(await faults(await served(page, () => open(page)))).toEqual([]);
    });
  }
}

/** What is wrong, as lines that say where and why. */
async function faults(html: string): Promise<string[]> {
  const { results } = await validator.validateString(html);
  const lines = html.split("\n");
  return results.flatMap(({ messages }) =>
    messages.map(({ ruleId, message, line, column }) => {
      const around = lines[line - 1]?.slice(Math.max(0, column - 40), column + 80);
      return `${ruleId}: ${message} at …${around}…`;
    }),
  );
}

/** The HTML of the page that `open` ends on, as the server sent it. */
async function served(page: Page, open: () => Promise<void>): Promise<string> {
  let last: Response | undefined;
  page.on("response", (response) => {
    const request = response.request();
    if (request.isNavigationRequest() && response.status() !== 303) last = response;
  });
  await open();
  if (!last) throw new Error("no page was opened");
  expect(last.url()).toBe(page.url().replace(/#.*/, ""));
  return last.text();
}
