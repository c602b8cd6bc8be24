/** The style sheets that pages ask for by name, in the order in which they are loaded, after that of every page. */
export const STYLE_NAMES = [
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
] as const;

export type StyleName = (typeof STYLE_NAMES)[number];
