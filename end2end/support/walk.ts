// Follows every internal link from an address, as a reader with a browser would.
import type { Page } from "@playwright/test";

/** A link, with the page that it stands on. */
export type Link = { from: string; to: string };

/**
 * Opens every page that links lead to from `start` on this site, once each, and calls `onPage` while it is shown.
 * Gives every internal link met, with its fragment, and the addresses of the pages that were opened.
 */
export async function walk(
  page: Page,
  start: string,
  onPage: (address: string, status: number) => Promise<void> = async () => undefined,
): Promise<{ pages: string[]; links: Link[] }> {
  const pages: string[] = [];
  const links: Link[] = [];
  const waiting = [start];
  const met = new Set(waiting);
  for (let address = waiting.shift(); address !== undefined; address = waiting.shift()) {
    const answer = await page.goto(address);
    if (answer === null) throw new Error(`${address} gave no answer`);
    pages.push(new URL(page.url()).pathname);
    await onPage(address, answer.status());
    for (const to of await internalLinks(page)) {
      links.push({ from: address, to });
      // Where one is led after signing in makes no other page.
      const [target] = to.split("#").map((part) => part.replace(/\?next=.*/, ""));
      if (!met.has(target)) {
        met.add(target);
        waiting.push(target);
      }
    }
  }
  return { pages: [...new Set(pages)], links };
}

/** The links of the page to this site, without the origin. */
export async function internalLinks(page: Page): Promise<string[]> {
  const { origin } = new URL(page.url());
  const addresses = await page.locator("a[href]").evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
  return addresses.filter((address) => address.startsWith(`${origin}/`)).map((address) => address.slice(origin.length));
}

/** The links whose fragment is not on the page that they lead to. `ids` holds the ids of each page. */
export function brokenFragments(links: Link[], ids: Map<string, Set<string>>): Link[] {
  return links.filter(({ to }) => {
    const [target, fragment] = to.split("#");
    return fragment !== undefined && fragment !== "" && !ids.get(target)?.has(decodeURIComponent(fragment));
  });
}
