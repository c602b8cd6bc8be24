import { isFicheId, MOST } from "./compare-choice.ts";

/** The fiches that an address compares, four at most: `?fiches=decidim,loomio`. */
export function parseComparison(search: string): string[] {
  const ids = new URLSearchParams(search).getAll("fiches").flatMap((list) => list.split(","));
  return [...new Set(ids.map((id) => id.trim()))].filter(isFicheId).slice(0, MOST);
}
