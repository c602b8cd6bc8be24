/** Characters of a slug, at most: with what stands around it, a name that every file system takes (255 bytes). */
const MOST = 100;

/**
 * An address-safe form of a French label: « Cœur d'élu » becomes `coeur-d-elu`. A label without any Latin letter or digit is told
 * by the numbers of its letters, so that two labels of another script stay two; a label without any letter gives nothing.
 * A very long one is cut, and told from others of the same beginning by a checksum.
 */
export function slugify(label: string): string {
  const slug = hyphenate(label);
  return slug.length <= MOST ? slug : `${joinWords(slug.slice(0, MOST - 8))}-${checksum(slug)}`;
}

/** The same for a text of any length, whole: its words, with a hyphen between. */
export function hyphenate(text: string): string {
  const latin = joinWords(foldText(text).replace(/[^a-z0-9]+/gu, "-"));
  return latin === "" ? joinWords([...text].map(numberLetter).join("")) : latin;
}

/** FNV-1a of 32 bits, in at most seven letters and digits. */
function checksum(ascii: string): string {
  let sum = 0x811c9dc5;
  for (const letter of ascii) sum = Math.imul(sum ^ letter.charCodeAt(0), 0x01000193);
  return (sum >>> 0).toString(36);
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

const ASCII = /^[\0-\x7f]*$/u;

/** Lower case, without accents or characters that print nothing, ligatures opened, one apostrophe: what two spellings of a word have in common. */
export function foldText(text: string): string {
  if (ASCII.test(text)) return text.toLowerCase().replaceAll("`", "'");
  return text
    .normalize("NFD")
    .replace(/[\p{M}\p{Default_Ignorable_Code_Point}]+/gu, "")
    .toLowerCase()
    .replace(/[œæßøłđðþı]/gu, (letter) => LIGATURES[letter] ?? letter)
    .replace(/[’ʼ`]/gu, "'");
}

export const IDENTIFIER = /^[a-z0-9]+(?:-[a-z0-9]+)*$/u;

/** True for a kebab-case identifier: the stem of a fiche's file, a value of a vocabulary. */
export function isIdentifier(value: string): boolean {
  return IDENTIFIER.test(value);
}
