import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect } from "vitest";
import { renderDraft } from "../../src/edition/merge-draft.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { pickCandidates } from "../../src/roundup/pick-candidates.ts";
import { toLink } from "../../src/roundup/write-draft.ts";
import { sampleContext, sampleSource } from "../roundup/samples.ts";
import { type HostileItem, makeHostileItems } from "./make-hostile-items.ts";
import { renderAtom, renderJson, renderRss } from "./week-feeds.ts";

const NOW = new Date("2026-10-26T08:00:00Z");

type Kind = {
  contentType: string;
  render: (items: { title: string; link: string; text: string; day: string }[]) => string;
};
const KINDS: Kind[] = [
  { contentType: "text/xml", render: (items) => renderRss(items) },
  { contentType: "application/feed+json", render: renderJson },
  { contentType: "application/atom+xml", render: renderAtom },
];

/** Adds editions of so many hostile links to a site, each through a feed of one of the formats, the choice and the draft, then published; gives back their titles. */
export async function writeHostileEditions(root: string, count: number, perEdition: number): Promise<string[]> {
  const items = makeHostileItems(count, 20261026);
  const titles: string[] = [];
  for (let number = 0; number * perEdition < count; number++)
    titles.push(...(await writeEdition(root, number, items.slice(number * perEdition, (number + 1) * perEdition))));
  return titles;
}

async function writeEdition(root: string, number: number, items: readonly HostileItem[]): Promise<string[]> {
  const date = new Date(Date.UTC(2026, 8, 27) - number * 7 * 86_400_000).toISOString().slice(0, 10);
  const found = await readFeed(number, items);
  const context = sampleContext(
    { keywords: [{ term: "démocratie" }], doubtful_below: 0, max_links: items.length, max_per_source: items.length },
    { now: NOW, since: new Date("2026-10-01") },
  );
  const source = sampleSource({ name: `Flux ${items[0]?.title}` });
  const { candidates, dropped } = pickCandidates(
    found.map((item) => ({ item, source })),
    context,
  );
  expect(dropped).toEqual([]);
  expect(candidates).toHaveLength(items.length);
  const edition = { number: number + 10, date, title: `Édition ${number}`, now: NOW, language: "fr" } as const;
  const draft = renderDraft(
    candidates.map((candidate) => toLink(candidate)),
    edition,
  );
  writeFileSync(join(root, `content/liens/${date}.md`), draft.replace("draft: true", "draft: false"));
  return candidates.map(({ title }) => title);
}

async function readFeed(number: number, items: readonly HostileItem[]) {
  const { contentType, render } = KINDS[number % KINDS.length] as Kind;
  const url = `https://hostile.example.org/${number}`;
  const entries = items.map(({ title, excerpt }, index) => {
    return { title, link: `${url}/${index}`, text: excerpt, day: "2026-10-21" };
  });
  const { items: found } = await parseFeed(Buffer.from(render(entries)), { url, contentType });
  expect(found).toHaveLength(items.length);
  return found;
}
