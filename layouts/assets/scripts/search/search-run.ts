import { foldText } from "../../../../src/text/slug.ts";
import { putExactNameFirst } from "./search-exact-name.ts";
import {
  type FilterCounts,
  type FoundPages,
  type Fragment,
  loadNameWords,
  openPagefind,
  type Pagefind,
} from "./search-pagefind.ts";
import { foldWords, formatQuery, parseQuery, type Query } from "./search-query.ts";
import { pickCorrection } from "./search-spelling.ts";
import type { SearchState } from "./search-state.ts";
import { judgeWord } from "./search-words.ts";

/** A word that no page has, and the word of a name that was looked for in its stead. */
export type Replaced = { word: string; correction?: string };

export type SearchAnswer = {
  results: FoundPages["results"];
  /** What each filter would leave, all others being kept. */
  counts: FilterCounts;
  /** Folded words that were looked for. */
  words: string[];
  replaced: Replaced[];
};

type Filters = SearchState["filters"];

/** Looks a query up. Rejects where the index cannot be loaded. */
export async function runSearch({ query, filters }: SearchState): Promise<SearchAnswer> {
  const pagefind = await openPagefind();
  const typed = parseQuery(query);
  const { wanted, replaced } = await replaceUnknown(typed, pagefind);
  if (typed.words.length > 0 && wanted.words.length === 0) return { results: [], counts: {}, words: [], replaced };
  const found = await look(wanted, filters, pagefind);
  const [counts, results] = await Promise.all([
    countByFilter(wanted, filters, found, pagefind),
    typed.words.length === 0 ? found.results : putExactNameFirst(found.results, query),
  ]);
  return { results, counts, words: foldWords(wanted), replaced };
}

function look(query: Query, filters: Filters, pagefind: Pagefind): Promise<FoundPages> {
  const words = formatQuery(query);
  return pagefind.search(words, { filters, ...(words === null && { sort: { title: "asc" } }) });
}

/** Filters are left aside here: a word is known or not whatever the filters. */
async function replaceUnknown(query: Query, pagefind: Pagefind): Promise<{ wanted: Query; replaced: Replaced[] }> {
  if (query.exact || query.words.length === 0) return { wanted: query, replaced: [] };
  const first = await findFirst(query, pagefind);
  const words: string[] = [];
  const replaced: Replaced[] = [];
  for (const word of query.words) {
    const page = first ?? (await findFirst({ words: [word], exact: false }, pagefind));
    const standing = await judgeWord(word, page, pagefind);
    const correction = standing === "known" ? undefined : pickCorrection(foldText(word), await loadNameWords());
    if (correction !== undefined || standing === "unknown") replaced.push({ word, correction });
    const kept = correction ?? (standing === "unknown" ? undefined : word);
    if (kept !== undefined) words.push(kept);
  }
  return { wanted: { ...query, words }, replaced };
}

async function findFirst(query: Query, pagefind: Pagefind): Promise<Fragment | undefined> {
  return (await look(query, {}, pagefind)).results[0]?.data();
}

/** Pagefind counts what all filters leave; for a chosen filter, its other values are counted without it. */
async function countByFilter(
  query: Query,
  filters: Filters,
  found: FoundPages,
  pagefind: Pagefind,
): Promise<FilterCounts> {
  const chosen = Object.keys(filters);
  const others = await Promise.all(
    chosen.map(async (name): Promise<[string, Record<string, number>]> => {
      const { [name]: _, ...rest } = filters;
      return [name, (await look(query, rest, pagefind)).filters[name] ?? {}];
    }),
  );
  return { ...found.filters, ...Object.fromEntries(others) };
}
