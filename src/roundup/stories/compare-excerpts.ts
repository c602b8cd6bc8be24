import { setOf } from "../headlines/known-words.ts";
import { normaliseTitle, stripDressing } from "../normalise-title.ts";
import { splitWords, type Word } from "../split-words.ts";
import { isSameTitle } from "./compare-titles.ts";

/** What two stories are compared by, beside their titles. */
export type ExcerptKey = {
  /** The beginning of the excerpt, by which a copy is known; absent where it is too short to be one. */
  copy?: string;
  /** Folded names of places: after « à », « de », « in »…, before a dateline's stop, of a town that publishes itself, in its host. */
  places: ReadonlySet<string>;
  /** Every folded word. */
  words: ReadonlySet<string>;
  /** The excerpt's first sentence. */
  lead: string;
};

/** The first key is an address's canonical form, its host first. */
type Told = { title: string; excerpt?: string; publisher: string; keys: readonly string[] };

/** After which a capital is most often that of a place. */
const PREPOSITIONS = setOf("prepositions");
/** What a town, or a body like one, calls itself. */
const BODIES = setOf("bodies");
/** Too large to tell where a story takes place. */
const BROAD = setOf("broad");
/** The signature of an agency before its text: « PARIS (AFP) - ». */
const DATELINE = /^[^.!?]{0,60}\((?:AFP|AP|Reuters|EFE|dpa|Belga|ATS|ANSA|Europa Press)\)\s*[-–—:.]*\s*/iu;
/** Words that a copy has in common with its original at its beginning: more than two papers would write alike. */
const COPIED = 14;

export function readExcerpt({ title, excerpt = "", publisher, keys: [key = ""] }: Told): ExcerptKey {
  const text = excerpt.replace(DATELINE, "");
  const words = splitWords(text);
  const copied = words.slice(0, COPIED).map(({ folded }) => folded);
  const own = listPlaces(stripDressing(title), excerpt);
  const publishers = splitWords(publisher);
  const isBody = publishers.some(({ folded }) => BODIES.has(folded));
  const named = isBody ? publishers.filter(({ raw, folded }) => /^\p{Lu}/u.test(raw) && !BODIES.has(folded)) : [];
  const served = listServed(key);
  const fallback = named.length > 0 ? named.map(({ folded }) => folded) : served;
  return {
    ...(copied.length === COPIED ? { copy: copied.join(" ") } : {}),
    places: new Set(own.length > 0 ? own : fallback),
    words: new Set([
      ...[...splitWords(title), ...splitWords(excerpt), ...named].map(({ folded }) => folded),
      ...served,
    ]),
    lead: /^.*?[.!?](?=\s|$)/u.exec(text)?.[0] ?? text,
  };
}

/** The place of a town's own host: `ville-brest.fr`, `metropole.rennes.fr`; none of any other. */
function listServed(key: string): string[] {
  const labels = splitWords((/^[^/?#]*/u.exec(key)?.[0] ?? "").replace(/\.\w+$/u, "")).map(({ folded }) => folded);
  return labels.some((label) => BODIES.has(label))
    ? labels.filter((label) => !BODIES.has(label) && label.length > 2)
    : [];
}

/**
 * True where two stories that are told alike take place elsewhere: each names a place that the other does not, and none is common to
 * both; or their first sentences differ by a name alone (« Brest ouvre le vote », « Lorient ouvre le vote »).
 */
export function isElsewhere(a: ExcerptKey, b: ExcerptKey): boolean {
  if (a.places.size > 0 && b.places.size > 0 && !haveCommonPlace(a, b)) return true;
  return differByName(a.lead, b.lead);
}

/** True where one names a place that the other has too. */
export function haveCommonPlace(a: ExcerptKey, b: ExcerptKey): boolean {
  return [...a.places].some((place) => b.words.has(place)) || [...b.places].some((place) => a.words.has(place));
}

function listPlaces(...texts: readonly string[]): string[] {
  return texts.flatMap((text) => {
    const words = splitWords(text);
    const named = words.filter(({ raw, folded }, index) => {
      const before = words[index - 1]?.folded ?? "";
      return isName(raw) && PREPOSITIONS.has(before) && !BROAD.has(folded);
    });
    const [, dateline = ""] =
      /^(\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?)(?:\s+\([^)]{2,30}\)|\s*[—–:.])\s/u.exec(text) ?? [];
    return [...named, ...splitWords(dateline)].map(({ folded }) => folded);
  });
}

const isName = (raw: string) => /^\p{Lu}\p{L}{2,}/u.test(raw);

function differByName(a: string, b: string): boolean {
  const [one, other] = [splitWords(a), splitWords(b)];
  if (one.length < 5 || one.length !== other.length) return false;
  const differing = one.flatMap((word, index): [Word, Word][] => {
    const facing = other[index];
    return facing === undefined || facing.singular === word.singular ? [] : [[word, facing]];
  });
  return (
    differing.length > 0 &&
    differing.length <= 2 &&
    differing.every(([word, facing]) => isName(word.raw) && isName(facing.raw)) &&
    !isSameTitle(normaliseTitle(a), normaliseTitle(b))
  );
}
