// Every kind of page, and how a reader gets there. A new kind of page is a line of `addresses` or of `ways`.
import { type Page, expect } from "@playwright/test";

import { asMember, askForDeletion, openedAWhileAgo, register, signIn, someone } from "./account";
import { asAdministrator, lookAtAccount, refusedDeletion, resetLink } from "./admin";
import { LANGUAGES, type Lang } from "./content";
import { asLearner } from "./progress";
import { address, confirm, forgot, letterTo, registerWith } from "./mail";
import * as take from "./quiz";
import * as site from "./site";
import { WORDS } from "./words";

export type Kind = {
  /** What kind of page, and in which language. */
  name: string;
  lang: string;
  /** Its address, where one leads to it. */
  address?: () => string;
  /** Opens it whole: a page's words are there before its styles. */
  open: (page: Page) => Promise<void>;
};

const addresses: Record<string, (lang: Lang) => string> = {
  home: site.home,
  course: site.course,
  module: site.module,
  lesson: site.lesson,
  activity: site.activity,
  quiz: site.quizPage,
  "not found": site.nowhere,
  preferences: site.preferences,
  "sign in": site.signIn,
  register: site.register,
  "forgotten password": site.forgot,
  "link on its way": site.forgotSent,
  "link that is gone": site.linkGone,
  "address confirmed": site.confirmed,
  leaving: site.leaving,
  accessibility: site.accessibility,
  legal: site.legal,
  privacy: site.privacy,
  print: site.print,
  credits: site.credits,
  "further reading": site.furtherReading,
  style: site.style,
};

const ways: Record<string, (page: Page, lang: Lang) => Promise<void>> = {
  attempt,
  "saved attempt": savedAttempt,
  "refused form": refusedForm,
  "refused in place": refusedInPlace,
  "result in place": resultInPlace,
  result,
  "refused registration": refusedRegistration,
  "my path": async (page, lang) => await asLearner(page, lang, site.myPath(lang)),
  "course of a member": async (page, lang) => await asLearner(page, lang, site.course(lang)),
  "lesson of a member": async (page, lang) => await asLearner(page, lang, site.lesson(lang)),
  "activity of a member": async (page, lang) => await asLearner(page, lang, site.activity(lang)),
  "quiz of a member": async (page, lang) => await asLearner(page, lang, site.quizPage(lang)),
  "device, member": async (page, lang) => await asMember(page, lang, site.device(lang)),
  "remembered lesson": rememberedLesson,
  "what is remembered": remembered,
  "address to confirm": addressToConfirm,
  "new password": newPassword,
  settings: async (page, lang) => await asMember(page, lang, site.settings(lang)),
  "my data": async (page, lang) => await asMember(page, lang, site.myData(lang)),
  "member who leaves": memberWhoLeaves,
  accounts: async (page, lang) => await asAdministrator(page, lang, site.admin(lang)),
  "log of acts": async (page, lang) => await asAdministrator(page, lang, `${site.admin(lang)}/log`),
  "state of the content": async (page, lang) => await asAdministrator(page, lang, `${site.admin(lang)}/content`),
  account: lookAtAccount,
  "refused deletion": refusedDeletion,
  "reset link": resetLink,
};

/** Every kind of page of the demonstration site, in a language of its content. */
export function kinds(lang: Lang): Kind[] {
  return [
    ...Object.entries(addresses).map(([name, address]) => at(name, lang, () => address(lang))),
    ...Object.entries(ways).map(([name, way]) => by(name, lang, (page) => way(page, lang))),
  ];
}

/** Every kind of page, in every language. */
export const KINDS: Kind[] = LANGUAGES.flatMap(kinds);

/** The kind of page that is at an address. */
export function at(name: string, lang: string, address: () => string): Kind {
  return { ...by(name, lang, async (page) => void (await page.goto(address()))), address };
}

/** The kind of page that a reader comes to by `open`. */
export function by(name: string, lang: string, open: Kind["open"]): Kind {
  return {
    name: `${name}, ${lang}`,
    lang,
    open: async (page) => {
      await open(page);
      await page.waitForLoadState("load");
    },
  };
}

// Attempts that nobody changes any more, by what was done there: each takes time to make, and is the same every time.
const made = new Map<string, string>();

/** Opens the page that `make` ends on, which is made once. */
export async function once(page: Page, what: string, make: () => Promise<void>): Promise<void> {
  const address = made.get(what);
  if (address !== undefined) return void (await page.goto(address));
  await make();
  made.set(what, page.url());
}

async function attempt(page: Page, lang: Lang): Promise<void> {
  await once(page, `attempt, ${lang}`, async () => void (await take.start(page, lang)));
  await take.awake(page);
}

async function savedAttempt(page: Page, lang: Lang): Promise<void> {
  await take.startAwake(page, lang);
  await take.answerAllRight(page, lang);
  await take.save(page, lang);
  await take.expectSaved(page, lang);
  await take.awake(page);
}

/** The form as the server sends it back: the island is kept asleep. */
async function refusedForm(page: Page, lang: Lang): Promise<void> {
  await page.route("**/*.js", (route) => route.abort());
  await take.start(page, lang);
  await refuse(page, lang);
}

async function refusedInPlace(page: Page, lang: Lang): Promise<void> {
  await take.startAwake(page, lang);
  await refuse(page, lang);
}

async function refuse(page: Page, lang: Lang): Promise<void> {
  await take.textField(page, take.numberQuestion(lang)).fill("?");
  await take.submit(page, lang);
  await expect(page.getByRole("alert")).toContainText(WORDS[lang].unusable);
}

/** A result of every sort: right, partly right, wrong with an author's word, nothing answered. */
async function resultInPlace(page: Page, lang: Lang): Promise<void> {
  await take.startAwake(page, lang);
  await take.answerAllRight(page, lang);
  const [one, several, words] = [take.oneQuestion(lang), take.severalQuestion(lang), take.wordsQuestion(lang)];
  await take.option(page, one, one.wrong[0]).check();
  await take.option(page, several, several.right[0]).uncheck();
  await take.textField(page, words).fill(words.foreseen[0]);
  await take.textField(page, take.numberQuestion(lang)).fill("");
  await take.submit(page, lang);
  await expect(take.score(page, lang)).toBeVisible();
}

/** A lesson that is done on this device, without an account. */
async function rememberedLesson(page: Page, lang: Lang): Promise<void> {
  await page.goto(site.lesson(lang));
  const ask = page.getByRole("button", { name: WORDS[lang].remember });
  const remembered = page.getByText(WORDS[lang].deviceOnly);
  await expect(ask.or(remembered)).toBeVisible();
  if (await ask.isVisible()) {
    await ask.click();
    await page.getByRole("button", { name: WORDS[lang].markDone }).click();
  }
  await expect(remembered).toBeVisible();
}

async function remembered(page: Page, lang: Lang): Promise<void> {
  await rememberedLesson(page, lang);
  await page.goto(site.device(lang));
  await expect(page.getByRole("button", { name: WORDS[lang].forgetDevice })).toBeVisible();
}

/** What is behind the link that confirms an address. Looking uses nothing up. */
async function addressToConfirm(page: Page, lang: Lang): Promise<void> {
  await once(page, `address to confirm, ${lang}`, async () => {
    const { letter } = await registerWith(page, lang, address());
    await page.goto(letter.link);
  });
}

/** What is behind the link that sets a new password. */
async function newPassword(page: Page, lang: Lang): Promise<void> {
  await once(page, `new password, ${lang}`, async () => {
    const to = address();
    const { letter } = await registerWith(page, lang, to);
    await confirm(page, lang, letter);
    await forgot(page, lang, to);
    await page.goto((await letterTo(to, 2)).link);
  });
}

/** The form with something wrong in it. */
async function refusedRegistration(page: Page, lang: Lang): Promise<void> {
  await page.goto(site.register(lang));
  await openedAWhileAgo(page);
  await page.getByLabel(WORDS[lang].pseudonym, { exact: true }).fill(someone());
  await page.getByLabel(WORDS[lang].password, { exact: true }).fill("motdepasse2024");
  await page.getByRole("button", { name: WORDS[lang].createMyAccount }).click();
  await expect(page.getByRole("alert")).toContainText(WORDS[lang].tooCommon);
}

/** Every page says when the account goes. */
async function memberWhoLeaves(page: Page, lang: Lang): Promise<void> {
  // Whoever was here before is signed out.
  await page.context().clearCookies();
  const name = await register(page, lang);
  await askForDeletion(page, lang);
  await signIn(page, lang, name);
  await page.goto(site.myData(lang));
  await expect(page.getByRole("button", { name: WORDS[lang].keepMyAccount })).toBeVisible();
}

async function result(page: Page, lang: Lang): Promise<void> {
  await once(page, `result, ${lang}`, async () => {
    await resultInPlace(page, lang);
    await page.reload();
  });
  await expect(take.score(page, lang)).toBeVisible();
}
