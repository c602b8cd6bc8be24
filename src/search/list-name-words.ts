import { foldText } from "../model/slug.ts";
import type { SearchDocument } from "./search-document.ts";

/** The shortest word that is worth correcting. */
const SHORTEST = 4;

/** The words of titles, names and facets, folded, sorted, each once: what a mistyped word is compared with. */
export function listNameWords(documents: Iterable<SearchDocument>): string[] {
  const words = new Set<string>();
  for (const { title, names, facets } of documents)
    for (const text of [title, ...names, ...Object.values(facets).flat()])
      for (const word of foldText(text).match(/[a-z0-9]+/gu) ?? [])
        if (word.length >= SHORTEST && !/^\d+$/u.test(word)) words.add(word);
  return [...words].sort();
}
