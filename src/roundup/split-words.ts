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

/** Splits a text at everything that is neither letter nor digit; « & » reads « et ». Letters in a dress are the letters that they dress. */
export function splitWords(text: string): Word[] {
  const source = undress(text).normalize("NFC").replaceAll("&", " et ");
  let previousEnd = 0;
  return [...source.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(({ 0: raw, index }) => {
    const gap = source.slice(previousEnd, index);
    const opensSentence = previousEnd === 0 || /\.\s|[!?…:|«“"—–]/u.test(gap);
    previousEnd = index + raw.length;
    const folded = isPlain(raw) ? raw.toLowerCase() : foldText(raw);
    return { raw, folded, singular: dropPlural(folded), opensSentence };
  });
}

/**
 * Letters and figures in bold, in circles, of full width… that have no letter of their own to say (Unicode 16, compatibility decompositions): not ½
 * nor m².
 */
const STYLED =
  /[\u{1d400}-\u{1d7ff}\uff10-\uff19\uff21-\uff3a\uff41-\uff5a\u249c-\u24e9\u{1f110}-\u{1f12f}\u{1f130}-\u{1f149}\u2102-\u2115\u2119-\u211d\u2124-\u2138\u213c-\u2149\ufb00-\ufb06\u1d2c-\u1d6a\u02b0-\u02b8\u2071\u207f\u2090-\u209c]+/gu;
/** Small capitals, which Unicode has for phonetics and does not take apart, and the letters that they stand for. */
const SMALL = new Map(
  [..."ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘʀꜱᴛᴜᴠᴡʏᴢ"].map((letter, at) => [letter, "abcdefghijklmnoprstuvwyz"[at] ?? letter]),
);
const SMALL_LETTERS = new RegExp(`[${[...SMALL.keys()].join("")}]`, "gu");
/** What is not seen inside a word: tags, fillers, joiners (Unicode 16, 5.21), and the place of an object. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\ufffc]+/gu;

function undress(text: string): string {
  if (/^[\0-\u00ac\u00ae-\u02af\u2010-\u2027\u202f-\u205e]*$/u.test(text) && text.search(SMALL_LETTERS) < 0)
    return text;
  return text
    .replace(UNSEEN, "")
    .replace(STYLED, (letters) => letters.normalize("NFKC").replace(/[()]/gu, ""))
    .replace(SMALL_LETTERS, (letter) => SMALL.get(letter) ?? letter);
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
