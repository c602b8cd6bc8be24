import { fork } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { type Route, serveRoutes } from "../tests/servers/feed-server.ts";
import type { FetchReport } from "./fetch-child.ts";
import { makeFeed } from "./make-feeds.ts";

export type FetchRun = FetchReport & {
  /** Bytes of bodies that the server sent. */
  bodyBytes: number;
  /** The time over what the delay and the concurrency alone would take. */
  ratio: number;
};

export type FetchMeasure = { feeds: number; delayMs: number; concurrency: number; first: FetchRun; second: FetchRun };

const CHILD = fileURLToPath(new URL("fetch-child.ts", import.meta.url));

/** Fetches made-up feeds, a host each, from a server that takes its time; then again, when none has changed. */
export async function measureFetching(feeds: number, delayMs: number, concurrency: number): Promise<FetchMeasure> {
  const root = mkdtempSync(join(tmpdir(), "flux-"));
  const routes = Array.from({ length: feeds }, (_, number): [string, Route] => [
    `/${number}`,
    { body: makeFeed(number), etag: `"${number}"`, delayMs, compress: "gzip" },
  ]);
  const server = await serveRoutes(Object.fromEntries(routes));
  const bound = Math.ceil(feeds / concurrency) * delayMs;
  const run = async (): Promise<FetchRun> => {
    const before = server.bodyBytes();
    const args = [root, String(server.port), String(feeds), String(concurrency)];
    const child = fork(CHILD, args, { execArgv: ["--import", "tsx"] });
    const [report] = (await once(child, "message")) as [FetchReport];
    await once(child, "exit");
    return { ...report, bodyBytes: server.bodyBytes() - before, ratio: report.total / bound };
  };
  try {
    return { feeds, delayMs, concurrency, first: await run(), second: await run() };
  } finally {
    await server.close();
    rmSync(root, { recursive: true });
  }
}
