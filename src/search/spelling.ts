const TYPOGRAPHIC_APOSTROPHES = /[\u2018\u2019\u02bc\u0060\u00b4]/gu;
const TYPOGRAPHIC_HYPHENS = /[\u2010\u2011]/gu;
const INVISIBLE = /[\u00ad\u200b-\u200d\u2060\ufeff]/gu;
const LIGATURES: Readonly<Record<string, string>> = { œ: "oe", Œ: "Oe", æ: "ae", Æ: "Ae" };
const LIGATURE = /[œæ]/giu;

/**
 * A text in the only signs that Pagefind splits words at: it knows `'` and `-`, but reads « l’État », with its
 * typographic apostrophe, as one word that « État » does not find.
 */
export function straighten(text: string): string {
  return text.replace(INVISIBLE, "").replace(TYPOGRAPHIC_APOSTROPHES, "'").replace(TYPOGRAPHIC_HYPHENS, "-");
}

/** « cœur » becomes « coeur ». */
export function openLigatures(text: string): string {
  return text.replace(LIGATURE, (sign) => LIGATURES[sign] ?? sign);
}

/** The words of a text that are written with a ligature, without it, each once: Pagefind takes œ and oe for two letters. */
export function listOpenedWords(text: string): string[] {
  if (text.search(LIGATURE) === -1) return [];
  const words = text.split(/[^\p{L}\p{M}]+/u).filter((word) => word.search(LIGATURE) !== -1);
  return [...new Set(words.map((word) => openLigatures(word).toLowerCase()))];
}
