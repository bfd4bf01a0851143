// What a first visit costs: every byte that comes over the wire, headers included, as the browser counts them.
import type { Browser } from "@playwright/test";

export type Load = { url: string; kind: string; bytes: number };

/** What a browser that has never been here loads for this address, in the order in which it is asked for. */
export async function firstVisit(browser: Browser, address: string): Promise<Load[]> {
  const context = await browser.newContext({ baseURL: process.env.ARDOISE_URL! });
  try {
    const page = await context.newPage();
    const wire = await context.newCDPSession(page);
    const loads = new Map<string, Load>();
    wire.on("Network.responseReceived", ({ requestId, type, response }) => {
      loads.set(requestId, { url: response.url, kind: type, bytes: 0 });
    });
    wire.on("Network.loadingFinished", ({ requestId, encodedDataLength }) => {
      const load = loads.get(requestId);
      if (load) load.bytes = encodedDataLength;
    });
    await wire.send("Network.enable");
    await page.goto(address, { waitUntil: "networkidle" });
    return [...loads.values()];
  } finally {
    await context.close();
  }
}

/** The bytes of what `wanted` keeps. */
export function weight(loads: Load[], wanted: (load: Load) => boolean = () => true): number {
  return loads.filter(wanted).reduce((sum, { bytes }) => sum + bytes, 0);
}

/** Pictures of the text; icons of the page count as its own weight. */
export const isPicture = ({ url }: Load) => new URL(url).pathname.startsWith("/media/");
export const isStyle = ({ kind }: Load) => kind === "Stylesheet";
export const isProgram = ({ kind, url }: Load) => kind === "Script" || url.endsWith(".wasm");

/** The table for people: what each page weighs in kB, and in how many requests. */
export function table(rows: [string, Load[]][]): string {
  const parts: [string, (load: Load) => boolean][] = [
    ["HTML", ({ kind }) => kind === "Document"],
    ["CSS", isStyle],
    ["programs", isProgram],
    ["pictures", isPicture],
    ["all", () => true],
  ];
  const kilobytes = (bytes: number) => (bytes / 1000).toFixed(1);
  const head = ["first visit, kB", ...parts.map(([name]) => name), "requests"];
  const lines = rows.map(([name, loads]) => [
    name,
    ...parts.map(([, wanted]) => kilobytes(weight(loads, wanted))),
    String(loads.length),
  ]);
  return [head, ...lines]
    .map(([name, ...cells]) => [name?.padEnd(18), ...cells.map((cell) => cell.padStart(9))].join(""))
    .join("\n");
}
