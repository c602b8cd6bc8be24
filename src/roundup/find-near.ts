import { canonicalPlace, canonicalUrl } from "../text/canonical-url.ts";
import type { Candidate, OtherSource } from "./candidate.ts";
import { normaliseTitle } from "./normalise-title.ts";
import { stemWord } from "./stem-word.ts";
import { isElsewhere, readExcerpt } from "./stories/compare-excerpts.ts";
import { listTellingNumbers } from "./stories/compare-titles.ts";
import type { StoryDecision } from "./stories/group-stories.ts";
import { listMeanings } from "./stories/match-words.ts";

type Near = OtherSource & { excerpt?: string; language?: string };

/**
 * From which on two titles may tell one story in other words: what they have in common, a name or a number counting for two words, and its
 * share of both; or, where no name is among it, words and their share.
 */
const TOLD = { weight: 4, share: 0.35 };
const UNNAMED = { words: 3, share: 0.6 };
/** What the inflections of a word have in common, where its language is not told. */
const HEAD = 6;

/**
 * Candidates, each with the better one, or the link of the draft, that may tell its story in other words: too unlike for a program to join them, near
 * enough for a person to judge. What a person parted is not told again.
 */
export function nameNear(
  candidates: readonly Candidate[],
  present: readonly Near[],
  decided: StoryDecision,
  site: string,
): Candidate[] {
  const known = present.map((link) => readNear(link, site));
  return candidates.map((candidate) => {
    const own = readNear(candidate, site);
    const found = known.find((other) => isNear(own, other) && decided(own.story, other.story) === undefined);
    known.push(own);
    return found === undefined ? candidate : { ...candidate, near: found.link };
  });
}

function readNear({ title, url, publisher, excerpt, language = "" }: Near, site: string) {
  const { words, numbers, names } = normaliseTitle(title);
  const stemOf = (word: string) => stemWord(word, language || site).slice(0, HEAD);
  return {
    link: { title, url, publisher },
    story: { title, publisher, keys: [canonicalPlace(url)] },
    words: words.map((word) => ({ stem: stemOf(word), meanings: listMeanings(word), isName: names.includes(word) })),
    numbers,
    told: readExcerpt({ title, excerpt, publisher, keys: [canonicalUrl(url)] }),
  };
}

type Read = ReturnType<typeof readNear>;

function isNear(a: Read, b: Read): boolean {
  const isWithin = (some: readonly string[], all: readonly string[]) => some.every((one) => all.includes(one));
  if (!isWithin(a.numbers, b.numbers) && !isWithin(b.numbers, a.numbers)) return false;
  const numbers = listTellingNumbers(a, b).map(() => 2);
  const words = a.words.flatMap((word) => {
    const found = b.words.find((other) => isOfOneMeaning(word, other));
    return found === undefined ? [] : [word.isName || found.isName ? 2 : 1];
  });
  const common = [...words, ...numbers];
  const share = (2 * common.length) / (a.words.length + b.words.length + 2 * numbers.length);
  const weight = common.reduce((sum: number, one) => sum + one, 0);
  const isTold = common.length > 1 && weight >= TOLD.weight && share >= TOLD.share;
  return (isTold || (common.length >= UNNAMED.words && share >= UNNAMED.share)) && !isElsewhere(a.told, b.told);
}

type ReadWord = Read["words"][number];

function isOfOneMeaning(a: ReadWord, b: ReadWord): boolean {
  return a.stem === b.stem || a.meanings.some((meaning) => b.meanings.includes(meaning));
}
