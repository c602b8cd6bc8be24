import { readdirSync, readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { type FeedReading, fetchAllFeeds } from "../../src/feeds/fetch/fetch-all-feeds.ts";
import { type DemoFeedServer, serveDemoFeeds } from "../../src/feeds/fetch/serve-demo-feeds.ts";
import { LANGUAGES } from "../../src/words/languages.ts";

const now = new Date("2026-02-06T09:00:00Z");
const directory = fileURLToPath(new URL("../../starter/demo-feeds/fr", import.meta.url));

let demo: DemoFeedServer;
let readings: FeedReading<{ name: string; url: string }>[];
beforeAll(async () => {
  demo = await serveDemoFeeds({ now, directory });
  readings = await fetchAllFeeds(demo.sources, { now, userAgent: "Essai/1.0", allowPrivate: true });
});
afterAll(() => demo.close());

describe("the sample feeds", () => {
  it("are six, of eight items, all read without a problem", () => {
    const lines = readings.map(({ source, parsed, problems }) => [source.name, parsed?.items.length, problems]);
    expect(lines).toEqual([
      ["La Place commune", 8, []],
      ["Les Cahiers du vote", 8, []],
      ["Le Labo des communs", 8, []],
      ["Données & Cité", 8, []],
      ["La Gazette de Vauclair", 8, []],
      ["Veille participative", 8, []],
    ]);
  });

  it("hold only addresses under example.org, a title, a date of the past and an excerpt in each item", () => {
    for (const item of readings.flatMap(({ parsed }) => parsed?.items ?? [])) {
      expect(new URL(item.url ?? "").hostname).toMatch(/\.example\.org$/);
      expect((item.published ?? item.updated)?.getTime()).toBeLessThan(now.getTime());
      expect(item.title && item.excerpt).toBeTruthy();
    }
  });

  it("date their items from the day given", () => {
    const [first] = readings[0]?.parsed?.items ?? [];
    expect(first?.published).toEqual(new Date("2026-02-05T07:30:00Z"));
  });

  it("hold accents declared in the prolog alone", () => {
    expect(readings[4]?.parsed?.items[2]?.title).toBe("Conseil de quartier : Éloïse Dény élue présidente");
  });

  it("leave no placeholder and no markup in a title", () => {
    const titles = readings.flatMap(({ parsed }) => parsed?.items.map(({ title }) => title) ?? []);
    expect(titles.filter((title) => /[{<&]/.test(title ?? ""))).toEqual([]);
  });

  it.each(LANGUAGES)("are in each language of the interface, under example.org alone: %s", async (language) => {
    const folder = fileURLToPath(new URL(`../../starter/demo-feeds/${language}`, import.meta.url));
    const server = await serveDemoFeeds({ now, directory: folder });
    const read = await fetchAllFeeds(server.sources, { now, userAgent: "Essai/1.0", allowPrivate: true });
    await server.close();
    expect(read.flatMap(({ problems }) => problems)).toEqual([]);
    const items = read.flatMap(({ parsed }) => parsed?.items ?? []);
    expect(items.length).toBeGreaterThan(20);
    expect(items.filter(({ url }) => !/\.example\.org$/u.test(new URL(url ?? "").hostname))).toEqual([]);
    expect(
      read.map(({ parsed }) => parsed?.items.every(({ title, published, updated }) => title && (published ?? updated))),
    ).not.toContain(false);
  });

  it("in English speak neither French nor of another field", () => {
    const folder = new URL("../../starter/demo-feeds/en/", import.meta.url);
    const texts = readdirSync(folder).map((file) => readFileSync(new URL(file, folder), "utf8"));
    expect(texts.join("\n")).not.toMatch(/civic|democra|citizen|[àèùçôîœ]|\b(?:le|la|les|des)\b/iu);
  });

  it("answer 404 elsewhere", async () => {
    expect((await fetch(new URL("/feeds.json", demo.sources[0]?.url))).status).toBe(404);
  });
});
