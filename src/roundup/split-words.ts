import { foldText } from "../text/slug.ts";

/** A word of a text, in the forms that are compared. */
export type Word = {
  /** As written. */
  raw: string;
  /** Lower case, without accents. */
  folded: string;
  /** Folded, without the mark of a French plural. */
  singular: string;
  /** True where a capital says nothing: at the beginning of a text, after a full stop, a colon or a quotation mark. */
  opensSentence: boolean;
};

/** Splits a text at everything that is neither letter nor digit; « & » reads « et ». */
export function splitWords(text: string): Word[] {
  const source = text.normalize("NFC").replaceAll("&", " et ");
  let previousEnd = 0;
  return [...source.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: raw, index }) => {
    const gap = source.slice(previousEnd, index);
    const opensSentence = previousEnd === 0 || /\.\s|[!?…:|«“"—–]/u.test(gap);
    previousEnd = index + raw.length;
    const folded = isPlain(raw) ? raw.toLowerCase() : foldText(raw);
    return { raw, folded, singular: dropPlural(folded), opensSentence };
  });
}

const isPlain = (word: string) => /^[A-Za-z0-9]+$/u.test(word);

/** `budgets` → `budget`, `réseaux` → `reseau`, `communaux` → `communal`; words of three letters stay. */
function dropPlural(folded: string): string {
  if (folded.length <= 3) return folded;
  if (folded.endsWith("eaux")) return folded.slice(0, -1);
  if (folded.endsWith("aux")) return `${folded.slice(0, -3)}al`;
  return folded.replace(/[sx]$/u, "");
}
