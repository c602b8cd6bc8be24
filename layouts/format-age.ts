import type { Age } from "../src/model/measure-age.ts";

/** An age in words: « aujourd’hui », « il y a 14 mois », « l’année dernière ». */
export function formatAge({ unit, count }: Age, language: "fr" | "en"): string {
  const numeric = count < 2 ? "auto" : "always";
  return new Intl.RelativeTimeFormat(language, { numeric }).format(-count, unit).replaceAll("'", "’");
}
