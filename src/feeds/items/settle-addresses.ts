import { canonicalPlace, canonicalUrl, foldTitle, isRootPlace } from "../../text/canonical-url.ts";
import type { FeedItem } from "./parse-item.ts";

/** An item, the addresses that may be its own, the best first, and that of its sound, film or file. */
export type AddressedItem = { item: FeedItem; addresses: readonly string[]; sound?: string };

/**
 * Items with their addresses. One that several items of the feed have under different titles, or that is the home of a site or the feed's own,
 * leads to none of them: the next best goes before it (RSS 2.0: a guid that is a permalink, the enclosure). Who has no other keeps it, with a mark:
 * its title then tells it from the others.
 */
export function settleAddresses(entries: readonly AddressedItem[], homes: readonly string[]): FeedItem[] {
  const known = new Set(homes.map(canonicalUrl));
  const isHome = (place: string) => isRootPlace(place) || known.has(place);
  const places = entries.map(({ addresses: [first] }) => (first === undefined ? "" : canonicalPlace(first)));
  const crowded = findCrowded(entries.map((entry, index) => [places[index] ?? "", entry]));
  const leadsElsewhere = (place: string) => place !== "" && (isHome(place) || crowded.has(place));
  if (!places.some(leadsElsewhere)) return entries.map(({ item, addresses: [url] }) => ({ ...item, url }));
  const others = entries.flatMap((entry, index) => {
    const addresses = leadsElsewhere(places[index] ?? "") ? entry.addresses : entry.addresses.slice(0, 1);
    return addresses.map((address) => [canonicalPlace(address), entry] as const);
  });
  const shared = findCrowded(others);
  return entries.map(({ item, addresses }, index) => {
    const [url] = addresses;
    if (!leadsElsewhere(places[index] ?? "")) return { ...item, url };
    const own = addresses.map((address) => [address, canonicalPlace(address)] as const);
    const [better] = own.find(([, place]) => !isHome(place) && !shared.has(place)) ?? [];
    return better === undefined ? { ...item, url, sharesAddress: true as const } : { ...item, url: better };
  });
}

/** The places of which several articles have one. */
function findCrowded(placed: readonly (readonly [place: string, entry: AddressedItem])[]): ReadonlySet<string> {
  const first = new Map<string, AddressedItem>();
  const crowded = new Set<string>();
  for (const [place, entry] of placed) {
    const other = first.get(place);
    if (other === undefined) first.set(place, entry);
    else if (other !== entry && areTwo(other, entry)) crowded.add(place);
  }
  return crowded;
}

/** Two items of one reading at one address: the same article told twice, or two that have one address. */
function areTwo(a: AddressedItem, b: AddressedItem): boolean {
  const [one, other] = [wordsOf(a.item), wordsOf(b.item)];
  if (one === other) return false;
  // One page under two addresses: its comments, where its reader came from.
  if (a.addresses[0] !== b.addresses[0] && (isWithin(one, other) || isWithin(other, one))) return false;
  if (a.sound !== undefined && b.sound !== undefined && a.sound !== b.sound) return true;
  return differByIds(a.item, b.item) ?? !isRetold(one, other);
}

/**
 * Items beside those of an earlier reading, with the mark on those that have the address that another article had before: a page that holds the
 * latest bulletin alone. An article that is renamed keeps its identifier, its date, or most of its words.
 */
export function markShared(items: readonly FeedItem[], earlier: readonly FeedItem[]): FeedItem[] {
  const before = new Map<string, FeedItem[]>();
  for (const item of earlier) {
    if (item.url === undefined) continue;
    const place = canonicalPlace(item.url);
    before.set(place, [...(before.get(place) ?? []), item]);
  }
  return items.map((item) => {
    if (item.url === undefined || item.sharesAddress) return item;
    const others = before.get(canonicalPlace(item.url)) ?? [];
    return others.some((other) => other.sharesAddress || isReplaced(other, item))
      ? { ...item, sharesAddress: true as const }
      : item;
  });
}

/** The places that tell none of the articles that had them: marked so, or of several titles. */
export function listSharedPlaces(items: readonly FeedItem[]): ReadonlySet<string> {
  const titles = new Map<string, string>();
  const shared = new Set<string>();
  for (const item of items) {
    if (item.url === undefined) continue;
    const [place, words] = [canonicalPlace(item.url), wordsOf(item)];
    const other = titles.get(place) ?? words;
    titles.set(place, other);
    if (item.sharesAddress || (other !== words && !areAlike(other, words))) shared.add(place);
  }
  return shared;
}

function isReplaced(before: FeedItem, now: FeedItem): boolean {
  const [one, other] = [wordsOf(before), wordsOf(now)];
  if (one === other || isRetold(one, other)) return false;
  if (before.published !== undefined && before.published.getTime() === now.published?.getTime()) return false;
  return differByIds(before, now) ?? !areAlike(one, other);
}

/** Whether two identifiers tell two articles; undefined where they tell nothing: none, the address itself, one without a figure. */
function differByIds(a: FeedItem, b: FeedItem): boolean | undefined {
  const tells = ({ id = "", url }: FeedItem) =>
    /\d/u.test(id) && (url === undefined || canonicalPlace(id) !== canonicalPlace(url));
  return tells(a) && tells(b) ? a.id !== b.id : undefined;
}

const wordsOf = ({ title, excerpt = "" }: FeedItem) => foldTitle(title ?? excerpt);

/** What a newsroom adds to the title of an article that it has touched. */
const RETOLD =
  /^(?:mis|mise|a|jour|maj|actualise|actualisee|corrige|corrigee|complete|en|direct|live|update|updated|exclusif|video)$/u;

function isRetold(one: string, other: string): boolean {
  const [words, others] = [new Set(one.split(" ")), new Set(other.split(" "))];
  return [...words, ...others].every((word) => (words.has(word) && others.has(word)) || RETOLD.test(word));
}

function isWithin(one: string, other: string): boolean {
  const others = new Set(other.split(" "));
  return one.split(" ").every((word) => others.has(word));
}

/** Words that two titles have in common, of all, from which on one is the other renamed. */
const ALIKE = 0.6;

/** Titles that differ by a number are of two instalments. */
function areAlike(one: string, other: string): boolean {
  const [words, others] = [new Set(one.split(" ")), new Set(other.split(" "))];
  const common = [...words].filter((word) => others.has(word)).length;
  const isNumbered = [...words, ...others].some((word) => /\d/u.test(word) && !(words.has(word) && others.has(word)));
  return !isNumbered && common / (words.size + others.size - common) >= ALIKE;
}
