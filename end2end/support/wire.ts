// What crosses the wire, before a browser or `fetch` decodes it.
import { get } from "node:http";

/** The encoding and the size in bytes of what the server sends to a client that takes `encoding`. */
export function sent(url: string, encoding: string): Promise<{ encoding: string | undefined; bytes: number }> {
  return new Promise((resolve, reject) => {
    const request = get(url, { headers: { "Accept-Encoding": encoding } }, (answer) => {
      if (answer.statusCode !== 200) {
        answer.resume();
        reject(new Error(`${url} answered ${answer.statusCode}`));
        return;
      }
      let bytes = 0;
      answer.on("data", (chunk: Buffer) => (bytes += chunk.length));
      answer.on("error", reject);
      answer.on("end", () => resolve({ encoding: answer.headers["content-encoding"], bytes }));
    });
    request.on("error", reject);
  });
}
