import { NAME_SEPARATOR } from "../../../../src/search/to-record.ts";
import { foldText, slugify } from "../../../../src/text/slug.ts";
import {
  type FilterCounts,
  type FoundPages,
  type Fragment,
  loadNameWords,
  openPagefind,
  type Pagefind,
} from "./search-pagefind.ts";
import { foldWords, formatQuery, parseQuery, type Query } from "./search-query.ts";
import { countCommonStart, pickCorrection } from "./search-spelling.ts";
import type { SearchState } from "./search-state.ts";

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

/** The first page of results, whose fragments are about to be shown and cost no further request. */
const FIRST_PAGE = 10;

type Results = FoundPages["results"];

/** Puts first what is called just what was typed: a stem or a shared beginning must not hide « A Voté » behind « vote ». */
async function putExactNameFirst(results: Results, typed: string): Promise<Results> {
  const name = slugify(typed);
  const page = results.slice(0, FIRST_PAGE);
  const isExact = await Promise.all(page.map(async (result) => bearsName(await result.data(), name)));
  return [
    ...page.filter((_, index) => isExact[index]),
    ...page.filter((_, index) => !isExact[index]),
    ...results.slice(FIRST_PAGE),
  ];
}

function bearsName({ meta }: Fragment, name: string): boolean {
  return (meta.names ?? "").split(NAME_SEPARATOR).some((own) => slugify(own) === name);
}

/** How the index knows a word: as it is, by a shorter word that it begins with, or not. */
type Standing = "known" | "near" | "unknown";

/** The least that a word and the shorter one that Pagefind falls back to must have in common. */
const NEAR_LETTERS = 4;
const NEAR_SHARE = 0.5;

/**
 * Pagefind answers a word that it does not have with the longest word that it begins with: `decidm` finds « décide »,
 * `azerty` finds « à ». This tells such answers from true ones, by the words of the first page found.
 */
async function judgeWord(word: string, first: Fragment | undefined, pagefind: Pagefind): Promise<Standing> {
  const folded = foldText(word).replace(/[^a-z0-9]/gu, "");
  const starts = first ? listMatchedWords(first).map((match) => countCommonStart(folded, match)) : [];
  const longest = Math.max(0, ...starts);
  if (first && longest === folded.length) return "known";
  if ((await pagefind.search(`"${word}"`)).results.length > 0) return "known";
  return longest >= NEAR_LETTERS && longest >= folded.length * NEAR_SHARE ? "near" : "unknown";
}

/** Folded words that can have matched: those of the fields, and those of the text where Pagefind says so. */
function listMatchedWords({ content, locations, meta }: Fragment): string[] {
  const tokens = content.split(/[^\S\uFEFF]+/u);
  const texts = [...Object.values(meta), ...locations.map((at) => tokens[at])];
  return texts.flatMap((text) => splitForms(text ?? ""));
}

/** A compound counts whole and by its parts: `NosDéputés.fr` is also `deputes` and `fr`. */
function splitForms(text: string): string[] {
  const parts = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").split(/[^\p{L}\p{M}\p{N}]+/u);
  const wholes = text.split(/\s+/u).map((token) => token.replace(/[^\p{L}\p{M}\p{N}]/gu, ""));
  return [...parts, ...wholes].map(foldText);
}
