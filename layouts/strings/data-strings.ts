import type { Site } from "../../src/model/site.ts";
import { dataEn } from "./data-en.ts";
import { dataFr } from "./data-fr.ts";

export type DataStrings = typeof dataFr;

/** The words of the open data's page in the site's language. */
export function dataStrings(language: Site["language"]): DataStrings {
  return language === "fr" ? dataFr : dataEn;
}
