import type { SearchDocument } from "../kinds/search-document.ts";
import { foldText } from "../text/slug.ts";

/** The shortest word that is worth correcting. */
const SHORTEST = 4;

/**
 * Collects the words of titles, names and facets, folded; `list` gives each once, those of names before the others, each group
 * sorted: what a mistyped word is compared with, the likelier first.
 */
export function openNameWords(): { add: (document: SearchDocument) => void; list: () => string[] } {
  const ofNames = new Set<string>();
  const others = new Set<string>();
  return {
    add: ({ title, names, facets }) => {
      addWords(ofNames, names);
      addWords(others, [title, ...Object.values(facets).flat()]);
    },
    list: () => [...new Set([...[...ofNames].sort(), ...[...others].sort()])],
  };
}

function addWords(words: Set<string>, texts: readonly string[]): void {
  for (const text of texts)
    for (const word of foldText(text).match(/[a-z0-9]+/gu) ?? [])
      if (word.length >= SHORTEST && !/^\d+$/u.test(word)) words.add(word);
}
