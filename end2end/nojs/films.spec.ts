// Films with JavaScript off: players are the browser's own, and a video of another site is a link away.
import { expect, test } from "@playwright/test";

import { FILMS, VIDEO, origin } from "../support/gallery";

test("a video of another site is played on a page of its own, and the way leads back", async ({ page }) => {
  await page.route("https://tube.example/**", (route) => route.fulfill({ contentType: "text/html", body: "<p>Playing" }));
  await page.goto(`${origin()}/fr${FILMS}`);
  await expect(page.locator("iframe")).toHaveCount(0);
  await page.getByRole("link", { name: "Lire la vidéo ici" }).click();
  await expect(page).toHaveURL(`${origin()}/fr${VIDEO}`);
  await expect(page.locator("iframe").contentFrame().getByText("Playing")).toBeVisible();
  await expect(page.getByText("tube.example envoie cette vidéo à votre navigateur")).toBeVisible();
  await page.getByText("Transcription").click();
  await expect(page.getByText("Poussez le portail")).toBeVisible();
  await page.getByRole("main").getByRole("link", { name: "Films et enregistrements" }).last().click();
  await expect(page).toHaveURL(`${origin()}/fr${FILMS}`);
});

test("what is said in a film can be read without playing it", async ({ page }) => {
  await page.goto(`${origin()}/en${FILMS}`);
  const player = page.locator(".player").filter({ has: page.getByLabel("A visit to the workshop") });
  await expect(player.getByRole("link", { name: "Download the video (WebM)" })).toBeVisible();
  await player.getByText("Transcript").click();
  await expect(player.getByText("This is the workshop.")).toBeVisible();
});
