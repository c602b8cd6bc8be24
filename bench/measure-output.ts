import { readdirSync, statSync } from "node:fs";
import { extname, join, sep } from "node:path";

/** What a built site is made of: its HTML pages, their mean size in bytes, and its feeds and data files. */
export type Output = { pages: number; meanBytes: number; feeds: number };

/** Pagefind's own folder, and the redirections that Hugo writes at the first page of a list. */
const NOT_PAGES = /^pagefind[/\\]|[/\\]page[/\\]1[/\\]index\.html$/u;

const FEEDS = new Set([".xml", ".json", ".csv"]);

/** Counts the pages, feeds and data files below a folder, and weighs the pages. */
export function measureOutput(folder: string): Output {
  const files = listWritten(folder);
  const sizes = files.filter((file) => file.endsWith(".html")).map((file) => statSync(join(folder, file)).size);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  const feeds = files.filter((file) => FEEDS.has(extname(file))).length;
  return { pages: sizes.length, meanBytes: sizes.length === 0 ? 0 : Math.round(bytes / sizes.length), feeds };
}

/** How many files a built site has of each kind: `acteurs .html`, by the first folder and the ending of their names. */
export function countKinds(folder: string): Map<string, number> {
  const kinds = new Map<string, number>();
  for (const file of listWritten(folder)) {
    const [first = ""] = file.split(sep);
    const kind = `${first === file ? "" : first} ${extname(file)}`.trim();
    kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  }
  return kinds;
}

function listWritten(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" }).filter(
    (file) => !NOT_PAGES.test(file) && statSync(join(folder, file)).isFile(),
  );
}
