import { DEED_FIELDS } from "../../../../src/search/to-record.ts";
import { readFilterValues } from "./search-filters.ts";
import type { Pagefind, SearchIndex } from "./search-index.ts";

/** Where the index lies below the site. */
const FOLDER = "/pagefind/";

/**
 * What actors are or were called comes first, then what they do, then titles. What the same word weighs in the text is about 1; a
 * field weighs by the square of the share of the query that it holds.
 */
const META_WEIGHTS = {
  names: 8,
  opened_names: 8,
  [DEED_FIELDS.tool]: 8,
  [DEED_FIELDS.actor]: 8,
  [DEED_FIELDS.past]: 2,
  title: 6,
  meanings: 6,
  about: 4,
  spellings: 2,
  years: 2,
  summary: 1,
  kind: 0.5,
  detail: 0.5,
  language: 0,
};

/** How much a word weighs less on a long page: little, or links of two lines come before the texts that they announce. */
const PAGE_LENGTH = 0.1;

/**
 * Readies a Pagefind that is loaded, for the index of the site at `origin`, which is empty in a browser. Rejects where the index
 * cannot be loaded.
 */
export async function openIndex(pagefind: Pagefind, origin = ""): Promise<SearchIndex> {
  const parts: string[] = await fetchJson(`${origin}${FOLDER}parts.json`);
  const options = { ranking: { metaWeights: META_WEIGHTS, pageLength: PAGE_LENGTH } };
  await pagefind.options(origin === "" ? options : { ...options, basePath: `${origin}${FOLDER}` });
  await pagefind.init();
  for (const part of parts) await pagefind.mergeIndex(`${origin}${part}`, options);
  return {
    pagefind,
    loadNameWords: once(() => fetchJson<string[]>(`${origin}${FOLDER}names.json`).catch(() => [])),
    loadFilterValues: once(() => readFilterValues(pagefind)),
  };
}

function once<T>(load: () => Promise<T>): () => Promise<T> {
  let loading: Promise<T> | undefined;
  return () => {
    loading ??= load();
    return loading;
  };
}

let opening: Promise<SearchIndex> | undefined;
let failures = 0;

/** Loads the index of the site that the page belongs to, once; after a failure, tries again. Rejects where it cannot be loaded. */
export function openSiteIndex(): Promise<SearchIndex> {
  opening ??= import(nameModule()).then(openIndex).catch((error) => {
    opening = undefined;
    failures += 1;
    throw error;
  });
  return opening;
}

/** Browsers remember that a module could not be fetched (HTML, « module map »): each new try asks for it under a new name. */
function nameModule(): string {
  return `${FOLDER}pagefind.js${failures === 0 ? "" : `?${failures}`}`;
}

async function fetchJson<T>(address: string): Promise<T> {
  const response = await fetch(address, { cache: "no-cache" });
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.json();
}
