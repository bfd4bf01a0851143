// A mail server on this machine: every letter becomes a file, which the tests wait for (`mail.ts`).
import { once } from "node:events";
import { mkdir, rename, rm, writeFile } from "node:fs/promises";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { text } from "node:stream/consumers";

import { SMTPServer } from "smtp-server";

export type MailServer = { url: string; stop: () => Promise<void> };

/** Starts it. Letters are put into `folder`, which is emptied first. */
export async function startMailServer(folder: string): Promise<MailServer> {
  await rm(folder, { recursive: true, force: true });
  await mkdir(folder, { recursive: true });
  let letters = 0;
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ["AUTH", "STARTTLS"],
    onData(stream, session, done) {
      const file = `${String(++letters).padStart(5, "0")} ${session.envelope.rcptTo[0]?.address}.eml`;
      // Under its name only once it is whole.
      const keep = async () => {
        const part = join(folder, `${file}.part`);
        await writeFile(part, await text(stream));
        await rename(part, join(folder, file));
      };
      keep().then(() => done(), done);
    },
  });
  const listener = server.listen(0, "127.0.0.1");
  await once(listener, "listening");
  const { port } = listener.address() as AddressInfo;
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  return { url: `smtp://127.0.0.1:${port}`, stop };
}
