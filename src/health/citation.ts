/** One place of the sources that cites an address. */
export type Citation = {
  /** Path from the site root. */
  file: string;
  /** Line, counted from 1; absent where the address is not written there to the letter. */
  line?: number;
  /** Name of the fiche, or title of the article or roundup. */
  title: string;
  /** When the page is known to have been as cited: a year, a month or a day. */
  date?: string;
  /** A copy that the fiche already gives beside the address. */
  archive?: string;
};

/** An address to visit once, however often and however spelt it is cited. */
export type CitedAddress = {
  /** Its canonical form: what two spellings have in common. */
  key: string;
  /** The spelling that is visited, without its fragment; https where one of them says so. */
  url: string;
  citations: Citation[];
  /** True where a fiche gives it as a feed: it is then read, not only asked for. */
  isFeed: boolean;
};
