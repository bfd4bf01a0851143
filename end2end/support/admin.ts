// Pages of those who look after a site. The administrator is made before the server starts, by the command line.
import { type Cookie, type Page, expect } from "@playwright/test";

import { PASSWORD, signIn } from "./account";
import type { Lang } from "./content";
import * as site from "./site";

/** What the administrator of the tests is called, and an account that they look at. */
export const ADMINISTRATOR = "Craie Administration";
export const LOOKED_AT = "Une personne dont le pseudonyme est long";

export { PASSWORD };

let kept: Cookie[] | undefined;

/** Opens a page as the administrator. */
export async function asAdministrator(page: Page, lang: Lang, address: string): Promise<void> {
  if (kept === undefined) {
    await signIn(page, lang, ADMINISTRATOR);
    kept = await page.context().cookies();
  } else {
    await page.context().addCookies(kept);
  }
  await page.goto(address);
}

/** Opens the page of the account that is looked at. */
export async function lookAtAccount(page: Page, lang: Lang): Promise<void> {
  // Other tests make accounts too, more than a page lists.
  await asAdministrator(page, lang, `${site.admin(lang)}?q=${encodeURIComponent(LOOKED_AT)}`);
  await page.getByRole("link", { name: LOOKED_AT }).click();
  await expect(page.getByRole("heading", { level: 1, name: LOOKED_AT })).toBeVisible();
}

/** The same page after a deletion that was not confirmed. */
export async function refusedDeletion(page: Page, lang: Lang): Promise<void> {
  await lookAtAccount(page, lang);
  await page.locator("[name=confirm]").fill("?");
  await page.locator("button[value=delete]").click();
  await expect(page.locator("[name=confirm]")).toHaveAttribute("aria-invalid", "true");
}

/** The same page with a link for a new password. */
export async function resetLink(page: Page, lang: Lang): Promise<void> {
  await lookAtAccount(page, lang);
  await page.locator("button[value=reset]").click();
  await expect(page.getByText(`/${lang}/reset/`)).toBeVisible();
}
