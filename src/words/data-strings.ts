import { dataEn } from "./en/data.ts";
import { dataFr } from "./fr/data.ts";
import type { Language } from "./strings.ts";

export type DataStrings = typeof dataFr;

/** The words of the open data's page in the site's language. */
export function dataStrings(language: Language): DataStrings {
  return language === "fr" ? dataFr : dataEn;
}
