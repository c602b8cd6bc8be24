/** Scripts that run from right to left (Unicode, Bidi_Class R and AL), as language tags name them. */
const SCRIPTS = new Set(["adlm", "arab", "hebr", "mand", "nkoo", "rohg", "samr", "syrc", "thaa"]);

/** Languages that are written in one of them unless their tag says otherwise (IANA registry, Suppress-Script; CLDR, likely subtags). */
const LANGUAGES = new Set([
  ...["ar", "arc", "arz", "azb", "bal", "ckb", "dv", "fa", "glk", "he", "ks", "lrc", "mzn", "nqo", "ps", "rhg", "sam"],
  ...["sd", "syr", "ug", "ur", "yi"],
]);

/** Codes that others took the place of (IANA registry, Preferred-Value; ISO 639, 1989 and 2001), which programs still write. */
const RENEWED: Readonly<Record<string, string>> = { iw: "he", ji: "yi", in: "id", jw: "jv", mo: "ro", sh: "sr-Latn" };

/** A language's tag with the code of today: `he-IL` for `iw-IL`. */
export function renewTag(tag: string): string {
  const [language = "", ...rest] = tag.split("-");
  const renewed = RENEWED[language.toLowerCase()];
  return renewed === undefined ? tag : [renewed, ...rest].join("-");
}

/** True for the tag (BCP 47) of a language that is read from right to left: `ar`, `he`, `az-Arab`. */
export function isRightToLeft(tag: string): boolean {
  const [language = "", ...rest] = renewTag(tag).toLowerCase().split("-");
  const script = rest.find((part) => /^[a-z]{4}$/u.test(part));
  return script === undefined ? LANGUAGES.has(language) : SCRIPTS.has(script);
}

/** Marks that turn around what follows them, on a page as in a terminal (Unicode, UAX 9, 2.1 to 2.4; CVE-2021-42574). */
export const TURNING_MARK = /[\u202a-\u202e\u2066-\u2069]/u;

/** A text without the marks that turn around what follows them. */
export function dropTurningMarks(text: string): string {
  return text.replace(new RegExp(TURNING_MARK, "gu"), "");
}
