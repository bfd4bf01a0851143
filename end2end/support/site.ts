// Addresses of the demonstration site. They are a promise to readers, so tests hold them.
import type { Lang } from "./content";

export const home = (lang: Lang) => `/${lang}`;
export const course = (lang: Lang) => `/${lang}/courses/accompagner`;
export const module = (lang: Lang) => `${course(lang)}/comprendre`;
export const lesson = (lang: Lang) => `${module(lang)}/le-monde-associatif`;
export const activity = (lang: Lang) => `${module(lang)}/faire-connaissance`;
export const quizPage = (lang: Lang) => `${module(lang)}/quiz`;
export const feed = (lang: Lang) => `/${lang}/feed.atom`;
export const print = (lang: Lang) => `${course(lang)}/print`;
export const furtherReading = (lang: Lang) => `${course(lang)}/further-reading`;
export const credits = (lang: Lang) => `${course(lang)}/credits`;
export const preferences = (lang: Lang) => `/${lang}/preferences`;
export const legal = (lang: Lang) => `/${lang}/legal`;
export const privacy = (lang: Lang) => `/${lang}/privacy`;
export const signIn = (lang: Lang) => `/${lang}/login`;
export const register = (lang: Lang) => `/${lang}/register`;
export const admin = (lang: Lang) => `/${lang}/admin`;
export const device = (lang: Lang) => `/${lang}/device`;
export const myPath = (lang: Lang) => `/${lang}/me`;
export const forgot = (lang: Lang) => `/${lang}/forgot`;
export const forgotSent = (lang: Lang) => `${forgot(lang)}?sent=1`;
export const confirmed = (lang: Lang) => `/${lang}/confirm`;
/** A link that was in no letter. */
export const linkGone = (lang: Lang) => `/${lang}/reset/${"0".repeat(32)}`;
export const settings = (lang: Lang) => `/${lang}/me/settings`;
export const myData = (lang: Lang) => `/${lang}/me/data`;
export const leaving = (lang: Lang) => `/${lang}/leaving`;
export const accessibility = (lang: Lang) => `/${lang}/accessibility`;
/** Every component; in development builds alone, which the tests run. */
export const style = (lang: Lang) => `/${lang}/style`;
export const nowhere = (lang: Lang) => `/${lang}/courses/nowhere`;

/** An attempt's address: the language and an unguessable id of 128 bits or more. */
export const ATTEMPT = /\/[a-z]{2}\/attempts\/[0-9A-Za-z_-]{22,}$/;
