import { foldText } from "../text/slug.ts";
import { pairsOf } from "./headlines/known-words.ts";

/** A word of a text, in the forms that are compared. */
export type Word = {
  /** As written. */
  raw: string;
  /** Lower case, without accents. */
  folded: string;
  /** Folded, without the mark of a plural (`dropPlural`). */
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

/** Words whose plural follows no rule below, each with the form that its singular takes. */
const IRREGULAR = new Map(pairsOf("plurals"));

/** The e of a plural in -es once its s is gone; a singular that has one loses it too. */
const LEFT_E = /(?<=..(?:[lnrdxyo]|ch|sh))e$/u;

/**
 * The form in which a singular and its plurals meet, in French, English and Spanish: `budgets` and `budget`, `réseaux` and `réseau`,
 * `communaux`, `communales` and `communal`, `cities` and `city`, `elecciones` and `elección`, `speeches` and `speech`; words of three letters
 * stay. It need not be a word.
 */
export function dropPlural(folded: string): string {
  if (folded.length <= 3) return folded;
  const irregular = IRREGULAR.get(folded);
  if (irregular !== undefined) return irregular;
  if (folded.endsWith("eaux")) return folded.slice(0, -1);
  if (folded.endsWith("aux")) return `${folded.slice(0, -3)}al`;
  const bare = folded.replace(/[sx]$/u, "");
  if (/[^aeiouy]y$/u.test(bare)) return `${bare.slice(0, -1)}ie`;
  return bare.replace(/sse$/u, "s").replace(LEFT_E, "");
}
