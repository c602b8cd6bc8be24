import { foldText } from "../../../../src/text/slug.ts";

/** One door of the site: how it is called, what it is (a place in `kinds`), where it is, how else it is or was called. */
export type SuggestionEntry = readonly [label: string, kind: number, path: string, ...others: string[]];

/** The file that suggestions are picked from, the worthiest first, with the words that the list says. */
export type SuggestionFile = {
  label: string;
  one: string;
  many: string;
  kinds: readonly string[];
  entries: readonly SuggestionEntry[];
};

/** One line of the list; `alias` is the other name by which it was found. */
export type Suggestion = { label: string; alias?: string; kind: string; path: string };

const MOST = 7;

/**
 * The doors of which a name has every word typed at the beginning of one of its own: first those whose name begins as typed, then
 * all others, each in the order of the file.
 */
export function pickSuggestions(typed: string, { entries, kinds }: SuggestionFile): Suggestion[] {
  const wanted = splitName(typed);
  if (wanted.length === 0) return [];
  const found = entries.flatMap(([label, kind, path, ...others]) => {
    const name = [label, ...others].find((one) => bears(splitName(one), wanted));
    if (name === undefined) return [];
    const begins = splitName(name).join(" ").startsWith(wanted.join(" "));
    return [{ begins, label, alias: name === label ? undefined : name, kind: kinds[kind] ?? "", path }];
  });
  return [...found.filter(({ begins }) => begins), ...found.filter(({ begins }) => !begins)]
    .slice(0, MOST)
    .map(({ begins: _, ...suggestion }) => suggestion);
}

function bears(words: readonly string[], wanted: readonly string[]): boolean {
  return wanted.every((one) => words.some((word) => word.startsWith(one)));
}

function splitName(name: string): string[] {
  return foldText(name).match(/[a-z0-9]+/gu) ?? [];
}
