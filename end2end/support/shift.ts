// What moves under the eyes of a reader while a page loads and its islands wake.
import type { Page } from "@playwright/test";

/** Time for pictures to come after the text, in milliseconds: as on a slow line. */
const LATE = 150;

/** Less than a reader sees: a browser that fetches its font for another script moves a link by a pixel. */
const UNSEEN = 0.005;

/** Lets the pictures of the page's next loads come late, which is when they push what is below them. */
export async function delayPictures(page: Page): Promise<void> {
  await page.route(/\.(avif|gif|jpe?g|png|svg|webp)$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, LATE));
    await route.continue();
  });
}

/** What has moved since the page's last load, with the score of the move, but for what the reader's own hand moved. */
export async function shifts(page: Page): Promise<string[]> {
  return page.evaluate(async (unseen) => {
    type Shift = PerformanceEntry & { value: number; hadRecentInput: boolean; sources: { node: Node | null }[] };
    const found: Shift[] = [];
    const observer = new PerformanceObserver((list) => found.push(...(list.getEntries() as Shift[])));
    observer.observe({ type: "layout-shift", buffered: true });
    // Lazy pictures come when they are near. Two frames after the last, everything has its place.
    for (const image of document.images) {
      if (image.loading === "lazy") image.scrollIntoView({ behavior: "instant" });
      await image.decode();
    }
    for (const _ of [1, 2]) await new Promise(requestAnimationFrame);
    found.push(...(observer.takeRecords() as Shift[]));
    observer.disconnect();
    return found
      .filter(({ hadRecentInput, value }) => !hadRecentInput && value > unseen)
      .map(({ value, sources }) => {
        const moved = sources.map(({ node }) => (node instanceof Element ? node.outerHTML : node?.textContent)?.slice(0, 80));
        return `${value.toFixed(4)}: ${moved.join(" | ")}`;
      });
  }, UNSEEN);
}
