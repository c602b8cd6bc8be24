import { fillNames, type NameForms } from "./fill-names.ts";
import type { Strings } from "./strings.ts";
import * as tables from "./tables.ts";

/** A language of the interface. */
export type Language = keyof typeof tables;

const TABLES: Readonly<Record<Language, Strings>> = tables;

/** Every language of the interface. */
export const LANGUAGES = Object.keys(TABLES) as [Language, ...Language[]];

/** Those whose signs stand behind no-break spaces. */
export const SPACED_LANGUAGES = LANGUAGES.filter((language) => TABLES[language].conventions.typography === "french");

/** What stands inside of a text whose language has no table. */
const COMMON_LANGUAGE = "en" satisfies Language;

/** The table of a language, with the names that stand where a site gives none. */
export function getStrings(language: Language): Strings {
  return filled[language];
}

/** A part of sites without which some things are said otherwise. */
export type TelltalePart = keyof Strings["without"];

/** Where a site stands out: its country, and the parts that it lacks. */
export type Circumstances = { country?: string | undefined; lacking?: readonly TelltalePart[] };

/**
 * The table of a language, with names in their places: those that a site gives, the language's for the rest; and with what is said where it
 * lacks a part, and in its country.
 */
export function nameStrings(
  language: Language,
  own: NameForms,
  { country = "", lacking = [] }: Circumstances = {},
): Strings {
  const { without, countries } = TABLES[language];
  const local = countries[country] ?? countries[country.slice(0, 2)];
  const others = [...lacking.map((part) => without[part]), local];
  const table = others.reduce((words: Strings, other) => overlay(words, other) as Strings, TABLES[language]);
  const known: NameForms = { ...table.names, law: table.law };
  const things = new Set([...Object.keys(known), ...Object.keys(own)]);
  const forms = [...things].map((thing) => [thing, { ...known[thing], ...own[thing] }]);
  return fillNames(table, Object.fromEntries(forms));
}

/** A table with other words at some of its places. */
function overlay(table: unknown, other: unknown): unknown {
  if (other === undefined) return table;
  if (typeof other !== "object" || other === null || Array.isArray(other)) return other;
  const changed = Object.entries(other).map(([key, one]) => [key, overlay(Object(table)[key], one)]);
  return { ...Object(table), ...Object.fromEntries(changed) };
}

const filled = Object.fromEntries(LANGUAGES.map((language) => [language, nameStrings(language, {})])) as Readonly<
  Record<Language, Strings>
>;

/** The table of the language of a text, a tag (BCP 47) such as `fr-CA`; undefined where the interface does not speak it. */
export function findStrings(tag: string): Strings | undefined {
  const primary = tag.toLowerCase().split("-", 1)[0];
  return LANGUAGES.includes(primary as Language) ? getStrings(primary as Language) : undefined;
}

/** The table for what stands inside of a text in a language, a tag (BCP 47): the names of its notes, tables, pictures. */
export function getStringsOf(tag: string): Strings {
  return findStrings(tag) ?? getStrings(COMMON_LANGUAGE);
}
