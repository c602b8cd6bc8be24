import { visitKinds } from "../kinds/table.ts";
import type { Items, Model } from "../model/model.ts";
import { canonicalUrl, hostOf } from "../text/canonical-url.ts";
import { isWebAddress } from "../text/web-address.ts";
import type { Citation, CitedAddress } from "./citation.ts";
import { findLines } from "./find-lines.ts";
import { listMarkdownLinks } from "./list-markdown-links.ts";

/** An address as a value of the model gives it. */
type Mention = { url: string; date?: string; archive?: string };

/** One source file and what it cites. */
type Citer = { file: string; title: string; mentions: Mention[] };

/**
 * Every address that what is published leads to, once each under its canonical form, in the order of the files. `readText` gives the text of a source file, in which lines are looked for.
 */
export function collectAddresses(model: Model, readText: (file: string) => string): CitedAddress[] {
  const feeds = new Set(
    model.actors.flatMap(({ links }) => links.flatMap(({ role, url }) => (role === "feed" ? toKey(url) : []))),
  );
  const found = new Map<string, CitedAddress>();
  for (const citer of listCiters(model)) {
    const text = readText(citer.file);
    for (const mention of dropRepeats(citer.mentions)) {
      if (hostOf(mention.url) === hostOf(model.settings.url)) continue;
      const key = toKey(mention.url);
      const address = found.get(key) ?? { key, url: dropFragment(mention.url), citations: [], isFeed: feeds.has(key) };
      address.url = pickSpelling(address.url, dropFragment(mention.url));
      address.citations.push(...cite(citer, mention, text));
      found.set(key, address);
    }
  }
  return [...found.values()];
}

function listCiters(model: Model): Citer[] {
  const items: Items = model;
  const citing = visitKinds(({ cite }, kind) => cite(items[kind], model)).filter(({ isOut }) => isOut);
  return citing
    .map(({ file, title, date, values }) => ({ file, title, mentions: findMentions(values, date) }))
    .sort((a, b) => (a.file < b.file ? -1 : 1));
}

/** Addresses anywhere in a value, those of Markdown texts included; the nearest date above an address is its own. */
function findMentions(value: unknown, date: string | undefined): Mention[] {
  if (typeof value === "string") {
    const urls = isWebAddress(value) ? [value] : listMarkdownLinks(value);
    return urls.map((url) => ({ url, date }));
  }
  if (Array.isArray(value)) return value.flatMap((item) => findMentions(item, date));
  if (typeof value !== "object" || value === null) return [];
  const { url, archive, accessed, date: own } = value as Record<string, unknown>;
  const near = [accessed, own].find((day) => typeof day === "string") ?? date;
  const mentions = Object.values(value).flatMap((item) => findMentions(item, near as string | undefined));
  return mentions.map((mention) =>
    mention.url === url && typeof archive === "string" ? { ...mention, archive } : mention,
  );
}

function cite({ file, title }: Citer, { url, date, archive }: Mention, text: string): Citation[] {
  const lines = findLines(text, url);
  const places = lines.length === 0 ? [{}] : lines.map((line) => ({ line }));
  return places.map((place) => ({ file, ...place, title, date, archive }));
}

function dropRepeats(mentions: readonly Mention[]): Mention[] {
  return [...new Map(mentions.toReversed().map((mention) => [mention.url, mention])).values()].reverse();
}

const toKey = (url: string) => canonicalUrl(dropFragment(url));
const dropFragment = (url: string) => url.replace(/#.*$/u, "");

/** The first spelling stays, unless only the other is encrypted. */
function pickSpelling(known: string, other: string): string {
  return /^http:/iu.test(known) && /^https:/iu.test(other) ? other : known;
}
