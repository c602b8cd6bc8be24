import { foldText } from "../model/slug.ts";
import type { SearchDocument } from "./search-document.ts";

/** The shortest word that is worth correcting. */
const SHORTEST = 4;

/**
 * Collects the words of titles, names and facets, folded; `list` gives them sorted, each once: what a mistyped word is compared
 * with.
 */
export function openNameWords(): { add: (document: SearchDocument) => void; list: () => string[] } {
  const words = new Set<string>();
  return {
    add: ({ title, names, facets }) => {
      for (const text of [title, ...names, ...Object.values(facets).flat()])
        for (const word of foldText(text).match(/[a-z0-9]+/gu) ?? [])
          if (word.length >= SHORTEST && !/^\d+$/u.test(word)) words.add(word);
    },
    list: () => [...words].sort(),
  };
}
