// A reader with a keyboard alone: from stop to stop, seeing where the focus is.
import { type Page, expect } from "@playwright/test";

// More stops than any page here has: a test that goes round fails instead of going on.
const MOST_STOPS = 200;

/** What has the focus. `question` is all the text of the question around it. */
export type Stop = { role: "radio" | "checkbox" | "text" | "button" | "link" | "other"; name: string; question: string };

/** Presses Tab until the wanted stop has the focus; every stop on the way must show it. */
export async function tabTo(page: Page, wanted: (stop: Stop) => boolean, onStop?: (stop: Stop) => Promise<void>): Promise<void> {
  for (let count = 0; count < MOST_STOPS; count += 1) {
    const stop = await tab(page);
    if (wanted(stop)) return;
    await onStop?.(stop);
  }
  throw new Error(`Tab never came there in ${MOST_STOPS} stops`);
}

/** Goes to the link with these words in its name and follows it. */
export async function follow(page: Page, words: string): Promise<void> {
  await tabTo(page, ({ role, name }) => role === "link" && name.includes(words));
  await page.keyboard.press("Enter");
}

/** Goes to the button of this name and presses it. */
export async function press(page: Page, button: string): Promise<void> {
  await tabTo(page, ({ role, name }) => role === "button" && name === button);
  await page.keyboard.press("Enter");
}

/** Goes one stop on, or back with Shift, and expects to see it. */
export async function tab(page: Page, key: "Tab" | "Shift+Tab" = "Tab"): Promise<Stop> {
  await page.keyboard.press(key);
  const stop = await focused(page);
  await expect.poll(() => showsFocus(page), `the focus is seen on ${stop.role} ${stop.name}`).toBe(true);
  return stop;
}

export function focused(page: Page): Promise<Stop> {
  return page.evaluate(() => {
    const plain = (words: string | null | undefined) => (words ?? "").replace(/\s+/g, " ").trim();
    const element = document.activeElement;
    const input = element instanceof HTMLInputElement ? element : undefined;
    const role = element instanceof HTMLButtonElement ? "button" : element instanceof HTMLAnchorElement ? "link" : "other";
    return {
      role: (input?.type ?? role) as Stop["role"],
      name: plain(input ? input.labels?.[0]?.textContent : element === document.body ? "the page" : element?.textContent),
      question: plain(element?.closest("fieldset")?.textContent),
    };
  });
}

/**
 * Whether the element that has the focus is on the screen with an outline, or in a label that has one, and nothing lies
 * over it (WCAG 2.4.7 and 2.4.11).
 */
function showsFocus(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const element = document.activeElement;
    if (!element || element === document.body) return false;
    const outlined = [element, element.closest("label")].some((candidate) => {
      if (!candidate) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(candidate);
      return outlineStyle !== "none" && Number.parseFloat(outlineWidth) > 0;
    });
    const middle = (from: number, to: number, end: number) => (Math.max(from, 0) + Math.min(to, end)) / 2;
    const onTop = [...element.getClientRects()].some(({ left, top, right, bottom, width }) => {
      if (width === 0 || bottom <= 0 || top >= innerHeight) return false;
      const hit = document.elementFromPoint(middle(left, right, innerWidth), middle(top, bottom, innerHeight));
      return hit !== null && element.contains(hit);
    });
    return outlined && onTop;
  });
}
