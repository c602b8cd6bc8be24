import { canonicalPlace, canonicalUrl } from "../text/canonical-url.ts";
import type { Candidate, OtherSource } from "./candidate.ts";
import { normaliseTitle } from "./normalise-title.ts";
import { stemWord } from "./stem-word.ts";
import { isElsewhere, readExcerpt } from "./stories/compare-excerpts.ts";
import type { StoryDecision } from "./stories/group-stories.ts";

type Near = OtherSource & { excerpt?: string; language?: string };

/** Words that two titles have in common, and their share of both, from which on they may tell one story in other words. */
const FEWEST = 3;
const SHARE = 0.6;
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
  const { words, numbers } = normaliseTitle(title);
  return {
    link: { title, url, publisher },
    story: { title, publisher, keys: [canonicalPlace(url)] },
    stems: new Set(words.map((word) => stemWord(word, language || site).slice(0, HEAD))),
    numbers,
    told: readExcerpt({ title, excerpt, publisher, keys: [canonicalUrl(url)] }),
  };
}

type Read = ReturnType<typeof readNear>;

function isNear(a: Read, b: Read): boolean {
  const common = [...a.stems].filter((stem) => b.stems.has(stem)).length;
  if (common < FEWEST || (2 * common) / (a.stems.size + b.stems.size) < SHARE) return false;
  const isWithin = (some: readonly string[], all: readonly string[]) => some.every((one) => all.includes(one));
  return (isWithin(a.numbers, b.numbers) || isWithin(b.numbers, a.numbers)) && !isElsewhere(a.told, b.told);
}
