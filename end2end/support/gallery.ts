// The site of hard cases, `../site/`: its pages in each of their languages, of which Arabic is written from right to
// left. Its addresses hold the origin: it has a server of its own.
import { type Page, expect } from "@playwright/test";

import { type Kind, at, by, once } from "./kinds";
import { ATTEMPT } from "./site";
import * as types from "./types";

const TEXTS = "/textes";
const BARE = "/sans-presentation";
/** The page that plays a video of another host, which answers nothing here. */
export const VIDEO = "/videos/tube.example/kkGMgK9ZtnKfYAgnEtQxbv";
/** The lesson that shows it, and films of the site. */
export const FILMS = `/courses/galerie${TEXTS}/films`;

/** Pages below the course, by what is hard in them. */
const pages: Record<string, string> = {
  course: "",
  module: TEXTS,
  "long words": `${TEXTS}/mots-longs`,
  "tables and code": `${TEXTS}/tableaux-et-code`,
  "code in colours": `${TEXTS}/code-en-couleurs`,
  "lists and callouts": `${TEXTS}/listes-et-encadres`,
  "images and notes": `${TEXTS}/images-et-notes`,
  "both directions": `${TEXTS}/droite-a-gauche`,
  films: `${TEXTS}/films`,
  figures: `${TEXTS}/figures`,
  credits: "/credits",
  "bare module": BARE,
  "short lesson": `${BARE}/lecon-breve`,
  "long steps": `${BARE}/activite`,
  quiz: `${BARE}/quiz`,
};

// In English and Arabic, what differs from French: the translated, and texts in another language than their page.
const ENGLISH = [
  "course",
  "long words",
  "tables and code",
  "lists and callouts",
  "films",
  "credits",
];
const ARABIC = ["course", "module", "long words", "both directions", "films", "figures", "credits"];

/** Quizzes of every type of question, in French alone. */
const everyType: Kind[] = [
  by("gallery’s attempt of every type, with images", "fr", (page) => attemptOfEveryType(page)),
  by("gallery’s result of every type, with images", "fr", (page) => resultOfEveryType(page)),
  by("gallery’s attempt checked one by one", "fr", (page) => checkedAttempt(page)),
];

/** Every page of the gallery in French, a choice of them in English and in Arabic. */
export const GALLERY: Kind[] = [
  ...gallery("fr", Object.keys(pages)),
  ...gallery("en", ENGLISH),
  ...gallery("ar", ARABIC),
];

/** The pages in Arabic. */
export const ARABIC_GALLERY: Kind[] = GALLERY.filter(({ lang }) => lang === "ar");

function gallery(lang: string, names: string[]): Kind[] {
  const page = (name: string, path: string) => at(`gallery’s ${name}`, lang, () => `${origin()}/${lang}${path}`);
  return [
    page("home", ""),
    at("gallery’s video", lang, () => `${origin()}/${lang}${VIDEO}`),
    ...names.map((name) => page(name, `/courses/galerie${pages[name]}`)),
    page("not found", "/courses/nowhere"),
    by("gallery’s attempt", lang, (page) => attempt(page, lang)),
    by("gallery’s result", lang, (page) => result(page, lang)),
    ...(lang === "fr" ? everyType : []),
  ];
}

async function attemptOfEveryType(page: Page): Promise<void> {
  await once(page, "gallery’s attempt of every type", async () => {
    await types.startAwake(page, types.start);
    await types.button(page, 1, "Voir un indice").click();
    await expect(types.fields(page, 1).getByRole("listitem").filter({ hasText: "Indice 1" })).toBeVisible();
  });
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
}

/** Right, partly right, wrong, nothing answered, and an open answer. */
async function resultOfEveryType(page: Page): Promise<void> {
  await once(page, "gallery’s result of every type", async () => {
    await types.startAwake(page, types.start);
    await types.answerAllRight(page);
    await types.step(page, types.STEPS[3]).selectOption("");
    await types.fields(page, 4).getByLabel("Trou 1").fill("Donaudampfschifffahrtselektrizitätenhauptbetriebswerk");
    await types.fields(page, 2).getByRole("combobox", { name: "PeerTube" }).selectOption("tableur");
    await types.submit(page);
    await expect(page.getByRole("heading", { name: "Votre résultat" })).toBeVisible();
    await page.reload();
  });
}

async function checkedAttempt(page: Page): Promise<void> {
  await once(page, "gallery’s attempt checked one by one", async () => {
    await types.startAwake(page, types.startOneByOne);
    await types.fields(page, 1).getByRole("radio", { name: "Faux" }).check();
    await types.button(page, 1, "Vérifier cette réponse").click();
    await expect(types.result(page, 1)).toBeVisible();
    await types.fields(page, 3).getByRole("textbox").fill("Une réponse libre");
    await types.button(page, 3, "Vérifier cette réponse").click();
    await expect(types.result(page, 3)).toBeVisible();
  });
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
}

/** The gallery's origin; `server.ts` sets it before the workers start. */
export function origin(): string {
  const url = process.env.ARDOISE_GALLERY_URL;
  if (!url) throw new Error("the gallery is not served");
  return url;
}

async function attempt(page: Page, lang: string): Promise<void> {
  await once(page, `gallery’s attempt, ${lang}`, () => start(page, lang));
  await expect(page.locator("html")).toHaveAttribute("data-islands", "awake");
}

async function start(page: Page, lang: string): Promise<void> {
  await page.goto(`${origin()}/${lang}/courses/galerie${pages.quiz}`);
  await page.getByRole("main").locator("button[type=submit]").first().click();
  await expect(page).toHaveURL(ATTEMPT);
}

async function result(page: Page, lang: string): Promise<void> {
  await once(page, `gallery’s result, ${lang}`, async () => {
    await start(page, lang);
    await answer(page);
    await page.locator(".attempt__send").getByRole("button").first().click();
    // The result takes the place of the form, and has an address of its own.
    await expect(page.getByRole("main").getByRole("textbox")).toHaveCount(0);
    await page.reload();
  });
}

/** The first option everywhere, long words, and a number. */
async function answer(page: Page): Promise<void> {
  for (const question of await page.locator("fieldset").all()) {
    const choice = question.getByRole("radio").or(question.getByRole("checkbox")).first();
    const field = question.getByRole("textbox");
    if ((await field.count()) === 0) await choice.check();
    else if ((await field.getAttribute("inputmode")) === "decimal") await field.fill("44");
    else await field.fill("Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");
  }
}
