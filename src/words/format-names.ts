import type { Language } from "./strings.ts";

const listFormats = new Map<Language, Intl.ListFormat>();
const displayNames = new Map<string, Intl.DisplayNames>();

/** A country's name from its two letters (ISO 3166-1). */
export function nameCountry(code: string, language: Language): string {
  return getNames(language, "region").of(code) ?? code;
}

/** A language's name from its tag (BCP 47): « anglais ». */
export function nameLanguage(tag: string, language: Language): string {
  return getNames(language, "language").of(tag) ?? tag;
}

/** Names as prose lists them: « Ada, Blaise et Camille ». */
export function listNames(names: readonly string[], language: Language): string {
  const format = listFormats.get(language) ?? new Intl.ListFormat(language, { type: "conjunction" });
  listFormats.set(language, format);
  return format.format(names);
}

function getNames(language: Language, type: "region" | "language"): Intl.DisplayNames {
  const key = `${language} ${type}`;
  const known = displayNames.get(key);
  if (known) return known;
  const names = new Intl.DisplayNames(language, { type });
  displayNames.set(key, names);
  return names;
}
