import type { TitleKey } from "../normalise-title.ts";

/** Letters of a word from which on it is hardly two others by chance. */
const SHORTEST = 5;

/** A title in which what another writes in one word is one: « civic tech » and « civictech », « start-up » and « startups ». */
export function joinCompounds(title: TitleKey, other: TitleKey): TitleKey {
  let words = title.words;
  for (const [index, first] of title.all.entries()) {
    const second = title.all[index + 1] ?? "";
    const joined = other.words.find((word) => word.length >= SHORTEST && word === `${first}${second}`);
    if (joined === undefined || second === "") continue;
    words = [...new Set(words.flatMap((word) => (word === first ? [joined] : word === second ? [] : [word])))];
    if (!words.includes(joined)) words = [...words, joined];
  }
  return words === title.words ? title : { ...title, words };
}
