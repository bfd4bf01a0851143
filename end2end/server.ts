// Starts the servers under test before the first test and stops them after the last: one on the demonstration content
// that the program carries, one on the hard cases of `site/`. Each has a free port and an empty data folder; its output
// goes to test-results.
import { type ChildProcess, spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

import { ADMINISTRATOR, LOOKED_AT, PASSWORD } from "./support/admin";
import { startMailServer } from "./support/mail-server";

const HERE = dirname(fileURLToPath(import.meta.url));
const LOGS = join(HERE, "test-results");
const LETTERS = join(LOGS, "letters");
const GALLERY = join(HERE, "site");

// What the program promises: it answers soon, and ends within ten seconds of SIGTERM.
const START_SECONDS = 30;
const STOP_SECONDS = 10;

type Server = { url: string; stop: () => Promise<void> };

export default async function start(): Promise<() => Promise<void>> {
  await mkdir(LOGS, { recursive: true });
  const mail = await startMailServer(LETTERS);
  const letters = { ARDOISE_MAIL_SMTP: mail.url, ARDOISE_MAIL_FROM: "Ardoise <ardoise@example.org>" };
  const starts = await Promise.allSettled([serve("server", [], letters), serve("gallery", ["--content", GALLERY])]);
  const servers = starts.flatMap((start) => (start.status === "fulfilled" ? [start.value] : []));
  const stopAll = async () => {
    const stops = await Promise.allSettled([...servers, mail].map(({ stop }) => stop()));
    throwFirst(stops);
  };
  if (servers.length < starts.length) {
    await stopAll().catch(() => undefined); // the first error is the one that tells
    throwFirst(starts);
  }
  [process.env.ARDOISE_URL, process.env.ARDOISE_GALLERY_URL] = servers.map(({ url }) => url);
  return stopAll;
}

/** Starts a server with these options and variables, and waits until it answers. `name` is its log's. */
async function serve(name: string, options: string[], variables: NodeJS.ProcessEnv = {}): Promise<Server> {
  const binary = process.env.ARDOISE_BINARY;
  if (!binary) {
    throw new Error("ARDOISE_BINARY must name the binary to test; `cargo xtask test --only browser` sets it");
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = await mkdtemp(join(tmpdir(), "ardoise-end2end-"));
  const file = join(LOGS, `${name}.log`);
  const log = await open(file, "w");
  const data = join(folder, "data");
  for (const [name, role] of [[ADMINISTRATOR, "admin"], [LOOKED_AT, "learner"]]) {
    makeAccount(resolve(HERE, binary), folder, data, name, role);
  }
  const server = spawn(
    resolve(HERE, binary),
    ["serve", "--listen", `127.0.0.1:${port}`, "--public-url", url, "--data", data, ...options],
    { cwd: folder, env: { ...cleanEnvironment(), ...variables }, stdio: ["ignore", log.fd, log.fd] },
  );
  // A binary that cannot be started ends the wait, not the test runner.
  let failure: Error | undefined;
  server.on("error", (error) => (failure = error));
  await log.close();

  const stopAndClean = async () => {
    try {
      await stop(server, file);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  try {
    await untilAlive(url, server, file, () => failure);
  } catch (error) {
    await stopAndClean().catch(() => undefined); // the first error is the one that tells
    throw error;
  }
  return { url, stop: stopAndClean };
}

/** Makes an account by the command line, before anybody comes. */
function makeAccount(binary: string, folder: string, data: string, name: string, role: string): void {
  const made = spawnSync(binary, ["user", "create", name, "--role", role, "--password-stdin", "--data", data], {
    cwd: folder,
    env: cleanEnvironment(),
    input: `${PASSWORD}\n`,
    encoding: "utf8",
  });
  if (made.status !== 0) throw new Error(`${binary} user create: ${made.error ?? made.stderr}`);
}

function throwFirst(outcomes: PromiseSettledResult<unknown>[]): void {
  const failed = outcomes.find((outcome) => outcome.status === "rejected");
  if (failed) throw failed.reason;
}

// Our environment without the variables that would configure the server.
function cleanEnvironment(): NodeJS.ProcessEnv {
  return Object.fromEntries(Object.entries(process.env).filter(([name]) => !name.startsWith("ARDOISE_")));
}

async function freePort(): Promise<number> {
  const listener = createServer().listen(0, "127.0.0.1");
  await once(listener, "listening");
  const address = listener.address();
  listener.close();
  await once(listener, "close");
  if (address === null || typeof address === "string") throw new Error("no free port on 127.0.0.1");
  return address.port;
}

async function untilAlive(url: string, server: ChildProcess, log: string, failure: () => Error | undefined): Promise<void> {
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await sleep(100)) {
    const error = failure();
    if (error) throw error;
    if (hasEnded(server)) break;
    const answer = await fetch(`${url}/healthz`).catch(() => undefined); // not listening yet
    if (answer?.ok) return;
  }
  const why = hasEnded(server) ? `ended with ${server.exitCode ?? server.signalCode}` : `did not answer at ${url}/healthz`;
  throw new Error(`the server ${why}:\n${await readFile(log, "utf8")}`);
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

async function stop(server: ChildProcess, log: string): Promise<void> {
  if (server.pid === undefined) return;
  if (!hasEnded(server)) {
    const ended = once(server, "exit");
    server.kill("SIGTERM");
    const inTime = await Promise.race([ended.then(() => true), sleep(STOP_SECONDS * 1000, false, { ref: false })]);
    if (!inTime) {
      server.kill("SIGKILL");
      await ended;
    }
  }
  if (server.exitCode !== 0) {
    throw new Error(`the server ended with ${server.exitCode ?? server.signalCode}, see ${log}`);
  }
}
