// Facts about the layout of a page as it is shown: nothing beside the screen, nothing over or under another, nothing cut
// off, and every target large enough.
import type { Page } from "@playwright/test";

import { type Box, type Probe, install } from "./probe";

declare const probe: Probe; // in the page

/** What is wrong with the layout at the size of the window, as lines that say where and why. */
export async function layoutFaults(page: Page): Promise<string[]> {
  await page.evaluate(() => scrollTo({ top: 0, left: 0, behavior: "instant" }));
  await install(page);
  const found = [await beside(page), await overlaps(page), await cutOff(page), await squeezed(page), await covered(page)];
  return found.flat();
}

/** What makes the page scroll sideways. */
async function beside(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement;
    if (scrollWidth <= clientWidth) return [];
    const isBeside = (element: Element) => probe.pieces(element).some(({ seen }) => seen.right > clientWidth + 1);
    const causes = [...document.querySelectorAll("body *")]
      .filter((element) => isBeside(element) && ![...element.children].some(isBeside))
      .map((element) => probe.name(element));
    return [`the page scrolls sideways by ${scrollWidth - clientWidth} px: ${causes.slice(0, 5).join(", ")}`];
  });
}

/** Lines of text and controls that lie over each other. */
async function overlaps(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const SLACK = 2;
    /** Letters stand in the middle of a line's box; the boxes of tight lines meet. */
    const letters = ({ left, top, right, bottom }: Box): Box => {
      const quarter = (bottom - top) / 4;
      return { left: left + 1, top: top + quarter, right: right - 1, bottom: bottom - quarter };
    };
    const lines = probe.lines().map((line) => ({ ...line, at: letters(line.seen) }));
    const controls = probe
      .controls()
      .flatMap((element) => probe.pieces(element))
      .map((control) => ({ ...control, at: control.seen }));
    const all = [...lines, ...controls].sort((one, other) => one.at.top - other.at.top);

    const found: string[] = [];
    for (const [index, one] of all.entries()) {
      for (const other of all.slice(index + 1)) {
        if (other.at.top >= one.at.bottom) break;
        if (one.isText ? one.element === other.element : one.element.contains(other.element)) continue;
        if (other.element.contains(one.element)) continue;
        // A link in a sentence has the height of its line, and is looked at as its text is.
        const inline = [one, other].some(({ isText, element }) => !isText && getComputedStyle(element).display === "inline");
        if (inline && one.isText !== other.isText) continue;
        const { width, height } = probe.overlap(one.at, other.at);
        if (width > SLACK && height > SLACK) found.push(`${one.words} lies over ${other.words}`);
      }
    }
    return found;
  });
}

/** Lines of text of which a part cannot be seen, nor be scrolled to. */
async function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() =>
    probe.lines().flatMap((line) => {
      const by = probe.cutter(line);
      return by === undefined ? [] : [`“${line.words}” is cut off by ${by}`];
    }),
  );
}

/** Sentences shown in a column that holds no word: they read letter by letter. */
async function squeezed(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const [SENTENCE, LINES, EMS] = [20, 4, 3]; // letters, lines, and a width of about six letters
    const columns = new Map<Element, { words: string; widths: number[] }>();
    for (const { element, words, box } of probe.lines()) {
      const column = columns.get(element) ?? { words, widths: [] };
      column.widths.push(box.right - box.left);
      columns.set(element, column);
    }
    return [...columns].flatMap(([element, { words, widths }]) => {
      const size = Number.parseFloat(getComputedStyle(element).fontSize);
      const narrow = words.length >= SENTENCE && widths.length >= LINES && Math.max(...widths) < EMS * size;
      return narrow ? [`“${words}” is squeezed into ${Math.round(Math.max(...widths))} px`] : [];
    });
  });
}

/** Controls that something else takes the press of. */
async function covered(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    for (const control of probe.controls()) {
      if (probe.pieces(control).length === 0) continue;
      control.scrollIntoView({ block: "center", inline: "nearest", behavior: "instant" });
      for (const { seen } of probe.pieces(control)) {
        const hit = document.elementFromPoint((seen.left + seen.right) / 2, (seen.top + seen.bottom) / 2);
        if (!hit || hit === control || control.contains(hit)) continue;
        if (hit.closest("label")?.control === control) continue;
        found.push(`${probe.name(control)} lies under ${probe.name(hit)}`);
      }
    }
    scrollTo({ top: 0, left: 0, behavior: "instant" });
    return found;
  });
}
