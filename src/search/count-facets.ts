import type { Telling } from "../kinds/kind.ts";
import { FACET_KEYS } from "../kinds/search-document.ts";
import { slugify } from "../text/slug.ts";
import { orderIn } from "../words/order.ts";
import { listSearchEntries } from "./list-search-documents.ts";

/** One choice of a filter: its value in the address, its label, how many pages it leaves. */
export type Choice = { value: string; label: string; count: number };

export type SearchFacet = { name: string; label: string; any: string; choices: Choice[] };

/** The filters that the site's pages allow, with their choices: years newest first, all else in alphabetical order. */
export function countFacets(site: Telling): SearchFacet[] {
  const counts = countLabels(site);
  const compare = orderIn(site.model.settings.language);
  return FACET_KEYS.map((key) => {
    const texts = site.strings.search.facets[key];
    const choices = Array.from(counts.get(texts.name) ?? [], ([label, count]) => ({
      value: slugify(label),
      label,
      count,
    }));
    choices.sort((a, b) => (key === "year" ? compare(b.label, a.label) : compare(a.label, b.label)));
    return { ...texts, choices };
  }).filter(({ choices }) => choices.length > 0);
}

/** Pages by label, by name of facet. */
function countLabels(site: Telling): Map<string, Map<string, number>> {
  const counts = new Map<string, Map<string, number>>();
  for (const { facets } of listSearchEntries(site))
    for (const [name, labels] of Object.entries(facets)) {
      const known = counts.get(name) ?? new Map<string, number>();
      counts.set(name, known);
      for (const label of labels) known.set(label, (known.get(label) ?? 0) + 1);
    }
  return counts;
}
