import { NAME_SEPARATOR } from "../../../../src/search/to-record.ts";
import { hyphenate } from "../../../../src/text/slug.ts";
import { countValues, filterPages } from "./search-filters.ts";
import type { FilterCounts, FoundPage, Fragment, SearchIndex } from "./search-index.ts";
import { matchPages } from "./search-match.ts";
import { dropEmptyWords, foldWords, parseQuery } from "./search-query.ts";
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
  const [{ pages, partly }, values] = await Promise.all([matchPages(wanted, index.pagefind), index.loadFilterValues()]);
  const results = filterPages(pages, filters, values);
  return {
    results: wanted.words.length === 0 ? results : await putNamesFirst(results, [query, wanted.words.join(" ")]),
    counts: countValues(pages, filters, values),
    words: foldWords(wanted),
    replaced,
    partly,
  };
}

/** The first page of results, whose fragments are about to be shown and cost no further request. */
const FIRST_PAGE = 10;

/** A year at the end of a name asks for what somebody said or did then. */
const YEAR = /\s+(?:19|20)\d\d$/u;

/** Puts first what is called just what was asked: a stem or a shared beginning must not hide « A Voté » behind « vote ». */
async function putNamesFirst(results: FoundPage[], asked: readonly string[]): Promise<FoundPage[]> {
  const names = new Set(asked.flatMap((text) => [text, text.trim().replace(YEAR, "")]).map(hyphenate));
  const page = results.slice(0, FIRST_PAGE);
  const isNamed = await Promise.all(
    page.map(async (result) => listNames(await result.data()).some((name) => names.has(name))),
  );
  return [
    ...page.filter((_, at) => isNamed[at]),
    ...page.filter((_, at) => !isNamed[at]),
    ...results.slice(FIRST_PAGE),
  ];
}

function listNames({ meta }: Fragment): string[] {
  return (meta.names ?? "").split(NAME_SEPARATOR).map(hyphenate);
}
