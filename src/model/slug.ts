/** An address-safe form of a French label: « Cœur d'élu » becomes `coeur-d-elu`. */
export function slugify(label: string): string {
  return foldText(label)
    .replace(/[^a-z0-9]+/gu, "-")
    .replace(/^-+|-+$/gu, "");
}

/** Lower case, without accents, ligatures opened, one apostrophe: what two spellings of a word have in common. */
export function foldText(text: string): string {
  return text
    .replace(/œ/gu, "oe")
    .replace(/Œ/gu, "OE")
    .replace(/æ/gu, "ae")
    .replace(/Æ/gu, "AE")
    .normalize("NFD")
    .replace(/\p{M}+/gu, "")
    .replace(/[’ʼ`]/gu, "'")
    .toLowerCase();
}
