/** A stand-in for what a phrase is filled with. */
const BLANK = "\ue000";

export type Phrase = {
  place: string;
  pattern: RegExp;
  sample: string;
  /** True where something of the page is filled in. */
  isFilled: boolean;
};

/** Every phrase of a table of strings, with a pattern that it matches whatever it is filled with. */
export function listPhrases(table: unknown, place = ""): Phrase[] {
  if (typeof table === "function")
    return fill(table as (...args: unknown[]) => unknown).map((text) => toPhrase(place, text));
  if (typeof table === "string") return [toPhrase(place, table)];
  if (typeof table !== "object" || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) => listPhrases(value, place === "" ? key : `${place}.${key}`));
}

/** What a phrase says of one, of several, of names: arguments of each kind are tried, and what fails is passed over. */
function fill(phrase: (...args: unknown[]) => unknown): string[] {
  const blanks = [BLANK, 1, 7, [BLANK], { start: BLANK, end: BLANK, count: 7 }];
  const texts = blanks.flatMap((blank) => {
    try {
      const text = phrase(...Array.from({ length: 4 }, () => blank));
      return typeof text === "string" && !/undefined|\[object|NaN/u.test(text) ? [text] : [];
    } catch {
      return [];
    }
  });
  return [...new Set(texts)];
}

function toPhrase(place: string, text: string): Phrase {
  const sample = normalise(text);
  const parts = sample
    .split(/\ue000|(?<![\d])[17](?![\d])|\{\w+\}/u)
    .map((part) => part.replace(/[\\^$.*+?()[\]{}|/]/gu, "\\$&"));
  return { place, sample, isFilled: parts.length > 1, pattern: new RegExp(`^${parts.join("[^]+?")}$`, "u") };
}

/** A text in one spelling, whatever its typography. */
export function normalise(text: string): string {
  return text
    .replace(/[\u00a0\u202f\s]+/gu, " ")
    .replace(/[’‘]/gu, "'")
    .replace(/[“”«»"] ?| ?»/gu, '"')
    .trim();
}
