// Notes what a page does that a reader does not see: requests, complaints of the browser, what it keeps.
import type { BrowserContext, Page, Request } from "@playwright/test";

export type Watched = {
  /** Every request, in order. */
  requests: Request[];
  /** Errors and warnings of the console, errors that nobody caught, breaches of the content security policy. */
  complaints: string[];
};

/** Watches every page of the context from now on. */
export async function watch(context: BrowserContext): Promise<Watched> {
  const watched: Watched = { requests: [], complaints: [] };
  context.on("request", (request) => watched.requests.push(request));
  context.on("console", (message) => {
    if (message.type() === "error" || message.type() === "warning") {
      watched.complaints.push(`${message.page()?.url()}: ${message.text()}`);
    }
  });
  context.on("weberror", (failure) => watched.complaints.push(`${failure.page()?.url()}: ${failure.error().message}`));
  await context.exposeBinding("policyBreach", ({ page }, what: string) => {
    watched.complaints.push(`${page.url()}: breaks the policy: ${what}`);
  });
  await context.addInitScript(() => {
    addEventListener("securitypolicyviolation", (event) => {
      const tell = (globalThis as unknown as { policyBreach: (what: string) => void }).policyBreach;
      tell(`${event.violatedDirective} ${event.blockedURI}`);
    });
  });
  return watched;
}

/** The addresses asked of another origin than the page's own. */
export function elsewhere(watched: Watched, origin: string): string[] {
  return watched.requests.map((request) => request.url()).filter((url) => new URL(url).origin !== origin);
}

/** The paths of the scripts and WebAssembly modules asked for. */
export function programs(watched: Watched): string[] {
  return watched.requests
    .filter((request) => request.resourceType() === "script" || /\.(js|mjs|wasm)$/.test(new URL(request.url()).pathname))
    .map((request) => new URL(request.url()).pathname);
}

/** Without the one that remembers on the device of a visitor who asks for it, and does nothing else. */
export const running = (paths: string[]) => paths.filter((path) => !/\/device\.[0-9a-f]+\.js$/.test(path));

/** Everything that the site left in the browser. */
export async function kept(page: Page): Promise<string[]> {
  const cookies = await page.context().cookies();
  const stored = await page.evaluate(async () => [
    ...Object.keys(localStorage).map((key) => `localStorage ${key}`),
    ...Object.keys(sessionStorage).map((key) => `sessionStorage ${key}`),
    ...(await indexedDB.databases()).map(({ name }) => `indexedDB ${name}`),
    ...(await navigator.serviceWorker.getRegistrations()).map(({ scope }) => `service worker ${scope}`),
  ]);
  return [...cookies.map(({ name }) => `cookie ${name}`), ...stored];
}
