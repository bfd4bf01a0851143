// Pictures of every kind of page, for people to look at: test-results/screens/. Nothing is compared.
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { test } from "@playwright/test";

import { KINDS } from "../support/kinds";

const FOLDER = fileURLToPath(new URL("../test-results/screens", import.meta.url));
const WIDTHS = [320, 768, 1280, 1920];

for (const { name, open } of KINDS) {
  for (const colorScheme of ["light", "dark"] as const) {
    test.describe(`${name}, ${colorScheme}`, () => {
      test.use({ colorScheme, contextOptions: { reducedMotion: "reduce" } });

      test("is drawn at every width", async ({ page }) => {
        await open(page);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 900 });
          const file = `${name.replaceAll(" ", "-")}-${width}-${colorScheme}.png`;
          await page.screenshot({ path: join(FOLDER, file), fullPage: true });
        }
      });
    });
  }
}
