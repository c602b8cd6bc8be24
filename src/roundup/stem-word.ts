import { stemmer as stemEnglish } from "@orama/stemmers/english";
import { stemmer as stemFrench } from "@orama/stemmers/french";
import { stemmer as stemSpanish } from "@orama/stemmers/spanish";

/** The languages whose inflections are known (Snowball). */
const STEMMERS: Readonly<Record<string, (word: string) => string>> = {
  en: rememberAll(stemEnglish),
  es: rememberAll(stemSpanish),
  fr: rememberAll(stemFrench),
};

/** Their codes. */
export const STEMMED: readonly string[] = Object.keys(STEMMERS);

/**
 * The form in which the inflections of a word meet: « délibérations », « délibération » and « délibérer » are one. Its accents stay, so that
 * « pétition » is not « petits ». In a language that is not known, the word itself. It need not be a word.
 */
export function stemWord(raw: string, language: string): string {
  const stem = STEMMERS[language.toLowerCase().split("-")[0] ?? ""];
  const word = raw.normalize("NFC").toLowerCase();
  return stem === undefined ? word : stem(word);
}

/** The words of a language are few, and each is met often. */
function rememberAll(stem: (word: string) => string): (word: string) => string {
  const known = new Map<string, string>();
  return (word) => {
    const found = known.get(word);
    if (found !== undefined) return found;
    const made = stem(word);
    known.set(word, made);
    return made;
  };
}
