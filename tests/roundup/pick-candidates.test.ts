import { describe, expect, it } from "vitest";
import type { SourcedItem } from "../../src/roundup/candidate.ts";
import { hashAddress } from "../../src/roundup/parse-memory.ts";
import { pickCandidates } from "../../src/roundup/pick-candidates.ts";
import { renderReasons } from "../../src/roundup/render-candidate.ts";
import { friday, sampleActor, sampleContext, sampleItem } from "./samples.ts";

const title = "Un budget participatif";
const pickOne = (sample: SourcedItem, context = sampleContext()) => pickCandidates([sample], context)[0];
const isKept = (item: SourcedItem["item"], context = sampleContext()) =>
  pickOne(sampleItem(item), context) !== undefined;

describe("an item", () => {
  const at = (instant: string) => new Date(instant);
  const cases: [sentence: string, item: SourcedItem["item"], kept: boolean][] = [
    ["is kept for a keyword of its title", { title }, true],
    ["is kept for a keyword of its excerpt", { title: "Ce matin", excerpt: "Les budgets participatifs" }, true],
    ["is dropped without a reason", { title: "Recette du pain" }, false],
    ["is dropped for an excluded word", { title: `${title} : horoscopes` }, false],
    ["is dropped for an excluded word of its excerpt", { title, excerpt: "L’horoscope du jour" }, false],
    ["is kept at the instant of the last edition", { title, published: at("2026-11-15T00:00:00+01:00") }, true],
    ["is dropped before the last edition", { title, published: at("2026-11-14T23:59:59+01:00") }, false],
    ["is kept up to a day in the future", { title, published: at("2026-11-21T12:00:00+01:00") }, true],
    ["is dropped beyond a day in the future", { title, published: at("2026-11-21T12:00:01+01:00") }, false],
    ["is dated by its update for want of a publication", { title, published: undefined, updated: friday }, true],
    ["is not new again for an update", { title, published: at("2020-01-01"), updated: friday }, false],
    ["is kept without a date", { title, published: undefined }, true],
    ["is kept with an invalid date", { title, published: new Date("?") }, true],
    ["is dropped without an address", { title, url: undefined }, false],
    ["is dropped when its address is a script", { title, url: "javascript:alert(1)" }, false],
    ["is dropped when its address holds a password", { title, url: "https://a:b@example.org/" }, false],
    ["is dropped when its address has no end", { title, url: `https://example.org/${"a".repeat(2000)}` }, false],
  ];
  it.each(cases)("%s", (_, item, kept) => {
    expect(isKept(item, sampleContext({ excluded: ["horoscope"] }))).toBe(kept);
  });

  it.each([
    ["as it is", "https://example.org/a"],
    ["with tracking", "https://www.example.org/a/?utm_source=rss#haut"],
    ["over http", "http://example.org/a"],
  ])("known to another edition is dropped %s", (_, url) => {
    const context = sampleContext({}, { known: new Set([hashAddress("https://example.org/a")]) });
    expect(isKept({ title, url }, context)).toBe(false);
  });
});

describe("the reasons of a candidate", () => {
  const voxe = sampleActor("voxe", "Voxe", { website: "https://voxe.example.org/fr" });
  const context = sampleContext({ keywords: [{ term: "pétition", weight: 1 }] }, { actors: [voxe] });
  const cases: [sentence: string, sample: SourcedItem, reasons: string | undefined][] = [
    ["tell keywords", sampleItem({ title: "Une pétition" }), "mot-clé «\u00a0pétition\u00a0»"],
    ["tell an actor in the title", sampleItem({ title: "Voxe revient" }), "acteur nommé «\u00a0Voxe\u00a0»"],
    [
      "tell an actor in the excerpt",
      sampleItem({ title: "Vu", excerpt: "Chez Voxe." }),
      "acteur nommé «\u00a0Voxe\u00a0»",
    ],
    [
      "tell an actor's site",
      sampleItem({ title: "Vu", url: "https://voxe.example.org/fr/a" }),
      "site de «\u00a0Voxe\u00a0»",
    ],
    [
      "pass over a neighbour of its site",
      sampleItem({ title: "Vu", url: "https://voxe.example.org/frites" }),
      undefined,
    ],
    ["tell an actor's own feed", sampleItem({ title: "Vu" }, { actor: "voxe" }), "flux de «\u00a0Voxe\u00a0»"],
    [
      "tell everything at once, each actor by one",
      sampleItem({ title: "Voxe lance une pétition" }, { actor: "voxe" }),
      "mot-clé «\u00a0pétition\u00a0», acteur nommé «\u00a0Voxe\u00a0»",
    ],
  ];
  it.each(cases)("%s", (_, sample, reasons) => {
    const candidate = pickOne(sample, context);
    expect(candidate && renderReasons(candidate.reasons)).toBe(reasons);
    if (reasons?.includes("Voxe")) expect(candidate?.actorIds).toEqual(["voxe"]);
  });
});

describe("a list of candidates", () => {
  const titled = (name: string, more: SourcedItem["item"] = {}) =>
    sampleItem({ title: name, url: `https://gazette.example.org/${encodeURIComponent(name)}`, ...more });
  const titlesOf = (items: SourcedItem[], context = sampleContext()) =>
    pickCandidates(items, context).map((candidate) => candidate.title);

  it("is ranked by keywords, those of the title counting double", () => {
    const context = sampleContext({
      keywords: [
        { term: "vote", weight: 2 },
        { term: "débat", weight: 3 },
      ],
    });
    const items = [titled("Le vote"), titled("Matin", { excerpt: "Un débat" }), titled("Vote et débat")];
    expect(titlesOf(items, context)).toEqual(["Vote et débat", "Le vote", "Matin"]);
  });

  it("is ranked by the weight of the source", () => {
    const heavy = sampleItem({ title: `${title} B`, url: "https://example.org/b" }, { weight: 2 });
    expect(titlesOf([titled(`${title} A`), heavy])).toEqual([`${title} B`, `${title} A`]);
  });

  it("puts the newest first among equals, and what has no date last", () => {
    const items = [
      titled(`${title} sans date`, { published: undefined }),
      titled(`${title} ancien`, { published: new Date("2026-11-16T09:00:00Z") }),
      titled(`${title} récent`, { published: new Date("2026-11-19T09:00:00Z") }),
    ];
    expect(titlesOf(items)).toEqual([`${title} récent`, `${title} ancien`, `${title} sans date`]);
  });

  it("is never longer than max_links", () => {
    const items = Array.from({ length: 5 }, (_, number) => titled(`${title} ${number}`));
    expect(titlesOf(items, sampleContext({ max_links: 2 }))).toHaveLength(2);
  });

  it("holds a story of several sources once, from the heaviest, and names the others", () => {
    const url = "https://example.org/histoire";
    const [only, ...others] = pickCandidates(
      [
        sampleItem({ title, url: `${url}?utm_source=a` }, { name: "A" }),
        sampleItem({ title, url: `${url}/` }, { name: "B", weight: 2 }),
        sampleItem({ title, url }, { name: "C" }),
        sampleItem({ title, url }, { name: "C" }),
      ],
      sampleContext(),
    );
    expect(others).toEqual([]);
    expect(only).toMatchObject({ publisher: "B", url: `${url}/`, alsoFrom: ["A", "C"] });
  });

  it("dates a candidate in the site's time zone and strips its address of tracking", () => {
    const published = new Date("2026-11-18T23:30:00Z");
    const candidate = pickOne(sampleItem({ title, published, url: "https://example.org/a?id=1&utm_medium=flux" }));
    expect(candidate).toMatchObject({ day: "2026-11-19", url: "https://example.org/a?id=1" });
  });

  it.each([
    ["takes the excerpt for want of a title", { title: " ", excerpt: title }, title],
    ["takes the address for want of both", { url: "https://voxe.example.org/a" }, "voxe.example.org/a"],
    [
      "cuts a long title after a word",
      { title: `${title} ${"de quartier ".repeat(900)}` },
      /^Un budget.{150,189} (?:de|quartier)…$/u,
    ],
    ["keeps it on one line without control characters", { title: "Un\u0000 budget\r\nparticipatif\u2028" }, title],
    [
      "keeps French no-break spaces",
      { title: `${title}\u202f? «\u00a0Oui\u00a0»` },
      `${title}\u202f? «\u00a0Oui\u00a0»`,
    ],
  ])("%s", (_, item, expected) => {
    const actors = [sampleActor("voxe", "Voxe", { website: "https://voxe.example.org" })];
    const candidate = pickOne(sampleItem(item), sampleContext({}, { actors }));
    if (typeof expected === "string") expect(candidate?.title).toBe(expected);
    else expect(candidate?.title).toMatch(expected);
  });

  it("takes less than a second of processor against 500 editions of 20 links, from 10,000 items of which 1,000 are new", () => {
    const url = (number: number) => `https://gazette.example.org/articles/${number}`;
    const items = Array.from({ length: 10_000 }, (_, number) =>
      sampleItem({ title: `${title} ${number}`, excerpt: "mot ".repeat(60), url: url(number + 1_000) }),
    );
    const actors = Array.from({ length: 300 }, (_, number) => sampleActor(`a${number}`, `Acteur Numéro ${number}`));
    const start = process.cpuUsage();
    const known = new Set(Array.from({ length: 10_000 }, (_, number) => hashAddress(url(number))));
    expect(pickCandidates(items, sampleContext({}, { known, actors }))).toHaveLength(40);
    const { user, system } = process.cpuUsage(start);
    expect((user + system) / 1e6).toBeLessThan(1);
  });
});
