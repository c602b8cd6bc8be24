import type { FoundPage, Pagefind } from "./search-index.ts";
import { formatQuery, type Query } from "./search-query.ts";

/** A question of so many words is answered by pages that have but this part of what they say; a shorter one by those that have all. */
const LONG = 3;
const LEAST_PART = 0.5;

/** What a word weighs on a page that has only longer ones that begin with it: « consultation » for « consul ». */
const BEGUN = 0.5;

/** The answer to a query: pages, the best first, and whether some of them have but a part of its words. */
export type Matched = { pages: FoundPage[]; partly: boolean };

/** What one word tells of pages: how much it says (its inverse document frequency, as in Okapi BM25), and its score on each. */
type WordMatch = { weight: number; scores: ReadonlyMap<string, number> };

/**
 * The pages that answer a query. Pagefind wants every word on a page, and a plain question has words that the best page does not
 * use: so each word is looked for by itself. The score of a page is the sum of theirs, and Pagefind's own for all words together,
 * times the part that the page has of what the words say.
 */
export async function matchPages(query: Query, pagefind: Pagefind): Promise<Matched> {
  const whole = await pagefind.search(formatQuery(query), query.words.length === 0 ? { sort: { title: "asc" } } : {});
  if (query.exact || query.words.length === 0) return { pages: whole.results, partly: false };
  const count = (await pagefind.search(null)).results.length;
  const pages = new Map<string, FoundPage>();
  const matches: WordMatch[] = [];
  for (const word of query.words) {
    const { results } = await pagefind.search(word);
    for (const page of results) pages.set(page.id, page);
    matches.push(weighWord(results, await listExact(word, pagefind), count));
  }
  const together = new Map(whole.results.map(({ id, score }) => [id, score]));
  const ranked = [...pages.values()].map((page) => ({ page, ...weighPage(page.id, matches, together) }));
  const most = Math.max(0, ...ranked.map(({ part }) => part));
  const least = query.words.length < LONG ? most : Math.min(most, LEAST_PART);
  const answers = ranked.filter(({ part }) => part >= least).sort((a, b) => b.score - a.score);
  return { pages: answers.map(({ page }) => page), partly: answers.some(({ part }) => part < 1) };
}

/** The pages that have a word in one of its forms, and not only a longer one that begins with it. */
async function listExact(word: string, pagefind: Pagefind): Promise<ReadonlySet<string>> {
  return new Set((await pagefind.search(`"${word}"`)).results.map(({ id }) => id));
}

function weighWord(results: readonly FoundPage[], exact: ReadonlySet<string>, count: number): WordMatch {
  const weight = Math.log(1 + (count - results.length + 0.5) / (results.length + 0.5));
  const scores = results.map(({ id, score }): [string, number] => [id, exact.has(id) ? score : score * BEGUN]);
  return { weight, scores: new Map(scores) };
}

function weighPage(id: string, matches: readonly WordMatch[], together: ReadonlyMap<string, number>) {
  const own = matches.filter(({ scores }) => scores.has(id));
  const sum = own.reduce((score, { scores }) => score + (scores.get(id) ?? 0), together.get(id) ?? 0);
  const weigh = (some: readonly WordMatch[]) => some.reduce((total, { weight }) => total + weight, 0);
  const part = own.length === matches.length ? 1 : weigh(own) / weigh(matches);
  return { score: sum * part, part };
}
