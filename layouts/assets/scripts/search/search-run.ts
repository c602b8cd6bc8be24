import { DEED_FIELDS, DEED_SEPARATOR, NAME_SEPARATOR } from "../../../../src/search/to-record.ts";
import { hyphenate } from "../../../../src/text/slug.ts";
import { countValues, filterPages } from "./search-filters.ts";
import type { FilterCounts, FoundPage, Fragment, SearchIndex } from "./search-index.ts";
import { matchPages } from "./search-match.ts";
import { dropEmptyWords, foldWords, isYear, parseQuery, type Query } from "./search-query.ts";
import type { SearchState } from "./search-state.ts";
import { type Replaced, replaceUnknown } from "./search-words.ts";

export type SearchAnswer = {
  results: FoundPage[];
  /** What each filter would leave, all others being kept. */
  counts: FilterCounts;
  /** Folded words that were looked for. */
  words: string[];
  replaced: Replaced[];
  /** True where some results have but a part of the words. */
  partly: boolean;
};

/** Looks a query up; `emptyWords` are those of questions, which are not looked for. Rejects where the index cannot be loaded. */
export async function runSearch(
  { query, filters }: SearchState,
  index: SearchIndex,
  emptyWords: ReadonlySet<string>,
): Promise<SearchAnswer> {
  const typed = parseQuery(query);
  const { wanted, replaced } = await replaceUnknown(dropEmptyWords(typed, emptyWords), index);
  if (typed.words.length > 0 && wanted.words.length === 0)
    return { results: [], counts: {}, words: [], replaced, partly: false };
  const [{ pages, partly, namesakes }, values] = await Promise.all([
    matchPages(wanted, typed, index),
    index.loadFilterValues(),
  ]);
  const results = filterPages(pages, filters, values);
  const looked = new Set([...results.slice(0, FIRST_PAGE), ...filterPages(namesakes, filters, values)]);
  return {
    results: wanted.words.length === 0 ? results : await putCalledFirst(results, looked, query, wanted),
    counts: countValues(pages, filters, values),
    words: foldWords(wanted),
    replaced,
    partly,
  };
}

/** The first page of results, whose fragments are about to be shown and cost no further request. */
const FIRST_PAGE = 10;

/** What may be called just what was asked: what was looked for, and this without a year. */
function listCalls({ words }: Query): ReadonlySet<string> {
  return new Set([words, words.filter((word) => !isYear(word))].map((some) => fuseName(some.join(" "))));
}

/**
 * Puts first what is called as was typed, else what is called just what was looked for, then the actors that do just that: a stem or
 * a shared beginning must not hide « A Voté » behind « vote », nor who lets people vote behind VoteWatch. `looked` are the results
 * that are looked at for it.
 */
async function putCalledFirst(
  results: readonly FoundPage[],
  looked: ReadonlySet<FoundPage>,
  typed: string,
  wanted: Query,
): Promise<FoundPage[]> {
  const pages = await Promise.all([...looked].map(async (page) => ({ page, meta: (await page.data()).meta })));
  const whole = new Set([fuseName(typed)]);
  const calls = pages.some(({ meta }) => placeOf(meta, whole) === 0) ? whole : listCalls(wanted);
  const places = new Map(pages.map(({ page, meta }) => [page, placeOf(meta, calls)]));
  return results.toSorted((a, b) => (places.get(a) ?? LAST) - (places.get(b) ?? LAST));
}

const LAST = 3;

/** 0 for what is called so, 1 for who does so, 2 for who did, 3 for all else. */
function placeOf(meta: Fragment["meta"], calls: ReadonlySet<string>): number {
  const isCalled = (names = "", separator = DEED_SEPARATOR) =>
    names.split(separator).some((name) => calls.has(fuseName(name)));
  if (isCalled(meta.names, NAME_SEPARATOR)) return 0;
  if (isCalled(meta[DEED_FIELDS.tool]) || isCalled(meta[DEED_FIELDS.actor])) return 1;
  return isCalled(meta[DEED_FIELDS.past]) ? 2 : LAST;
}

/** What two spellings of a name have in common, in the plural too. */
function fuseName(name: string): string {
  return hyphenate(name).replace(/s(?=-|$)/gu, "");
}
