import type { Site } from "../model/schema/site.ts";
import { dataEn } from "./en/data.ts";
import { dataFr } from "./fr/data.ts";

export type DataStrings = typeof dataFr;

/** The words of the open data's page in the site's language. */
export function dataStrings(language: Site["language"]): DataStrings {
  return language === "fr" ? dataFr : dataEn;
}
