// Letters, as those who get them read them.
import { readFile, readdir } from "node:fs/promises";
import { dirname, join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { type Page, expect } from "@playwright/test";
import PostalMime from "postal-mime";

import { PASSWORD, openedAWhileAgo, someone } from "./account";
import type { Lang } from "./content";
import * as site from "./site";
import { WORDS } from "./words";

/** Where the mail server puts them. */
export const LETTERS = join(dirname(fileURLToPath(import.meta.url)), "../test-results/letters");

/** How long a letter may take: it is sent as soon as it is written. */
const SECONDS = 15;

export type Letter = { subject: string; text: string; html: string; link: string };

/** An address that nobody has. */
export const address = () => `${someone().replaceAll(/[^a-z0-9]/g, "")}@example.org`;

/** The newest letter to an address, once there are `count`. */
export async function letterTo(to: string, count = 1): Promise<Letter> {
  for (const end = Date.now() + SECONDS * 1000; Date.now() < end; await sleep(50)) {
    const files = (await readdir(LETTERS)).filter((file) => file.endsWith(` ${to}.eml`)).sort();
    const last = files.at(count - 1);
    if (last !== undefined) return await read(join(LETTERS, last));
  }
  throw new Error(`no letter number ${count} came to ${to}`);
}

async function read(file: string): Promise<Letter> {
  const { subject = "", text = "", html = "" } = await PostalMime.parse(await readFile(file));
  const link = text.split("\n").find((line) => line.startsWith("http")) ?? "";
  return { subject, text, html, link };
}

/** Registers with an address; the letter that came there. */
export async function registerWith(page: Page, lang: Lang, to: string): Promise<{ name: string; letter: Letter }> {
  const name = someone();
  await page.goto(site.register(lang));
  await openedAWhileAgo(page);
  await page.getByLabel(WORDS[lang].pseudonym, { exact: true }).fill(name);
  await page.getByLabel(WORDS[lang].password, { exact: true }).fill(PASSWORD);
  await page.getByLabel(WORDS[lang].email, { exact: true }).fill(to);
  await page.getByRole("button", { name: WORDS[lang].createMyAccount }).click();
  await expect(page.getByRole("link", { name })).toBeVisible();
  return { name, letter: await letterTo(to) };
}

/** Confirms an address by the link that was sent there. */
export async function confirm(page: Page, lang: Lang, letter: Letter): Promise<void> {
  await page.goto(letter.link);
  await page.getByRole("button", { name: WORDS[lang].confirm }).click();
  await expect(page.getByRole("heading", { level: 1 })).toHaveText(WORDS[lang].confirmed);
}

/** Asks for a link that sets a new password. */
export async function forgot(page: Page, lang: Lang, to: string): Promise<void> {
  await page.goto(site.forgot(lang));
  await page.getByLabel(WORDS[lang].email, { exact: true }).fill(to);
  await page.getByRole("button", { name: WORDS[lang].getLink }).click();
  await expect(page.getByRole("status")).toBeVisible();
}
