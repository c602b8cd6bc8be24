import { cutExcerpt } from "../feeds/cut-excerpt.ts";
import type { FeedItem } from "../feeds/parse-feed.ts";
import { escapeDestination } from "../markdown/escape-markdown.ts";
import { canonicalUrl, cleanUrl } from "../model/canonical-url.ts";
import { dayIn } from "../model/dates.ts";
import { isWebAddress } from "../model/fields.ts";
import type { Candidate, SourcedItem } from "./candidate.ts";
import { createJudge, type JudgeContext } from "./judge-item.ts";
import { hashAddress } from "./parse-memory.ts";

export type PickContext = JudgeContext & {
  /** The instant of the run. */
  now: Date;
  /** Items dated before are not new. */
  since: Date;
  /** Hashes (`hashAddress`) of what was published or proposed in any edition but this one. */
  known: ReadonlySet<string>;
};

const TITLE_LENGTH = 200;
const ADDRESS_LENGTH = 2000;
/** What cannot be dated may be old. */
const UNDATED_FACTOR = 0.5;
const DAY_MS = 86_400_000;

/** A candidate before its day is written. */
type Dated = Omit<Candidate, "day"> & { date?: Date };

/**
 * Items → candidates, the best first, `max_links` at most: new, never seen in another edition, relevant for a reason that can
 * be told. The same address from several sources is one candidate.
 */
export function pickCandidates(items: readonly SourcedItem[], context: PickContext): Candidate[] {
  const { timezone, roundup } = context.site;
  const consider = createFilter(context);
  const groups = new Map<string, Dated[]>();
  for (const candidate of items.flatMap((sourced) => consider(sourced) ?? [])) {
    const key = canonicalUrl(candidate.url);
    groups.set(key, [...(groups.get(key) ?? []), candidate]);
  }
  const best = [...groups.values()].map(mergeGroup).sort(compareCandidates).slice(0, roundup.max_links);
  return best.map(({ date, ...candidate }) => ({ ...candidate, day: date && dayIn(timezone, date) }));
}

/** Cheap reasons to drop an item come before its text is read. */
function createFilter(context: PickContext): (sourced: SourcedItem) => Dated | undefined {
  const judge = createJudge(context);
  return ({ item, source }) => {
    const date = pickDate(item);
    const url = isRecent(date, context) ? pickAddress(item.url) : undefined;
    if (url === undefined || context.known.has(hashAddress(url))) return undefined;
    const said = { url, title: pickTitle(item, url), excerpt: item.excerpt && cleanLine(item.excerpt) };
    const judgement = judge(said, source);
    if (judgement === undefined) return undefined;
    const score = judgement.score * (date === undefined ? UNDATED_FACTOR : 1);
    return {
      ...said,
      ...judgement,
      score,
      date,
      publisher: cleanLine(source.name),
      language: source.language,
      alsoFrom: [],
    };
  };
}

/** The address as a draft writes it and reads it back, or undefined where it could not stand there. */
function pickAddress(url: string | undefined): string | undefined {
  if (url === undefined || url.length > ADDRESS_LENGTH || !URL.canParse(url)) return undefined;
  const { href } = new URL(url.replaceAll("&amp;", "&"));
  // Markdown would read `&copy;` in an address as a character.
  const written = escapeDestination(cleanUrl(href)).replace(/(&#?\w+);/gu, "$1%3B");
  return isWebAddress(written) ? written : undefined;
}

function pickDate({ published, updated }: FeedItem): Date | undefined {
  return [published, updated].find((date) => date !== undefined && !Number.isNaN(date.getTime()));
}

/** An undated item is new as long as no edition knows it. */
function isRecent(date: Date | undefined, { since, now }: PickContext): boolean {
  if (date === undefined) return true;
  return date >= since && date.getTime() <= now.getTime() + DAY_MS;
}

function pickTitle({ title, excerpt }: FeedItem, url: string): string {
  const words = [title, excerpt].map((text) => cleanLine(text ?? "")).find((text) => text !== "");
  return cutExcerpt(words ?? canonicalUrl(url), TITLE_LENGTH);
}

/** One line that a file can hold and give back, without control characters; French no-break spaces stay. */
function cleanLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[^\S\u00a0\u202f]+/gu, " ")
    .replace(/\p{Cc}/gu, "")
    .trim();
}

function mergeGroup(group: readonly Dated[]): Dated {
  const [best, ...others] = group.toSorted(compareCandidates) as [Dated, ...Dated[]];
  const names = new Set(others.map(({ publisher }) => publisher));
  names.delete(best.publisher);
  return { ...best, alsoFrom: [...names] };
}

/** The best first; of equals the newest, then by address, so that two runs agree. */
function compareCandidates(a: Dated, b: Dated): number {
  return b.score - a.score || timeOf(b) - timeOf(a) || a.url.localeCompare(b.url);
}

const timeOf = ({ date }: Dated) => date?.getTime() ?? 0;
