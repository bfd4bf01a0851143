// What the demonstration content says, read straight from its files. It shares nothing with the program: where the two
// disagree, a test fails. It knows only the forms that these files use.
import { readFileSync, readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export type Lang = "fr" | "en";
export const LANGUAGES: readonly Lang[] = ["fr", "en"];

const COURSE = join(dirname(fileURLToPath(import.meta.url)), "../../content/courses/accompagner");
const MODULE = "01-comprendre";

export type Item = { title: string; kind: string; headings: string[] };
export type Question = {
  title: string;
  points: number;
  /** What to choose, or one answer to type. */
  right: string[];
  /** The options not to choose; none where the answer is typed. */
  wrong: string[];
  /** Wrong answers to type that the author has a word on. */
  foreseen: string[];
  typed: boolean;
};

export function courseTitle(lang: Lang): string {
  return frontMatter(join(COURSE, named("course", lang))).title;
}

export function moduleTitle(lang: Lang): string {
  return frontMatter(join(COURSE, MODULE, named("module", lang))).title;
}

/** The steps of the module, in order. */
export function items(lang: Lang): Item[] {
  return itemNames().map((name) => {
    const { title, kind, body } = frontMatter(join(COURSE, MODULE, named(name, lang)));
    const headings = [...body.matchAll(/^## (.+)$/gm)].map(([, words]) => plain(words));
    return { title, kind, headings };
  });
}

/** The questions of the module's quiz, in order. */
export function quiz(lang: Lang): Question[] {
  const name = itemNames().find((name) => frontMatter(join(COURSE, MODULE, named(name, "fr"))).kind === "quiz");
  if (name === undefined) throw new Error("the demonstration module has no quiz");
  const { body } = frontMatter(join(COURSE, MODULE, named(name, lang)));
  const questions = body.split(/^## /m).slice(1).map(question);
  if (questions.length === 0 || questions.some(({ right }) => right.length === 0)) {
    throw new Error(`${name} in ${lang} could not be read`);
  }
  return questions;
}

/** The points of all the questions. */
export function maxScore(questions: Question[]): number {
  return questions.reduce((sum, { points }) => sum + points, 0);
}

function question(text: string): Question {
  const [heading = "", ...lines] = text.split("\n");
  const marked = (mark: string) =>
    lines.filter((line) => line.startsWith(mark)).map((line) => plain(line.slice(mark.length)));
  const typed = marked("- = ").map((answer) => answer.replace(/ ±.*/, ""));
  return {
    title: plain(heading.replace(/<!--.*?-->/, "")),
    points: Number(/points=(\S+)/.exec(heading)?.[1] ?? 1),
    right: typed.length > 0 ? typed.slice(0, 1) : marked("- [x] "),
    wrong: marked("- [ ] "),
    foreseen: marked("- != "),
    typed: typed.length > 0,
  };
}

function frontMatter(file: string): { title: string; kind: string; body: string } {
  const [, head, body] = /^---\n(.*?)\n---\n(.*)$/s.exec(readFileSync(file, "utf8")) ?? [];
  const title = /^title: "(.*)"$/m.exec(head ?? "")?.[1];
  if (title === undefined || body === undefined) throw new Error(`${file} could not be read`);
  return { title: plain(title), kind: /^kind: (.*)$/m.exec(head ?? "")?.[1] ?? "lesson", body };
}

function itemNames(): string[] {
  return readdirSync(join(COURSE, MODULE))
    .filter((name) => /^\d+-.*\.md$/.test(name) && !name.endsWith(".en.md"))
    .map((name) => name.slice(0, -".md".length))
    .sort();
}

function named(name: string, lang: Lang): string {
  return lang === "fr" ? `${name}.md` : `${name}.${lang}.md`;
}

/** Words as a reader sees them, with plain spaces, as Playwright compares them. */
export function plain(words: string): string {
  return words.replace(/[*_`]/g, "").replace(/\s+/g, " ").trim();
}
