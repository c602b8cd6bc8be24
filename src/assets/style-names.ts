/** The style sheets beside that of every page: that of all pages but the home page (`inner`), and those that pages ask for by name, in the order in which they are loaded, after that of every page. */
export const STYLE_NAMES = [
  "inner",
  "media",
  "share",
  "fiche",
  "directory",
  "compare",
  "views",
  "search",
  "data",
  "events",
  "shelves",
  "letter",
  "feed",
  "cover",
] as const;

export type StyleName = (typeof STYLE_NAMES)[number];
