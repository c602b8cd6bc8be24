/** What is searched of one page, or of one part of it. All of it is plain text. */
export type SearchDocument = {
  /** Root-relative; with an anchor where it is a part of a page. */
  url: string;
  title: string;
  /** What it is or was called, beside or before its title: words here weigh most. */
  names: readonly string[];
  summary: string;
  /** What it is, as shown with a result: « Fiche ». */
  kind: string;
  /** A shelf mark, a date: what tells it from others of its kind. */
  detail: string;
  /** The language of the title, where it is not the site's. */
  language?: string;
  /** All else that finds it. */
  text: string;
  facets: Facets;
};

/** Labels by facet; the facet's key is its name in the address and in the index. */
export type Facets = Readonly<Record<string, readonly string[]>>;
