import type { TitleKey } from "../normalise-title.ts";

/** A title in which what another calls by its initials is called so too: « zone à faibles émissions », ZFE. */
export function joinAcronyms(title: TitleKey, other: TitleKey): TitleKey {
  let { words, names } = title;
  for (const acronym of [...other.acronyms, ...title.acronyms]) {
    const spelt = findSpelt(words, acronym) ?? findSpelt(title.all, acronym);
    const isTold = acronym.length > 2 || spelt?.every((word) => title.names.includes(word) || word === title.all[0]);
    if (spelt === undefined || !isTold) continue;
    words = [...new Set([...words.filter((word) => !spelt.includes(word)), acronym])];
    names = names.filter((name) => !spelt.includes(name));
  }
  return { ...title, words, names };
}

/** Words that follow one another and whose initials are those of an acronym. */
function findSpelt(words: readonly string[], acronym: string): readonly string[] | undefined {
  const initials = words.map((word) => word[0]).join("");
  const start = initials.indexOf(acronym);
  return start === -1 ? undefined : words.slice(start, start + acronym.length);
}
