import type { FilterCounts, FilterValues, FoundPage, Pagefind } from "./search-index.ts";
import type { SearchState } from "./search-state.ts";

type Filters = SearchState["filters"];

/** Asks Pagefind which pages have which values, once for all searches. */
export async function readFilterValues(pagefind: Pagefind): Promise<FilterValues> {
  const values: Record<string, Record<string, ReadonlySet<string>>> = {};
  for (const [name, counts] of Object.entries(await pagefind.filters())) {
    const own: Record<string, ReadonlySet<string>> = {};
    for (const value of Object.keys(counts)) {
      const { results } = await pagefind.search(null, { filters: { [name]: value } });
      own[value] = new Set(results.map(({ id }) => id));
    }
    values[name] = own;
  }
  return values;
}

/** The pages that all filters leave, in their order. */
export function filterPages(pages: readonly FoundPage[], filters: Filters, values: FilterValues): FoundPage[] {
  const kept = Object.entries(filters).map(([name, value]) => values[name]?.[value]);
  return pages.filter(({ id }) => kept.every((ids) => ids?.has(id)));
}

/** How many pages each value of each filter would leave, all other filters being kept. */
export function countValues(pages: readonly FoundPage[], filters: Filters, values: FilterValues): FilterCounts {
  const counts = Object.entries(values).map(([name, own]) => {
    const { [name]: _, ...others } = filters;
    const left = filterPages(pages, others, values);
    const entries = Object.entries(own).map(([value, ids]) => [value, left.filter(({ id }) => ids.has(id)).length]);
    return [name, Object.fromEntries(entries)];
  });
  return Object.fromEntries(counts);
}
