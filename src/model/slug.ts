/**
 * An address-safe form of a French label: « Cœur d'élu » becomes `coeur-d-elu`. A label without any Latin letter or digit is told
 * by the numbers of its letters, so that two labels of another script stay two; a label without any letter gives nothing.
 */
export function slugify(label: string): string {
  const latin = joinWords(foldText(label).replace(/[^a-z0-9]+/gu, "-"));
  return latin === "" ? joinWords([...label].map(numberLetter).join("")) : latin;
}

function joinWords(text: string): string {
  return text.replace(/^-+|-+$/gu, "");
}

function numberLetter(letter: string): string {
  return /[\p{L}\p{N}]/u.test(letter) ? `-u${(letter.codePointAt(0) ?? 0).toString(16)}` : "";
}

/** Letters that Unicode does not take apart. */
const LIGATURES: Record<string, string> = {
  œ: "oe",
  æ: "ae",
  ß: "ss",
  ø: "o",
  ł: "l",
  đ: "d",
  ð: "d",
  þ: "th",
  ı: "i",
};

/** Lower case, without accents, ligatures opened, one apostrophe: what two spellings of a word have in common. */
export function foldText(text: string): string {
  return text
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .toLowerCase()
    .replace(/[œæßøłđðþı]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’ʼ`]/gu, "'");
}
