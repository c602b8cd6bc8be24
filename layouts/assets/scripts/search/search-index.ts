/** Number of pages by value, by filter. */
export type FilterCounts = Record<string, Record<string, number>>;

/** The pages that each value of each filter leaves, by their ids. */
export type FilterValues = Readonly<Record<string, Readonly<Record<string, ReadonlySet<string>>>>>;

/** What the index keeps of a page; see `src/search/to-record.ts`. */
export type Fragment = {
  url: string;
  content: string;
  /** Positions of the matches among the words of `content`. */
  locations: number[];
  meta: Record<string, string | undefined>;
};

export type FoundPage = {
  id: string;
  score: number;
  data: () => Promise<Fragment>;
  /** The fields that have one of the words; absent where only the text has. */
  matchedMetaFields?: readonly string[];
};

export type FoundPages = { results: FoundPage[]; filters: FilterCounts };

export type IndexOptions = { basePath?: string; ranking: { metaWeights: Record<string, number>; pageLength: number } };

type SearchOptions = { filters?: Readonly<Record<string, string>>; sort?: Record<string, "asc" | "desc"> };

/** The part of Pagefind's programmatic interface that this project uses. */
export type Pagefind = {
  options: (options: IndexOptions) => Promise<void>;
  init: () => Promise<void>;
  /** Searches another index too, at an address. */
  mergeIndex: (folder: string, options: IndexOptions) => Promise<void>;
  /** Loads the index of every filter, without which searches count nothing. */
  filters: () => Promise<FilterCounts>;
  search: (words: string | null, options?: SearchOptions) => Promise<FoundPages>;
};

/** All that a search asks. */
export type SearchIndex = {
  pagefind: Pagefind;
  /** The words of names, folded; none where they cannot be loaded. */
  loadNameWords: () => Promise<string[]>;
  loadFilterValues: () => Promise<FilterValues>;
};
