// How a page may be looked at: sizes of the window, themes, and what a reader asked the browser for.
import type { Page } from "@playwright/test";

export type Size = { width: number; height: number };

export const PHONE: Size = { width: 320, height: 640 };
export const TABLET: Size = { width: 768, height: 1024 };
export const DESK: Size = { width: 1280, height: 800 };
/** A window of 1280 by 1024 px whose page is enlarged four times (WCAG 1.4.10). */
export const ENLARGED: Size = { width: 320, height: 256 };

export const THEMES = ["light", "dark"] as const;

/** Without motion, nothing is measured half-way through a transition. */
export const STILL = { contextOptions: { reducedMotion: "reduce" } } as const;

/** Spaces the text as a reader may (WCAG 1.4.12): nothing may be lost then. */
export async function spaceText(page: Page): Promise<void> {
  await page.evaluate(() => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(`
      * { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important; }
      p { margin-block-end: 2em !important; }
    `);
    document.adoptedStyleSheets.push(sheet);
  });
}
