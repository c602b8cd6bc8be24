import { visitKinds } from "../kinds/table.ts";
import { renderMarkdown } from "../markdown/render-markdown.ts";
import type { Items, Model } from "../model/model.ts";
import { canonicalUrl, hostOf } from "../text/canonical-url.ts";
import { isWebAddress } from "../text/web-address.ts";

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
export function findMentions(value: unknown, date: string | undefined): Mention[] {
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

/** One place of the sources that cites an address. */
export type Citation = {
  /** Path from the site root. */
  file: string;
  /** Line, counted from 1; absent where the address is not written there to the letter. */
  line?: number;
  /** Name of the fiche, or title of the article or roundup. */
  title: string;
  /** When the page is known to have been as cited: a year, a month or a day. */
  date?: string;
  /** A copy that the fiche already gives beside the address. */
  archive?: string;
};

/** An address to visit once, however often and however spelt it is cited. */
export type CitedAddress = {
  /** Its canonical form: what two spellings have in common. */
  key: string;
  /** The spelling that is visited, without its fragment; https where one of them says so. */
  url: string;
  citations: Citation[];
  /** True where a fiche gives it as a feed: it is then read, not only asked for. */
  isFeed: boolean;
};

/** What an address may go on with: after anything else, an address found is whole. */
const GOES_ON = /[^\s"'<>()[\]{},;]/u;

/** The lines of a text, counted from 1, in which an address stands whole and to the letter. */
export function findLines(text: string, url: string): number[] {
  if (!text.includes(url)) return [];
  return text.split("\n").flatMap((line, index) => (holdsWhole(line, url) ? index + 1 : []));
}

function holdsWhole(line: string, url: string): boolean {
  for (let at = line.indexOf(url); at !== -1; at = line.indexOf(url, at + 1)) {
    if (!GOES_ON.test(line[at + url.length] ?? " ")) return true;
  }
  return false;
}

/** The web addresses that a Markdown text links to or shows, in order, as a browser would ask for them. */
export function listMarkdownLinks(source: string): string[] {
  if (!/https?:/iu.test(source)) return [];
  const addresses = [...renderMarkdown(source).matchAll(/\s(?:href|src)="(https?:[^"]*)"/giu)];
  return addresses.map(([, written = ""]) => written.replaceAll("&amp;", "&")).filter(isWebAddress);
}
