import { hashAddress, hashTitled, listHashes } from "../edition/parse-memory.ts";
import { identify } from "../feeds/items/mark-parts.ts";
import type { FeedItem } from "../feeds/parse-feed.ts";
import { canonicalUrl, hostOf } from "../text/canonical-url.ts";
import { cutExcerpt } from "../text/cut-excerpt.ts";
import { dayIn } from "../text/dates.ts";
import { dropTurningMarks } from "../text/direction.ts";
import { findRedirector } from "../text/explain-tracking.ts";
import { quote } from "../text/quote.ts";
import { isWebAddress } from "../text/web-address.ts";
import type { Candidate, SourcedItem } from "./candidate.ts";
import { createJudge, type JudgeContext, type Merits } from "./judge-item.ts";
import { judgeNews, type NewsContext } from "./judge-news.ts";
import { pickItemAddress } from "./pick-item-address.ts";
import type { KnownLink } from "./plan-edition.ts";
import type { DroppedItem, DropReason } from "./report.ts";

export type SiftContext = JudgeContext &
  NewsContext & {
    /** What was published or proposed in any edition but this one, by `hashAddress`. */
    known: ReadonlyMap<string, KnownLink>;
    /** What this edition's draft holds, and what the editor removed from it, by `hashAddress`. */
    own: { present: ReadonlySet<string>; removed: ReadonlySet<string> };
  };

/** An item that is new, and what the settings find in it. */
export type Sifted = Omit<Candidate, "group" | "section" | "isDoubtful" | "reasons" | "score"> &
  Merits & {
    keys: readonly string[];
    /** Addresses that it had before. */
    formerUrls: readonly string[];
    time?: number;
    /** True where the page is on its source's own site: others only point at it. */
    isHome: boolean;
  };

export type Sifting = { kind: "kept"; sifted: Sifted } | { kind: "dropped"; dropped: DroppedItem };

/** Says of each item whether it may be proposed, or why not. Cheap reasons to drop it come before its text is read. */
export function createSifter(context: SiftContext): (sourced: SourcedItem) => Sifting {
  const judge = createJudge(context);
  return (sourced) => {
    const { item, source, sighting } = sourced;
    const exact = pickDate(item);
    const date = exact ?? pickVague(item, context.now) ?? pickSeen(item);
    const url = pickItemAddress(item.url);
    const named = pickPublisher(item, source);
    const title = pickTitle(item, url ?? item.url ?? "");
    const drop = (reason: DropReason, why: string): Sifting => ({
      kind: "dropped",
      dropped: { title, ...(url === undefined ? {} : { url }), publisher: named.publisher, reason, why },
    });
    if (url === undefined) return drop("no-address", "sans adresse de page que l'on puisse citer");
    const news = judgeNews(date, sighting, context);
    if ("reason" in news) return drop(news.reason, news.why);
    const formerUrls = (item.formerUrls ?? []).flatMap((former) => pickItemAddress(former) ?? []);
    const known = checkKnown([url, ...formerUrls], { ...item, title }, context);
    if (known) return drop(...known);
    const excerpt = item.excerpt && cleanLine(item.excerpt);
    const said = { url, title, excerpt, language: pickLanguage(sourced) };
    const judgement = judge({ ...said, date: exact }, source);
    if (judgement.kind !== "judged") return drop(...explainRefusal(judgement));
    const day = date && dayIn(context.settings.timezone, date);
    const dated = exact === undefined ? { seen: day } : { day };
    const sifted = {
      ...said,
      ...judgement.judged,
      ...dated,
      ...(item.isPart ? { isPart: true as const } : {}),
      ...(item.sharesAddress ? { sharesAddress: true as const } : {}),
      ...(news.isLate && !sourced.isCarried ? { isLate: true as const } : {}),
      ...named,
      formerUrls,
      keys: listKeys({ ...item, title }, [url, ...formerUrls]),
      time: date?.getTime(),
      isHome:
        findRedirector(url) === undefined &&
        [source.site, source.url, item.publisher?.url].some((own) => own !== undefined && hostOf(own) === hostOf(url)),
    };
    return { kind: "kept", sifted };
  };
}

/**
 * What is dated by its week, its month or its year alone may be of its last day, but not of one after that on which it was seen; where the whole
 * of it lies ahead, it is of its first.
 */
function pickVague({ published, updated, until, firstSeen = until }: FeedItem, now: Date): Date | undefined {
  const from = published ?? updated;
  if (until === undefined || firstSeen === undefined || from === undefined) return undefined;
  return from > now ? from : new Date(Math.min(Number(until), Number(firstSeen), Number(now)));
}

/** An item without a date is as old as the run that first saw it; without such a run it is new as long as no edition knows it. */
const pickSeen = ({ firstSeen }: SourcedItem["item"]) => firstSeen;

type Refusal = [reason: DropReason, why: string];

/** What this edition's own draft holds is told later, with its story. */
function checkKnown(urls: readonly string[], item: TitledItem, { known }: SiftContext): Refusal | undefined {
  const hashes = urls.flatMap((url) => listItemHashes(url, item));
  const link = hashes.map((hash) => known.get(hash)).find((one) => one !== undefined);
  if (link === undefined) return undefined;
  return ["published", `déjà ${link.isPublished ? "paru dans" : "proposé pour"} l'édition ${link.number}`];
}

type TitledItem = Pick<FeedItem, "id" | "isPart" | "sharesAddress"> & { title: string };

/** The hashes under which an item may be known at an address. */
export function listItemHashes(url: string, { isPart, sharesAddress, title }: TitledItem): string[] {
  if (sharesAddress) return [hashTitled(url, title)];
  return isPart ? [hashAddress(url)] : listHashes(url);
}

function explainRefusal(refusal: Exclude<ReturnType<ReturnType<typeof createJudge>>, { kind: "judged" }>): Refusal {
  switch (refusal.kind) {
    case "excluded":
      return ["excluded", `mot exclu ${quote(refusal.term)}`];
    case "language":
      return ["language", `langue ${quote(refusal.language)} écartée`];
    case "sponsored":
      return ["excluded", `article payé, à en croire ${quote(refusal.sign)}`];
  }
}

const TITLE_LENGTH = 200;
const PUBLISHER_LENGTH = 100;

/** The day of an item, where it is known. */
function pickDate({ published, updated, until }: FeedItem): Date | undefined {
  if (until !== undefined) return undefined;
  return [published, updated].find((date) => date !== undefined && !Number.isNaN(date.getTime()));
}

/**
 * Keys under which the very page may be met again: its canonical address, and its publisher's identifier where that is made to be
 * the only one (RFC 4151, RFC 4122, an address of its own).
 */
function listKeys(item: TitledItem, urls: readonly string[]): string[] {
  const { id } = item;
  const keys = urls.map((url) => identify(url, item));
  if (id === undefined) return keys;
  if (/^(?:tag:|urn:uuid:)/iu.test(id)) return [...keys, id];
  return isWebAddress(id) && !/^\/?$/u.test(`${new URL(id).pathname}${new URL(id).search}`)
    ? [...keys, identify(id, item)]
    : keys;
}

/** Who published an article first, where its feed passes it on: the feed is then told beside. */
function pickPublisher({ publisher }: FeedItem, { name }: SourcedItem["source"]): { publisher: string; via?: string } {
  const own = cleanLine(name);
  const host = publisher?.url === undefined ? undefined : hostOf(publisher.url)?.replace(/^www\./u, "");
  const first = cutExcerpt(cleanLine(publisher?.name ?? "") || (host ?? ""), PUBLISHER_LENGTH);
  return first === "" || first === own ? { publisher: own } : { publisher: first, via: own };
}

/**
 * What the article says of itself, else what the person who added the source says, else what its feed says, but for the `en-US` that WordPress
 * writes until told otherwise.
 */
function pickLanguage({ item, source, feedLanguage }: SourcedItem): string | undefined {
  const own = item.language === feedLanguage ? undefined : item.language;
  const said = feedLanguage?.toLowerCase() === "en-us" ? undefined : feedLanguage;
  const language = own ?? source.language ?? said;
  return language?.replace(/^[a-z]+/iu, (code) => code.toLowerCase());
}

/** Its title, for want of one its excerpt, for want of both its address. */
function pickTitle({ title, excerpt }: FeedItem, url: string): string {
  const words = [title, excerpt].map((text) => cleanLine(text ?? "")).find((text) => text !== "");
  return cutExcerpt(words ?? canonicalUrl(url), TITLE_LENGTH);
}

/** One line that a file can hold and give back: without control characters, those that Unicode leaves out, marks that turn a text around. */
function cleanLine(text: string): string {
  if (/^(?:[!-~]+ )*[!-~]+$/u.test(text)) return text;
  return dropTurningMarks(text)
    .toWellFormed()
    .normalize("NFC")
    .replace(/[^\S\u00a0\u202f]+/gu, " ")
    .replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, "")
    .trim();
}
