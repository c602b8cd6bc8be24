import { isFicheId, MOST } from "./compare-choice.ts";

/** The parameter of a site's language, written in its place when scripts are bundled; older versions wrote that of French everywhere. */
declare const COMPARE_PARAMETER: string;

/** The fiches that an address compares, four at most: `?fiches=decidim,loomio`. */
export function parseComparison(search: string): string[] {
  const parameters = new URLSearchParams(search);
  const lists =
    COMPARE_PARAMETER === "fiches"
      ? parameters.getAll("fiches")
      : [...parameters.getAll(COMPARE_PARAMETER), ...parameters.getAll("fiches")];
  const ids = lists.flatMap((list) => list.split(","));
  return [...new Set(ids.map((id) => id.trim()))].filter(isFicheId).slice(0, MOST);
}
