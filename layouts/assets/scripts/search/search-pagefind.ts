/** Number of pages by value, by filter. */
export type FilterCounts = Record<string, Record<string, number>>;

/** What the index keeps of a page; see `src/search/to-record.ts`. */
export type Fragment = {
  url: string;
  content: string;
  /** Positions of the matches among the words of `content`. */
  locations: number[];
  meta: Record<string, string | undefined>;
};

export type FoundPages = { results: { data: () => Promise<Fragment> }[]; filters: FilterCounts };

type IndexOptions = { ranking: { metaWeights: Record<string, number> } };

type SearchOptions = { filters?: Readonly<Record<string, string>>; sort?: Record<string, "asc" | "desc"> };

/** The part of Pagefind's programmatic interface that this project uses. */
export type Pagefind = {
  options: (options: IndexOptions) => Promise<void>;
  init: () => Promise<void>;
  /** Searches another index too, at a root-relative folder. */
  mergeIndex: (folder: string, options: IndexOptions) => Promise<void>;
  /** Loads the index of every filter, without which searches count nothing. */
  filters: () => Promise<FilterCounts>;
  search: (words: string | null, options?: SearchOptions) => Promise<FoundPages>;
};

/** What actors are or were called comes first, then titles. What the same word weighs in the text is about 1. */
const META_WEIGHTS = {
  names: 8,
  opened_names: 8,
  title: 4,
  summary: 3,
  spellings: 2,
  kind: 0.5,
  detail: 0.5,
  language: 0,
};

let opening: Promise<Pagefind> | undefined;
let failures = 0;
let naming: Promise<string[]> | undefined;

/** Loads Pagefind, once; after a failure, tries again. Rejects where it cannot be loaded. */
export function openPagefind(): Promise<Pagefind> {
  opening ??= loadPagefind().catch((error) => {
    opening = undefined;
    failures += 1;
    throw error;
  });
  return opening;
}

/** The words of names, folded; none where they cannot be loaded. */
export function loadNameWords(): Promise<string[]> {
  naming ??= fetch("/pagefind/names.json", { cache: "no-cache" })
    .then((response) => (response.ok ? response.json() : []))
    .catch(() => []);
  return naming;
}

async function loadPagefind(): Promise<Pagefind> {
  const [pagefind, parts]: [Pagefind, string[]] = await Promise.all([import(nameModule()), loadParts()]);
  const options = { ranking: { metaWeights: META_WEIGHTS } };
  await pagefind.options(options);
  await pagefind.init();
  for (const part of parts) await pagefind.mergeIndex(part, options);
  await pagefind.filters();
  return pagefind;
}

/** The further parts of the index of a large site; none on most. */
async function loadParts(): Promise<string[]> {
  const response = await fetch("/pagefind/parts.json", { cache: "no-cache" });
  if (!response.ok) throw new Error(`parts.json: ${response.status}`);
  return response.json();
}

/** Browsers remember that a module could not be fetched (HTML, « module map »): each new try asks for it under a new name. */
function nameModule(): string {
  return `/pagefind/pagefind.js${failures === 0 ? "" : `?${failures}`}`;
}
