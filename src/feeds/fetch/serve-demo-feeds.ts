import { once } from "node:events";
import { readFile } from "node:fs/promises";
import { createServer, type IncomingMessage, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";

/** One entry of `feeds.json`: a file beside it, the source's name, and the Content-Type to serve it under. */
type DemoFeed = { file: string; name: string; contentType: string };

export type DemoFeedServer = {
  /** The samples as sources, at addresses of the local server. */
  sources: { name: string; url: string }[];
  close(): Promise<void>;
};

/**
 * Serves the sample feeds that `directory/feeds.json` lists, on a free loopback port, their dates relative to `now`:
 * `{{J-2|rfc822}}` is two days before, at the same time; `{{J-2 08:30|rfc3339}}` that day at 08:30 UTC.
 */
export async function serveDemoFeeds({ now, directory }: { now: Date; directory: string }): Promise<DemoFeedServer> {
  const feeds: DemoFeed[] = JSON.parse(await readFile(join(directory, "feeds.json"), "utf8"));
  const bodies = await Promise.all(
    feeds.map(async ({ file }) => fillDates(await readFile(join(directory, file)), now)),
  );
  const server = createServer((request, response) => answer(request, response, feeds, bodies));
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  const { port } = server.address() as AddressInfo;
  const sources = feeds.map(({ name, file }) => ({ name, url: `http://127.0.0.1:${port}/${file}` }));
  const close = async () => {
    server.closeAllConnections();
    server.close();
    await once(server, "close");
  };
  return { sources, close };
}

function answer(request: IncomingMessage, response: ServerResponse, feeds: DemoFeed[], bodies: Buffer[]): void {
  const index = feeds.findIndex(({ file }) => request.url === `/${file}`);
  const feed = feeds[index];
  if (feed === undefined) response.writeHead(404).end();
  else response.writeHead(200, { "content-type": feed.contentType }).end(bodies[index]);
}

/** Placeholders are ASCII: read as Latin-1, every other byte goes through untouched, whatever the feed's encoding. */
function fillDates(body: Buffer, now: Date): Buffer {
  const filled = body
    .toString("latin1")
    .replace(/\{\{J-(\d+)(?: (\d\d):(\d\d))?\|(rfc822|rfc3339)\}\}/g, (_, days, hours, minutes, format) => {
      const date = new Date(now);
      date.setUTCDate(date.getUTCDate() - Number(days));
      if (hours !== undefined) date.setUTCHours(Number(hours), Number(minutes), 0, 0);
      return format === "rfc822" ? date.toUTCString() : date.toISOString();
    });
  return Buffer.from(filled, "latin1");
}
