/** What the address says of a search: the words as typed, and the value chosen for each filter. */
export type SearchState = { query: string; filters: Readonly<Record<string, string>> };

/** Reads the part of an address after `?`; parameters that are no filter of the form are ignored. */
export function parseSearchState(search: string, filterNames: readonly string[]): SearchState {
  const parameters = new URLSearchParams(search);
  const chosen = filterNames.map((name): [string, string] => [name, parameters.get(name) ?? ""]);
  return {
    query: (parameters.get("q") ?? "").trim(),
    filters: Object.fromEntries(chosen.filter(([, value]) => value !== "")),
  };
}

/** `?q=budget&annee=2016`; the empty string where nothing is asked. */
export function formatSearchState({ query, filters }: SearchState): string {
  const parameters = new URLSearchParams();
  if (query.trim() !== "") parameters.set("q", query.trim());
  for (const [name, value] of Object.entries(filters)) if (value !== "") parameters.set(name, value);
  const text = parameters.toString();
  return text === "" ? "" : `?${text}`;
}

export function asksNothing({ query, filters }: SearchState): boolean {
  return query.trim() === "" && Object.values(filters).every((value) => value === "");
}
