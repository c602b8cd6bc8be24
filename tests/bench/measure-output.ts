import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";

/** The HTML pages of a built site: how many, and their mean size in bytes. */
export type Output = { pages: number; meanBytes: number };

/** Pagefind's own folder, and the redirections that Hugo writes at the first page of a list. */
const NOT_PAGES = /^pagefind[/\\]|[/\\]page[/\\]1[/\\]index\.html$/u;

/** Counts and weighs the HTML pages below a folder. */
export function measureOutput(folder: string): Output {
  const files = readdirSync(folder, { recursive: true, encoding: "utf8" });
  const sizes = files
    .filter((file) => file.endsWith(".html") && !NOT_PAGES.test(file))
    .map((file) => statSync(join(folder, file)).size);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  return { pages: sizes.length, meanBytes: sizes.length === 0 ? 0 : Math.round(bytes / sizes.length) };
}
