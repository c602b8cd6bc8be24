import { readFile } from "node:fs/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fetchAllFeeds } from "../../src/feeds/fetch/fetch-all-feeds.ts";
import { type FeedServer, type Route, serveRoutes } from "../servers/feed-server.ts";

const fixture = (name: string) => readFile(new URL(`../fixtures/feeds/${name}`, import.meta.url));
const limits = { totalMs: 1_500, idleMs: 500, maxBytes: 100_000 };
const now = new Date("2026-11-25T10:00:00Z");
const options = { now, userAgent: "Essai/1.0", allowPrivate: true, limits };

let server: FeedServer;
beforeAll(async () => {
  const slow: Route = { body: await fixture("rss-2.0.xml"), delayMs: 60 };
  server = await serveRoutes({
    "/rss": { body: await fixture("rss-2.0.xml"), compress: "br" },
    "/latin1": { body: await fixture("iso-8859-1-prolog.xml"), contentType: "text/xml" },
    "/cp1252": { body: await fixture("windows-1252.xml"), contentType: "text/xml; charset=windows-1252" },
    "/broken": { body: await fixture("web-page.html") },
    "/moved": { redirect: "/dossier/relative" },
    "/dossier/relative": {
      body: `<rss version="2.0"><channel><item><title>a</title><link>b</link></item><item/></channel></rss>`,
    },
    "/500": { status: 500 },
    "/endless": { body: "<item/>", repeatEveryMs: 20 },
    "/slow/1": slow,
    "/slow/2": slow,
    "/slow/3": slow,
  });
});
afterAll(() => server.close());
const sourceOf = (path: string) => ({ name: path, url: server.origin + path });

describe("a run over many feeds", () => {
  it("reads the good ones, names the bad ones and keeps their order", async () => {
    const paths = ["/endless", "/rss", "/500", "/latin1", "/broken", "/cp1252"];
    const readings = await fetchAllFeeds(paths.map(sourceOf), options);
    const lines = readings.map(({ source, parsed, problems }) => {
      return `${source.name} ${parsed?.items.length ?? "—"} ${problems.map(({ message }) => message).join(", ")}`.trim();
    });
    expect(lines).toEqual([
      "/endless — le flux n'est pas arrivé en entier en 1,5\u00a0s",
      "/rss 4",
      "/500 — le site répond 500 (panne du site)",
      "/latin1 1",
      "/broken — cette adresse rend une page web et non un flux",
      "/cp1252 1",
    ]);
  });

  it("resolves addresses against the place where the feed was found, and names problems by the source", async () => {
    const [reading] = await fetchAllFeeds([sourceOf("/moved")], options);
    expect(reading?.parsed?.items[0]?.url).toBe(`${server.origin}/dossier/b`);
    expect(reading?.problems).toMatchObject([{ level: "warning", file: `${server.origin}/moved` }]);
    expect(reading?.parsed?.problems).toEqual(reading?.problems);
  });

  it("asks a host for one feed at a time, over one connection", async () => {
    const before = server.seen.length;
    await fetchAllFeeds(["/slow/1", "/slow/2", "/slow/3"].map(sourceOf), { ...options, concurrency: 3 });
    expect(new Set(server.seen.slice(before).map(({ remotePort }) => remotePort)).size).toBe(1);
    expect(server.mostAtOnce()).toBe(1);
  });

  it("asks several hosts at once, as many as it may", async () => {
    const others = await Promise.all([1, 2, 3].map(() => serveRoutes({ "/": { body: "", delayMs: 150 } })));
    const sources = others.map(({ origin }) => ({ url: `${origin}/` }));
    const timeOf = async (concurrency: number) => {
      const start = performance.now();
      await fetchAllFeeds(sources, { ...options, concurrency });
      return performance.now() - start;
    };
    expect(await timeOf(3)).toBeLessThan(400);
    expect(await timeOf(1)).toBeGreaterThan(440);
    await Promise.all(others.map((other) => other.close()));
  });

  it("tells its progress, source by source", async () => {
    const told: string[] = [];
    await fetchAllFeeds(["/rss", "/500"].map(sourceOf), {
      ...options,
      onProgress: ({ done, total, reading }) => told.push(`${done}/${total} ${reading.source.name}`),
    });
    expect(told).toEqual(["1/2 /rss", "2/2 /500"]);
  });

  it("reads nothing from no source, and reports an address that is none", async () => {
    expect(await fetchAllFeeds([], options)).toEqual([]);
    expect((await fetchAllFeeds([{ url: "oups" }], options))[0]?.problems).toHaveLength(1);
  });
});
