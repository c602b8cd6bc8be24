import type { Tier } from "../../../../src/kinds/search-document.ts";
import { DEED_FIELDS, TIER_FILTER } from "../../../../src/search/to-record.ts";
import type { FilterValues, FoundPage, Pagefind, SearchIndex } from "./search-index.ts";
import { formatQuery, isYear, type Query } from "./search-query.ts";

/**
 * A question of so many words, or that fewer pages have whole, is answered by pages that have but this part of what its words say;
 * a shorter one by those that have all.
 */
const LONG = 3;
const ENOUGH = 5;
const LEAST_PART = 0.5;

/** What a word weighs on a page that has only longer ones that begin with it: « consultation » for « consul ». */
const BEGUN = 0.3;

/** What the words weigh where they stand one after the other, as typed. */
const PHRASE = 2;

/** What a page weighs by its tier, see `src/kinds/search-document.ts`. */
const TIER_WEIGHTS: Readonly<Record<Tier, number>> = { thing: 1, past: 0.9, text: 1, part: 0.8 };

const NAME_FIELDS = ["names", "opened_names"];

/** How many pages are looked at for their names, and for what they do: what is not on the first page costs a small request each. */
const NAMESAKES = 10;

/** The answer to a query. */
export type Matched = {
  /** The best first. */
  pages: FoundPage[];
  /** True where some of the pages have but a part of the words. */
  partly: boolean;
  /** The best of those that have all words, some of them in their names or in what they do: one of them may be called so. */
  namesakes: FoundPage[];
};

/** What one word tells of pages: how much it says (its inverse document frequency, as in Okapi BM25), and its score on each. */
type WordMatch = { weight: number; required: boolean; scores: ReadonlyMap<string, number> };

/** What all words together tell of pages. */
type WholeMatch = { scores: ReadonlyMap<string, number>; phrase: ReadonlySet<string>; tierOf: (id: string) => Tier };

/**
 * The pages that answer a query, `typed` before words were left out of it. Pagefind wants every word on a page, and a plain question
 * has words that the best page does not use: so each word is looked for by itself. The score of a page is the sum of theirs, those that
 * say more weighing more, and Pagefind's own for all words together, times the part that the page has of what the words say. A year is never required.
 */
export async function matchPages(
  query: Query,
  typed: Query,
  { pagefind, loadFilterValues }: SearchIndex,
): Promise<Matched> {
  const found = await pagefind.search(formatQuery(query), query.words.length === 0 ? { sort: { title: "asc" } } : {});
  if (query.exact || query.words.length === 0) return { pages: found.results, partly: false, namesakes: [] };
  const count = (await pagefind.search(null)).results.length;
  const pages = new Map<string, FoundPage>();
  const matches: WordMatch[] = [];
  for (const word of query.words) {
    const { results } = await pagefind.search(word);
    for (const page of results) pages.set(page.id, page);
    const required = !isYear(word) || query.words.length === 1;
    matches.push({ ...weighWord(results, await listPhrase([word], pagefind), count), required });
  }
  const tierOf = readTiers(await loadFilterValues());
  const whole = {
    scores: new Map(found.results.map(({ id, score }) => [id, score])),
    phrase: await listPhrase(typed.words, pagefind),
    tierOf,
  };
  const ranked = [...pages.values()].map((page) => ({ page, ...weighPage(page.id, matches, whole) }));
  const most = Math.max(0, ...ranked.map(({ part }) => part));
  const isWhole = query.words.length < LONG && ranked.filter(({ part }) => part === 1).length >= ENOUGH;
  const least = isWhole ? 1 : Math.min(most, LEAST_PART);
  const answers = ranked.filter(({ part }) => part >= least).sort((a, b) => b.score - a.score);
  const sorted = answers.map(({ page }) => page);
  return {
    pages: sorted,
    partly: answers.some(({ part }) => part < 1),
    namesakes: [NAME_FIELDS, Object.values(DEED_FIELDS)].flatMap((fields) =>
      pickByField(sorted, found.results, fields),
    ),
  };
}

/** The best of the pages that have all words, some of them in one of some fields. */
function pickByField(
  sorted: readonly FoundPage[],
  whole: readonly FoundPage[],
  fields: readonly string[],
): FoundPage[] {
  const having = whole.filter(({ matchedMetaFields = [] }) =>
    matchedMetaFields.some((field) => fields.includes(field)),
  );
  const ids = new Set(having.map(({ id }) => id));
  return sorted.filter(({ id }) => ids.has(id)).slice(0, NAMESAKES);
}

/** The pages that have some words, one after the other, in one of their forms, and not only longer ones that begin with them. */
async function listPhrase(words: readonly string[], pagefind: Pagefind): Promise<ReadonlySet<string>> {
  return new Set((await pagefind.search(formatQuery({ words, exact: true }))).results.map(({ id }) => id));
}

function weighWord(results: readonly FoundPage[], exact: ReadonlySet<string>, count: number) {
  const weight = Math.log(1 + (count - results.length + 0.5) / (results.length + 0.5));
  const scores = results.map(({ id, score }): [string, number] => [id, exact.has(id) ? score : score * BEGUN]);
  return { weight, scores: new Map(scores) };
}

/** The score of a page, and the part of the required words that it has. */
function weighPage(id: string, matches: readonly WordMatch[], { scores, phrase, tierOf }: WholeMatch) {
  const own = matches.filter((match) => match.scores.has(id));
  const mean = sumWeights(matches) / matches.length;
  const sum = own.reduce(
    (score, match) => score + (match.scores.get(id) ?? 0) * Math.sqrt(match.weight / mean),
    scores.get(id) ?? 0,
  );
  const factor = sharePart(own, matches) * TIER_WEIGHTS[tierOf(id)] * (phrase.has(id) ? PHRASE : 1);
  return { score: sum * factor, part: sharePart(own.filter(isRequired), matches.filter(isRequired)) };
}

function isRequired({ required }: WordMatch): boolean {
  return required;
}

function sharePart(own: readonly WordMatch[], all: readonly WordMatch[]): number {
  return own.length === all.length ? 1 : sumWeights(own) / sumWeights(all);
}

function sumWeights(matches: readonly WordMatch[]): number {
  return matches.reduce((sum, { weight }) => sum + weight, 0);
}

function readTiers({ [TIER_FILTER]: tiers = {} }: FilterValues): WholeMatch["tierOf"] {
  const named = (Object.keys(TIER_WEIGHTS) as Tier[]).filter((tier) => tier !== "text");
  return (id) => named.find((tier) => tiers[tier]?.has(id)) ?? "text";
}
