// Takes the pictures: every kind of page at every width, in every language that it is worth seeing in. Nothing is compared.
import { test } from "@playwright/test";

import { ARABIC_GALLERY, GALLERY } from "../support/gallery";
import { type Kind, kinds } from "../support/kinds";
import { STILL } from "../support/media";
import { type Look, LOOKS, contactSheet, takePictures } from "../support/pictures";

test.use(STILL);

const FRENCH_GALLERY = GALLERY.filter(({ lang }) => lang === "fr");
const DESK: Look[] = LOOKS.filter(({ width, theme }) => width === 1280 && theme === "light");
const ARABIC: Look[] = LOOKS.filter(({ width, theme }) => [320, 1280].includes(width) && theme === "light");

const wanted: [Kind[], Look[]][] = [
  [[...kinds("fr"), ...FRENCH_GALLERY], LOOKS],
  [kinds("en"), DESK],
  [ARABIC_GALLERY, ARABIC],
];

for (const [pages, looks] of wanted) {
  for (const kind of pages) {
    test(`${kind.name} is drawn`, async ({ page }) => {
      await kind.open(page);
      const pictures = await takePictures(page, kind, looks);
      if (pictures.length > 1) await contactSheet(page, kind, pictures);
    });
  }
}
