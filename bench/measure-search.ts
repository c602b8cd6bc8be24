import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Model } from "../src/model/model.ts";
import { listSearchDocuments } from "../src/search/list-search-documents.ts";
import { writeSearchIndex } from "../src/search/write-search-index.ts";
import { readModel } from "../src/sources/read-model.ts";
import { getStrings } from "../src/words/languages.ts";
import { openSearch } from "../tests/search/open-search.ts";
import { type Grades, gradePages } from "./grade-pages.ts";

/** One query of `graded-queries.json` and what the search answers to it. */
export type QueryMeasure = {
  family: string;
  query: string;
  /** True for every other query of a family: those that the weights were chosen by; the others only measure. */
  tuned: boolean;
  /** Normalised discounted cumulative gain of the first ten results (Järvelin and Kekäläinen, 2002), with gains 2^grade − 1. */
  ndcg: number;
  /** The rank of the first page of grade 3, from 1; infinite beyond the first fifty. */
  rank: number;
  /** The first ten results with their grades. */
  first: readonly [address: string, grade: number][];
};

export type SearchMeasure = { documents: number; queries: readonly QueryMeasure[] };

const FIRST = 10;

/** Asks the real search, on a real index of the site at a root, every graded query. */
export async function measureSearch(root: string, now: Date): Promise<SearchMeasure> {
  const { value: model } = readModel(root, { now, drafts: false });
  if (!model) throw new Error(`${root}: npm run check`);
  const { language } = model.settings;
  const folder = mkdtempSync(join(tmpdir(), "bench-search-"));
  try {
    const documents = [...listSearchDocuments({ model, strings: getStrings(language) })];
    await writeSearchIndex(documents, { language, out: folder });
    const search = await openSearch(folder, language);
    const queries: QueryMeasure[] = [];
    for (const query of readQueries(model)) queries.push(judge(query, (await search.ask(query.query)).addresses));
    await search.close();
    return { documents: documents.length, queries };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type GradedQuery = Pick<QueryMeasure, "family" | "query" | "tuned"> & { grades: Grades };

function readQueries(model: Model): GradedQuery[] {
  const file = join(import.meta.dirname, "graded-queries.json");
  const families: Record<string, [query: string, wanted: string][]> = JSON.parse(readFileSync(file, "utf8"));
  return Object.entries(families).flatMap(([family, queries]) =>
    queries.map(([query, wanted], at) => ({ family, query, tuned: at % 2 === 0, grades: gradePages(wanted, model) })),
  );
}

function judge({ grades, ...query }: GradedQuery, addresses: readonly string[]): QueryMeasure {
  const gradeOf = (address: string) => grades.get(address) ?? 0;
  const best = [...grades.values()].sort((a, b) => b - a);
  const rank = addresses.findIndex((address) => gradeOf(address) === 3);
  return {
    ...query,
    ndcg: sumGains(addresses.map(gradeOf)) / sumGains(best),
    rank: rank === -1 ? Number.POSITIVE_INFINITY : rank + 1,
    first: addresses.slice(0, FIRST).map((address) => [address, gradeOf(address)]),
  };
}

function sumGains(grades: readonly number[]): number {
  return grades.slice(0, FIRST).reduce((sum, grade, at) => sum + (2 ** grade - 1) / Math.log2(at + 2), 0);
}

const decimal = new Intl.NumberFormat("fr", { minimumFractionDigits: 3, maximumFractionDigits: 3 });
const NAMES = "names";

/** What `npm run bench -- --recherche` prints: the two halves, each family, and the worst queries. */
export function renderSearch({ documents, queries }: SearchMeasure): string {
  const families = [...new Set(queries.map(({ family }) => family))];
  const names = queries.filter(({ family }) => family === NAMES);
  const worst = queries.toSorted((a, b) => a.ndcg - b.ndcg).slice(0, FIRST);
  return [
    `${queries.length} requêtes notées, ${documents} documents, nDCG@${FIRST}`,
    renderRow("toutes", queries),
    renderRow(
      "moitié qui a servi à régler",
      queries.filter(({ tuned }) => tuned),
    ),
    renderRow(
      "moitié gardée à part",
      queries.filter(({ tuned }) => !tuned),
    ),
    ...families.map((name) =>
      renderRow(
        `  ${name}`,
        queries.filter(({ family }) => family === name),
      ),
    ),
    `noms dans les trois premiers${"\u00a0"}: ${names.filter(({ rank }) => rank <= 3).length} sur ${names.length}`,
    `les plus faibles${"\u00a0"}: ${worst.map(({ query, ndcg }) => `${query} (${decimal.format(ndcg)})`).join(", ")}`,
  ].join("\n");
}

function renderRow(name: string, queries: readonly QueryMeasure[]): string {
  const mean = queries.reduce((sum, { ndcg }) => sum + ndcg, 0) / queries.length;
  return `${name.padEnd(30)} ${String(queries.length).padStart(4)}  ${decimal.format(mean)}`;
}
