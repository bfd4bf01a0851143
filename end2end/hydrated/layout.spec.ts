// Where things stand on every kind of page, at every size.
import { expect, test } from "@playwright/test";

import { GALLERY } from "../support/gallery";
import { KINDS } from "../support/kinds";
import { layoutFaults } from "../support/layout/rules";
import { smallTargets } from "../support/layout/targets";
import { DESK, ENLARGED, PHONE, STILL, TABLET, spaceText } from "../support/media";

test.use(STILL);

for (const { name, open } of [...KINDS, ...GALLERY]) {
  test(`${name}: nothing overflows, overlaps or is cut off at any size, and targets are large enough`, async ({ page }) => {
    await open(page);
    for (const size of [DESK, TABLET, PHONE, ENLARGED]) {
      await page.setViewportSize(size);
      const at = `${size.width} × ${size.height} px`;
      expect.soft(await layoutFaults(page), at).toEqual([]);
      expect.soft(await smallTargets(page), at).toEqual([]);
    }
    await spaceText(page);
    for (const size of [PHONE, DESK]) {
      await page.setViewportSize(size);
      expect.soft(await layoutFaults(page), `spaced, ${size.width} px`).toEqual([]);
    }
  });
}
