import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import { getStrings, type Language } from "../words/languages.ts";
import type { Strings } from "../words/strings.ts";
import { FORMAT } from "./schema/format.ts";
import type { Addressed } from "./segments.ts";

/** What the files are called that a reader's program, or a network, knows by their addresses. */
export type FileNames = Strings["addresses"]["files"];

/** The format from which on they follow the language of the site: before, they were in French everywhere. */
const FROM_FORMAT = 3;

/** The languages of the names: the present one, then those that names were published in. */
export function listFileLanguages({ addresses, language, format = FORMAT }: Addressed): Language[] {
  const told = [addresses?.files ?? []].flat();
  if (told.length > 0) return told;
  return [format < FROM_FORMAT ? EDITOR_LANGUAGE : language];
}

export function fileNamesIn(language: Language): FileNames {
  return getStrings(language).addresses.files;
}

export function fileNamesOf(settings: Addressed): FileNames {
  const [language = settings.language] = listFileLanguages(settings);
  return fileNamesIn(language);
}

/** The files of the open data, each by what it is called. */
export const DATA_FILES = {
  actors: ({ actors }) => `${actors}.csv`,
  actorsForSpreadsheets: ({ actors, spreadsheet }) => `${actors}-${spreadsheet}.csv`,
  actorsInFull: ({ actors }) => `${actors}.json`,
  links: ({ links }) => `${links}.csv`,
  linksForSpreadsheets: ({ links, spreadsheet }) => `${links}-${spreadsheet}.csv`,
  vocabularies: ({ vocabularies }) => `${vocabularies}.json`,
  feeds: ({ feeds }) => `${feeds}.opml`,
  schema: () => "schema.json",
  tableSchema: () => "tableschema.json",
  package: () => "datapackage.json",
  workbook: ({ workbook }) => `${workbook}.xlsx`,
} as const satisfies Record<string, (names: FileNames) => string>;

export type DataFileName = keyof typeof DATA_FILES;
