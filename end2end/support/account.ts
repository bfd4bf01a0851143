// Members: how one registers, and pages for those who are signed in.
import { randomBytes } from "node:crypto";

import { type Cookie, type Page, expect } from "@playwright/test";

import type { Lang } from "./content";
import * as site from "./site";
import { WORDS } from "./words";

export const PASSWORD = "trois chaises bleues au grenier";

/** A pseudonym that nobody has. */
export const someone = () => `Zoé ${randomBytes(6).toString("hex")}`;

// A stamp is good for half a day, and more than once.
const stamps = new Map<string, string>();

/** Makes the form of this page one that was opened more than two seconds ago: what comes back sooner is asked for again. */
export async function openedAWhileAgo(page: Page): Promise<void> {
  const stamp = page.locator('input[name="stamp"]');
  const { origin } = new URL(page.url());
  const kept = stamps.get(origin);
  if (kept === undefined) {
    stamps.set(origin, await stamp.inputValue());
    await page.waitForTimeout(2_100);
  } else {
    await stamp.evaluate((field, value) => field.setAttribute("value", value), kept);
  }
}

/** Registers by the form, from wherever the page is. */
export async function register(page: Page, lang: Lang, pseudonym = someone()): Promise<string> {
  await page.goto(site.register(lang));
  await openedAWhileAgo(page);
  await page.getByLabel(WORDS[lang].pseudonym, { exact: true }).fill(pseudonym);
  await page.getByLabel(WORDS[lang].password, { exact: true }).fill(PASSWORD);
  await page.getByRole("button", { name: WORDS[lang].createMyAccount }).click();
  await expect(page.getByRole("link", { name: pseudonym })).toBeVisible();
  return pseudonym;
}

/** Signs in by the form. */
export async function signIn(page: Page, lang: Lang, name: string): Promise<void> {
  await page.goto(site.signIn(lang));
  await page.getByLabel(WORDS[lang].pseudonymOrEmail).fill(name);
  await page.getByLabel(WORDS[lang].password, { exact: true }).fill(PASSWORD);
  await page.getByRole("main").getByRole("button", { name: WORDS[lang].signIn }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
}

/** Has the account deleted that the page is signed in to. */
export async function askForDeletion(page: Page, lang: Lang): Promise<void> {
  await page.goto(site.myData(lang));
  const form = page.locator("form", { has: page.getByRole("button", { name: WORDS[lang].deleteMyAccount }) });
  await form.getByLabel(WORDS[lang].currentPassword).fill(PASSWORD);
  await form.getByRole("button").click();
  await expect(page).toHaveURL(site.leaving(lang));
}

// One member for all pages that are looked at: to register takes time.
let kept: Cookie[] | undefined;

/** Opens a page as a member. */
export async function asMember(page: Page, lang: Lang, address: string): Promise<void> {
  if (kept === undefined) {
    await register(page, lang);
    kept = await page.context().cookies();
  } else {
    await page.context().addCookies(kept);
  }
  await page.goto(address);
}
