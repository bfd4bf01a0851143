// Films: nothing is asked of another site before a click, and what is said can be read.
import { type Page, expect, test } from "@playwright/test";

import { FILMS, VIDEO, origin } from "../support/gallery";
import { elsewhere, kept, watch } from "../support/watch";

const HOST = "https://tube.example";

test("a lesson with films asks nothing of another site, and of its films nothing but posters and captions", async ({ page, context }) => {
  const watched = await watch(context);
  await page.goto(`${origin()}/fr${FILMS}`);
  await page.evaluate(() => scrollTo(0, document.body.scrollHeight));
  await page.waitForLoadState("networkidle");

  expect(elsewhere(watched, origin())).toEqual([]);
  const asked = watched.requests.map((request) => request.url());
  expect(asked.filter((url) => /\.(webm|opus)$/.test(url))).toEqual([]);
  expect(watched.complaints).toEqual([]);
  expect(await kept(page)).toEqual([]);
});

test("a film plays from this site, in parts, with the captions of the page’s language", async ({ page, context }) => {
  const watched = await watch(context);
  for (const [lang, name] of [["fr", "Français"], ["en", "English"]] as const) {
    await page.goto(`${origin()}/${lang}${FILMS}`);
    const film = page.locator("video").first();
    await film.evaluate(async (video: HTMLVideoElement) => {
      video.muted = true;
      await video.play();
    });
    await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThan(0);
    const shown = film.evaluate((video: HTMLVideoElement) =>
      [...video.textTracks].filter(({ mode }) => mode === "showing").map(({ label, cues }) => [label, cues?.length]),
    );
    expect(await shown).toEqual([[name, 2]]);
    // To the middle: the browser asks for a part.
    await film.evaluate((video: HTMLVideoElement) => void (video.currentTime = 2));
    await expect.poll(() => film.evaluate((video: HTMLVideoElement) => video.currentTime)).toBeGreaterThanOrEqual(2);
  }
  const answers = await Promise.all(watched.requests.filter((request) => request.url().endsWith(".webm")).map((it) => it.response()));
  expect(answers.map((answer) => answer?.status())).toContain(206);
  expect(watched.complaints).toEqual([]);
});

test("a recording plays, and what is said in it can be read", async ({ page }) => {
  await page.goto(`${origin()}/fr${FILMS}`);
  const sound = page.getByLabel("Une parole", { exact: true });
  await sound.evaluate(async (audio: HTMLAudioElement) => {
    audio.muted = true;
    await audio.play();
  });
  await expect.poll(() => sound.evaluate((audio: HTMLAudioElement) => audio.currentTime)).toBeGreaterThan(0);
  const player = page.locator(".player").filter({ has: sound });
  await player.getByText("Transcription").click();
  await expect(player.getByText("On entend un son, et rien d’autre.")).toBeVisible();
});

test("a video of another site is asked for by a click alone, and then without a word on where from", async ({ page, context }) => {
  const watched = await watch(context);
  const sent: (string | undefined)[] = [];
  await page.route(`${HOST}/**`, (route) => {
    sent.push(route.request().headers().referer);
    return route.fulfill({ contentType: "text/html", body: "<!doctype html><title>x</title><button>Play</button>" });
  });
  await page.goto(`${origin()}/fr${FILMS}`);
  expect(elsewhere(watched, origin())).toEqual([]);
  await page.getByRole("link", { name: "Lire la vidéo ici" }).click();
  await expect(page).toHaveURL(`${origin()}/fr${VIDEO}`);
  await expect(page.locator("iframe").contentFrame().getByRole("button", { name: "Play" })).toBeVisible();

  const asked = elsewhere(watched, origin());
  expect(asked.map((url) => new URL(url).origin)).toEqual([HOST]);
  expect(sent).toEqual([undefined]);
  expect(watched.complaints).toEqual([]);
  expect(await kept(page)).toEqual([]);
  await page.getByRole("main").getByRole("link", { name: "Films et enregistrements" }).last().click();
  await expect(page).toHaveURL(`${origin()}/fr${FILMS}`);
});

test("no other site gets into the frame", async ({ page, context }) => {
  const watched = await watch(context);
  await page.route("https://**", (route) => route.fulfill({ contentType: "text/html", body: "x" }));
  await page.goto(`${origin()}/fr${VIDEO}`);
  await frame(page, "https://other.example/");
  await expect.poll(() => watched.complaints.join("\n")).toContain("frame-src https://other.example");
});

async function frame(page: Page, src: string): Promise<void> {
  await page.evaluate((src) => document.body.append(Object.assign(document.createElement("iframe"), { src })), src);
}
