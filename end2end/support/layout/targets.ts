// The size of what is pressed (WCAG 2.5.8).
import type { Page } from "@playwright/test";

import { type Box, type Probe, install } from "./probe";

declare const probe: Probe; // in the page

/**
 * Targets smaller than 24 by 24 px, as lines that say which. Spared, as in WCAG: links within a sentence, and small targets
 * that have as much room around them, so that a circle of 24 px on each touches no other.
 */
export async function smallTargets(page: Page): Promise<string[]> {
  await page.evaluate(() => scrollTo({ top: 0, left: 0, behavior: "instant" }));
  await install(page);
  return page.evaluate(() => {
    const [LEAST, SLACK] = [24, 0.5];

    const around = (boxes: Box[]): Box => ({
      left: Math.min(...boxes.map(({ left }) => left)),
      top: Math.min(...boxes.map(({ top }) => top)),
      right: Math.max(...boxes.map(({ right }) => right)),
      bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
    });
    const isSmall = ({ left, top, right, bottom }: Box) => right - left < LEAST - SLACK || bottom - top < LEAST - SLACK;
    const centre = ({ left, top, right, bottom }: Box) => ({ x: (left + right) / 2, y: (top + bottom) / 2 });

    /** A label around a control takes its press. */
    const surface = (control: Element): Box | undefined => {
      const label = control instanceof HTMLInputElement ? control.closest("label") : null;
      const pieces = probe.pieces(label ?? control);
      return pieces.length > 0 ? around(pieces.map(({ seen }) => seen)) : undefined;
    };
    const inSentence = (control: Element) => {
      if (getComputedStyle(control).display !== "inline") return false;
      let block = control.parentElement;
      while (block && getComputedStyle(block).display === "inline") block = block.parentElement;
      const links = [...(block?.querySelectorAll("a") ?? [])].map((link) => link.textContent).join("");
      return (block?.textContent ?? "").replace(/\s/g, "").length > links.replace(/\s/g, "").length;
    };
    const touches = (box: Box, other: Box) => {
      const [at, its] = [centre(box), centre(other)];
      if (isSmall(other)) return Math.hypot(at.x - its.x, at.y - its.y) < LEAST - SLACK;
      const [x, y] = [Math.max(other.left, Math.min(at.x, other.right)), Math.max(other.top, Math.min(at.y, other.bottom))];
      return Math.hypot(at.x - x, at.y - y) < LEAST / 2 - SLACK;
    };

    const targets = probe.controls().flatMap((control) => {
      const box = surface(control);
      return box ? [{ control, box }] : [];
    });
    const related = (one: Element, other: Element) => one.contains(other) || other.contains(one);
    return targets
      .filter(({ control, box }) => isSmall(box) && !inSentence(control))
      .flatMap(({ control, box }) => {
        const close = targets.find((other) => !related(control, other.control) && touches(box, other.box));
        const size = `${Math.round(box.right - box.left)} × ${Math.round(box.bottom - box.top)}`;
        return close ? [`${probe.name(control)} is ${size} px and close to ${probe.name(close.control)}`] : [];
      });
  });
}
