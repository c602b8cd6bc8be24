import type { Age } from "../text/measure-age.ts";
import { openFormat } from "../text/open-format.ts";
import type { Spoken } from "./conventions.ts";

/** A country's name from its two letters (ISO 3166-1). */
export function nameCountry(code: string, { conventions }: Spoken): string {
  return openFormat(Intl.DisplayNames, conventions.locale, { type: "region" }).of(code) ?? code;
}

/** A language's name from its tag (BCP 47): « anglais »; the tag itself where it is not well formed. */
export function nameLanguage(tag: string, { conventions }: Spoken): string {
  try {
    return openFormat(Intl.DisplayNames, conventions.locale, { type: "language" }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}

/** Names as prose lists them: « Ada, Blaise et Camille ». */
export function listNames(names: readonly string[], { conventions }: Spoken): string {
  return openFormat(Intl.ListFormat, conventions.locale, { type: "conjunction" }).format(names);
}

/** French prints no comma in a number, English does: `12 000`, `12,000`. */
export function formatAmount(amount: number, { conventions }: Spoken, options: Intl.NumberFormatOptions = {}): string {
  return openFormat(Intl.NumberFormat, conventions.locale, options).format(amount);
}

/** An age in words: « aujourd’hui », « il y a 14 mois », « l’année dernière ». */
export function formatAge({ unit, count }: Age, { conventions }: Spoken): string {
  const numeric = count < 2 ? "auto" : "always";
  return openFormat(Intl.RelativeTimeFormat, conventions.locale, { numeric }).format(-count, unit).replaceAll("'", "’");
}

/** Words as they begin a heading or a sentence: « novembre 2016 » → « Novembre 2016 ». */
export function capitalise(words: string): string {
  return words.slice(0, 1).toUpperCase() + words.slice(1);
}
