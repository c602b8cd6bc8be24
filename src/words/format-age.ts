import type { Age } from "../text/measure-age.ts";
import type { Language } from "./strings.ts";

const formats = new Map<string, Intl.RelativeTimeFormat>();

/** An age in words: « aujourd’hui », « il y a 14 mois », « l’année dernière ». */
export function formatAge({ unit, count }: Age, language: Language): string {
  return getFormat(language, count < 2 ? "auto" : "always")
    .format(-count, unit)
    .replaceAll("'", "’");
}

function getFormat(language: Language, numeric: "auto" | "always"): Intl.RelativeTimeFormat {
  const key = `${language} ${numeric}`;
  const format = formats.get(key) ?? new Intl.RelativeTimeFormat(language, { numeric });
  formats.set(key, format);
  return format;
}
