import { foldText } from "../../../../src/text/slug.ts";
import type { Fragment, Pagefind, SearchIndex } from "./search-index.ts";
import { formatQuery, type Query } from "./search-query.ts";
import { countCommonStart, pickCorrection } from "./search-spelling.ts";

/** A word that no page has, and the word of a name that was looked for in its stead. */
export type Replaced = { word: string; correction?: string };

/** Corrects the words that no page has, or leaves them out. Filters are left aside here: a word is known or not whatever the filters. */
export async function replaceUnknown(
  query: Query,
  { pagefind, loadNameWords }: SearchIndex,
): Promise<{ wanted: Query; replaced: Replaced[] }> {
  if (query.exact || query.words.length === 0) return { wanted: query, replaced: [] };
  const first = await findFirst(query, pagefind);
  const words: string[] = [];
  const replaced: Replaced[] = [];
  for (const word of query.words) {
    const page = first ?? (await findFirst({ words: [word], exact: false }, pagefind));
    const standing = await judgeWord(word, page, pagefind);
    const correction = standing === "known" ? undefined : correct(foldText(word), await loadNameWords());
    if (correction !== undefined || standing === "unknown") replaced.push({ word, correction });
    const kept = correction ?? (standing === "unknown" ? undefined : word);
    if (kept !== undefined) words.push(kept);
  }
  return { wanted: { ...query, words: [...new Set(words)] }, replaced };
}

/** A word may have lost its last s as a plural. */
function correct(word: string, nameWords: readonly string[]): string | undefined {
  return pickCorrection(word, nameWords) ?? pickCorrection(`${word}s`, nameWords);
}

async function findFirst(query: Query, pagefind: Pagefind): Promise<Fragment | undefined> {
  return (await pagefind.search(formatQuery(query))).results[0]?.data();
}

/** How the index knows a word: as it is, by a shorter word that it begins with, or not. */
type Standing = "known" | "near" | "unknown";

/** The least that a word and the shorter one that Pagefind falls back to must have in common. */
const NEAR_LETTERS = 4;
const NEAR_SHARE = 0.5;

/** What two forms of a word may differ by: « consulation » has the stem of « consul », and is no form of it. */
const LONGEST_ENDING = 4;

/**
 * Pagefind answers a word that it does not have with the longest word that it begins with: `decidm` finds « décide »,
 * `azerty` finds « à ». This tells such answers from true ones, by the words of the first page found.
 */
async function judgeWord(word: string, first: Fragment | undefined, pagefind: Pagefind): Promise<Standing> {
  const folded = foldText(word).replace(/[^a-z0-9]/gu, "");
  const starts = first ? listMatchedWords(first).map((match) => countCommonStart(folded, match)) : [];
  const longest = Math.max(0, ...starts);
  if (first && longest === folded.length) return "known";
  const hasStem = (await pagefind.search(`"${word}"`)).results.length > 0;
  if (hasStem && longest >= folded.length - LONGEST_ENDING) return "known";
  return hasStem || (longest >= NEAR_LETTERS && longest >= folded.length * NEAR_SHARE) ? "near" : "unknown";
}

/** Folded words that can have matched: those of the fields, and those of the text where Pagefind says so. */
function listMatchedWords({ content, locations, meta }: Fragment): string[] {
  const tokens = content.split(/[^\S\uFEFF]+/u);
  const texts = [...Object.values(meta), ...locations.map((at) => tokens[at])];
  return texts.flatMap((text) => splitForms(text ?? ""));
}

/** A compound counts whole and by its parts: `NosDéputés.fr` is also `deputes` and `fr`. */
function splitForms(text: string): string[] {
  const parts = text.replace(/(?<=\p{Ll})(?=\p{Lu})/gu, " ").split(/[^\p{L}\p{M}\p{N}]+/u);
  const wholes = text.split(/\s+/u).map((token) => token.replace(/[^\p{L}\p{M}\p{N}]/gu, ""));
  return [...parts, ...wholes].map(foldText);
}
