// Pictures of pages, and sheets that show those of one page side by side: test-results/screens/.
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";

import type { Kind } from "./kinds";
import { THEMES } from "./media";

const FOLDER = fileURLToPath(new URL("../test-results/screens", import.meta.url));
const WIDTHS = [320, 768, 1280, 1920];
/** How much smaller pictures are on a sheet. */
const SHRUNK = 0.5;

export type Look = { width: number; theme: (typeof THEMES)[number] };
export type Picture = Look & { file: string };

/** Every width, in light and in dark. */
export const LOOKS: Look[] = THEMES.flatMap((theme) => WIDTHS.map((width) => ({ width, theme })));

/** Takes a picture of the whole page, from its top to its end, in each of these looks. */
export async function takePictures(page: Page, kind: Kind, looks: Look[]): Promise<Picture[]> {
  const pictures: Picture[] = [];
  for (const { width, theme } of looks) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme: theme });
    const file = `${fileName(kind)}-${width}-${theme}.png`;
    await page.screenshot({ path: join(FOLDER, file), fullPage: true });
    pictures.push({ width, theme, file });
  }
  return pictures;
}

/** Puts pictures of one page side by side, a row for each theme, and takes a picture of that. */
export async function contactSheet(page: Page, kind: Kind, pictures: Picture[]): Promise<void> {
  const rows = THEMES.map((theme) =>
    pictures
      .filter((picture) => picture.theme === theme)
      .map(({ file, width }) => `<img src="${file}" width="${width * SHRUNK}" alt="">`)
      .join("\n"),
  );
  const html = `<!doctype html><meta charset="utf-8"><title>${kind.name}</title>
<style>body { margin: 16px; background: #888 } div { display: flex; gap: 16px; align-items: start; margin-block-end: 16px }</style>
${rows.map((row) => `<div>${row}</div>`).join("\n")}`;
  const sheet = join(FOLDER, `${fileName(kind)}.html`);
  await writeFile(sheet, html);

  const widths = pictures.filter(({ theme }) => theme === "light").map(({ width }) => width * SHRUNK + 16);
  await page.setViewportSize({ width: widths.reduce((sum, width) => sum + width, 16), height: 900 });
  await page.goto(pathToFileURL(sheet).href);
  await page.screenshot({ path: join(FOLDER, `${fileName(kind)}-sheet.png`), fullPage: true });
}

function fileName({ name }: Kind): string {
  return name.replaceAll(/[^a-z]+/g, "-");
}
