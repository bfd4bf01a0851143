// What stands where on a page: controls, lines of text, and what cuts them off. These run in the page, where the rules of
// `rules.ts` find them as `probe`.
import type { Page } from "@playwright/test";

/** A rectangle in CSS pixels of the window. */
export type Box = { left: number; top: number; right: number; bottom: number };

/** A control or a line of text, with the part of it that can be seen. */
export type Piece = { element: Element; isText: boolean; words: string; box: Box; seen: Box };

export type Probe = {
  controls: () => Element[];
  lines: () => Piece[];
  pieces: (element: Element) => Piece[];
  cutter: (piece: Piece) => string | undefined;
  overlap: (one: Box, other: Box) => { width: number; height: number };
  name: (element: Element) => string;
};

/** Puts the probe into the page that is shown. */
export async function install(page: Page): Promise<void> {
  await page.evaluate(() => {
    const CONTROLS =
      "a[href], :is(button, input, select, textarea):enabled:not([type=hidden], [aria-hidden=true]), summary, [tabindex]:not([tabindex^='-'])";
    const LEAST = 2; // what is hidden for screen readers to say is 1 px wide

    const shown = (element: Element) => element.checkVisibility({ opacityProperty: true, visibilityProperty: true });
    const seen = ({ left, top, right, bottom }: Box) => right - left >= LEAST && bottom - top >= LEAST;
    const onPage = ({ bottom, right }: Box) => bottom + scrollY > 0 && right + scrollX > 0;
    const clips = ({ overflowX, overflowY }: CSSStyleDeclaration) => overflowX !== "visible" || overflowY !== "visible";

    /** What cuts off a text of `element`, or the element itself, where that leaves it; from the inside out. */
    function* clippers(element: Element, isText: boolean): Generator<[Element, CSSStyleDeclaration]> {
      let position = isText ? "static" : getComputedStyle(element).position;
      let at = isText ? element : element.parentElement;
      for (; at && at !== document.body && position !== "fixed"; at = at.parentElement) {
        const style = getComputedStyle(at);
        if (position === "absolute" && style.position === "static") continue;
        position = style.position;
        if (clips(style)) yield [at, style];
      }
    }

    const meet = (one: Box, other: Box): Box => ({
      left: Math.max(one.left, other.left),
      top: Math.max(one.top, other.top),
      right: Math.min(one.right, other.right),
      bottom: Math.min(one.bottom, other.bottom),
    });

    const piece = (element: Element, isText: boolean, words: string, box: Box): Piece => {
      const seen = [...clippers(element, isText)].reduce((left, [at]) => meet(left, at.getBoundingClientRect()), box);
      return { element, isText, words, box, seen };
    };
    const there = ({ box, seen: part }: Piece) => seen(box) && seen(part) && onPage(part);

    const name = (element: Element) => {
      const words = element.textContent?.replace(/\s+/g, " ").trim().slice(0, 60);
      const classes = [...element.classList].map((one) => `.${one}`).join("");
      return `${element.tagName.toLowerCase()}${classes} “${words}”`;
    };

    const probe: Probe = {
      controls: () => [...document.querySelectorAll(CONTROLS)].filter((element) => shown(element)),

      /** Each line of each text; formulas lay out their own. */
      lines() {
        const found: Piece[] = [];
        const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
        for (let text = texts.nextNode(); text; text = texts.nextNode()) {
          const around = text.parentElement;
          const words = text.textContent?.replace(/\s+/g, " ").trim() ?? "";
          if (!words || !around || !shown(around) || around.closest("math, svg, option, noscript, button[aria-hidden=true]")) continue;
          const range = document.createRange();
          range.selectNodeContents(text);
          found.push(...[...range.getClientRects()].map((box) => piece(around, true, words.slice(0, 60), box)).filter(there));
        }
        return found;
      },

      /** A control on one line is one piece, a link that goes on to the next line is two. */
      pieces: (element) => [...element.getClientRects()].map((box) => piece(element, false, name(element), box)).filter(there),

      /** What cuts off a part of it where no reader can scroll to it. */
      cutter({ element, isText, box }) {
        for (const [clipper, { overflowX, overflowY }] of clippers(element, isText)) {
          const edge = clipper.getBoundingClientRect();
          const over = (way: string) => way === "hidden" || way === "clip";
          const beside = box.left < edge.left - LEAST || box.right > edge.right + LEAST;
          const below = box.top < edge.top - LEAST || box.bottom > edge.bottom + LEAST;
          if ((over(overflowX) && beside) || (over(overflowY) && below)) return name(clipper);
          if (!over(overflowX)) return undefined; // it can be scrolled to
        }
        const beyond = box.left + scrollX < -1 || box.right + scrollX > document.documentElement.clientWidth + 1;
        return beyond ? "the edge of the page" : undefined;
      },

      overlap(one, other) {
        const { left, top, right, bottom } = meet(one, other);
        return { width: right - left, height: bottom - top };
      },

      name,
    };
    Object.assign(globalThis, { probe });
  });
}
