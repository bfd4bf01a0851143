// What a page does for readers who asked the browser for other colours or for less motion.
import type { Page } from "@playwright/test";

/** What would move or fade, pseudo-elements included, as lines that say what and for how long. */
export async function motions(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const lasts = (durations: string) => durations.split(",").some((duration) => Number.parseFloat(duration) > 0);
    const found: string[] = [];
    for (const element of document.querySelectorAll("*")) {
      for (const pseudo of ["", "::before", "::after", "::details-content", "::backdrop"]) {
        const style = getComputedStyle(element, pseudo || null);
        const where = `${element.tagName.toLowerCase()}.${[...element.classList].join(".")}${pseudo}`;
        if (lasts(style.transitionDuration)) found.push(`${where} changes for ${style.transitionDuration}`);
        if (style.animationName !== "none" && lasts(style.animationDuration)) found.push(`${where} moves for ${style.animationDuration}`);
        if (style.scrollBehavior === "smooth") found.push(`${where} scrolls smoothly`);
      }
    }
    return found;
  });
}

/**
 * Controls that would be lost among the text where the browser forces its colours: fields and buttons without an edge, and
 * whatever shows no outline when it has the focus. Backgrounds and shadows are gone then; edges and outlines are not.
 */
export async function lostControls(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const name = (element: Element) => element.outerHTML.slice(0, 100);
    const shown = (element: Element) => element.checkVisibility();
    const drawn = (style: string, width: string) => style !== "none" && style !== "hidden" && Number.parseFloat(width) > 0;
    const found: string[] = [];

    const boxes = "button, select, textarea, input:is([type=text], [type=search], [type=email], [type=password], [type=number])";
    for (const box of [...document.querySelectorAll(boxes)].filter(shown)) {
      const { borderBlockEndStyle, borderBlockEndWidth } = getComputedStyle(box);
      if (!drawn(borderBlockEndStyle, borderBlockEndWidth)) found.push(`no edge: ${name(box)}`);
    }

    const stops =
      "a[href], :is(button, input, select, textarea):enabled:not([type=hidden]), summary, [tabindex]:not([tabindex^='-'])";
    for (const stop of [...document.querySelectorAll<HTMLElement>(stops)].filter(shown)) {
      stop.focus({ preventScroll: true, focusVisible: true } as FocusOptions);
      const outlined = [stop, stop.closest("label")].some((element) => {
        if (!element) return false;
        const { outlineStyle, outlineWidth } = getComputedStyle(element);
        return drawn(outlineStyle, outlineWidth);
      });
      if (!outlined) found.push(`no outline: ${name(stop)}`);
    }
    return found;
  });
}
