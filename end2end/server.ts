// Starts the server under test before the first test and stops it after the last: a free port, an
// empty data folder, the demonstration content. Its output goes to test-results/server.log.
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdir, mkdtemp, open, readFile, rm } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { fileURLToPath } from "node:url";

const HERE = dirname(fileURLToPath(import.meta.url));
const LOG = join(HERE, "test-results", "server.log");

// What the program promises: it answers soon, and ends within ten seconds of SIGTERM.
const START_SECONDS = 30;
const STOP_SECONDS = 10;

export default async function start(): Promise<() => Promise<void>> {
  const binary = process.env.ARDOISE_BINARY;
  if (!binary) {
    throw new Error("ARDOISE_BINARY must name the binary to test; `cargo xtask test --only browser` sets it");
  }
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const folder = await mkdtemp(join(tmpdir(), "ardoise-end2end-"));
  await mkdir(dirname(LOG), { recursive: true });
  const log = await open(LOG, "w");
  const server = spawn(
    resolve(HERE, binary),
    ["serve", "--listen", `127.0.0.1:${port}`, "--data", join(folder, "data")],
    { cwd: folder, env: cleanEnvironment(), stdio: ["ignore", log.fd, log.fd] },
  );
  // A binary that cannot be started ends the wait, not the test runner.
  let failure: Error | undefined;
  server.on("error", (error) => (failure = error));
  await log.close();

  const stopAndClean = async () => {
    try {
      await stop(server);
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  };
  try {
    await untilAlive(url, server, () => failure);
  } catch (error) {
    await stopAndClean().catch(() => undefined); // the first error is the one that tells
    throw error;
  }
  process.env.ARDOISE_URL = url;
  return stopAndClean;
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

async function untilAlive(url: string, server: ChildProcess, failure: () => Error | undefined): Promise<void> {
  for (const end = Date.now() + START_SECONDS * 1000; Date.now() < end; await sleep(100)) {
    const error = failure();
    if (error) throw error;
    if (hasEnded(server)) break;
    const answer = await fetch(`${url}/healthz`).catch(() => undefined); // not listening yet
    if (answer?.ok) return;
  }
  const why = hasEnded(server) ? `ended with ${server.exitCode ?? server.signalCode}` : `did not answer at ${url}/healthz`;
  throw new Error(`the server ${why}:\n${await readFile(LOG, "utf8")}`);
}

function hasEnded(server: ChildProcess): boolean {
  return server.exitCode !== null || server.signalCode !== null;
}

async function stop(server: ChildProcess): Promise<void> {
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
    throw new Error(`the server ended with ${server.exitCode ?? server.signalCode}, see ${LOG}`);
  }
}
