import { readdirSync, readFileSync } from "node:fs";
import { join, relative, sep } from "node:path";
import { routes } from "./built-routes.ts";

export type BuiltFile = { path: string; text: string };

/** The files of a built site with an ending, as root-relative paths, with their text. */
export function readBuiltFiles(site: string, ending: string): BuiltFile[] {
  return readdirSync(site, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => join(entry.parentPath, entry.name))
    .map((file) => ({ path: `/${relative(site, file).split(sep).join("/")}`, text: readFileSync(file, "utf8") }));
}

/** The address of a built file: `/liens/index.html` is `/liens/`. */
export function toAddress(path: string): string {
  return path.endsWith("/index.html") ? path.slice(0, -"index.html".length) : path;
}

/** Pages of a kind of their own, among others of their folder. */
const VIEWS = new Set([
  routes.graveyard(),
  routes.timeline(),
  routes.map(),
  routes.statistics(),
  routes.changes(),
]) as ReadonlySet<string>;

/** The longest page of each kind: the address's first folder and depth say the kind. */
export function pickOnePerKind(pages: readonly BuiltFile[]): BuiltFile[] {
  return pickSomePerKind(pages, 1);
}

/** So many pages of each kind, the longest. */
export function pickSomePerKind(pages: readonly BuiltFile[], count: number): BuiltFile[] {
  const kinds = new Map<string, BuiltFile[]>();
  for (const page of pages) kinds.set(nameKind(page), [...(kinds.get(nameKind(page)) ?? []), page]);
  return [...kinds.values()].flatMap((same) => same.toSorted((a, b) => b.text.length - a.text.length).slice(0, count));
}

function nameKind({ path }: BuiltFile): string {
  const steps = path.split("/").slice(1, -1);
  const address = toAddress(path);
  return VIEWS.has(address) ? address : `${steps[0] ?? path} ${steps.length}`;
}
