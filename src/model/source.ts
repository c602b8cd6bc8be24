import type { Instant } from "../text/zoned-time.ts";
import { getStrings, LANGUAGES } from "../words/languages.ts";
import type { KindName, SourceOf } from "./contents.ts";
import type { Routes } from "./routes.ts";
import type { AccessibilityAudit, JudgedCriterion } from "./schema/accessibility.ts";
import type { OwnField } from "./schema/own-field.ts";
import type { Fault, FieldPath } from "./schema/parse-value.ts";
import type { FeedSource, Settings } from "./schema/settings.ts";
import type { Axis, Vocabularies } from "./schema/vocabulary.ts";

/** A parsed file, not yet linked to the others; its id is the stem of its name. */
export type Source<T> = { file: string; id: string; value: T };

/** A parsed Markdown file. */
export type TextSource<T> = Source<T> & { body: string };

/** A text that shows a picture: both as paths from the site root. */
export type PictureUse = { file: string; picture: string };

/** The valid files of each kind. */
export type SourceLists = { readonly [K in KindName]: readonly SourceOf<K>[] };

/** Everything that was read, each file valid in itself. */
export type Sources = SourceLists & {
  settings: Settings;
  vocabularies: Vocabularies;
  fields: readonly OwnField[];
  feeds: readonly FeedSource[];
  pictures: readonly PictureUse[];
  /** What is copied into the site as it is, from its folder. */
  publicFiles: readonly string[];
  accessibility: KnownAccessibility;
  /** When files that tell of a change by themselves last changed, or their lines that matter; none for others. */
  changes: ReadonlyMap<string, Instant>;
};

/** A source as it was read, valid or not: what it holds before any schema, and its value where it has one. */
export type Read<S extends Source<unknown>> = Omit<S, "value"> & {
  file: string;
  id: string;
  raw: unknown;
  value?: S["value"];
};

/** What is known of the site's accessibility: what tests found, where they were run, and what a person judged. */
export type KnownAccessibility = { audit?: AccessibilityAudit; criteria: readonly JudgedCriterion[] };

/** The files of each kind, valid or not. */
export type ReadLists = { readonly [K in KindName]: readonly Read<SourceOf<K>>[] };

/** Everything that was read: faults between files are looked for in all of it, so that all are told in one run. */
export type ReadSources = ReadLists & {
  /** Empty where an axis could not be read. */
  vocabularies: Vocabularies;
  /** Of each axis, the terms of the site's own file, by their place in it. */
  ownTerms: OwnTerms;
  /** Nothing where their file has faults. */
  fields: readonly OwnField[] | undefined;
  /** What content/sources.yaml holds. */
  feeds: unknown;
  /** Where everything of the site is. */
  routes: Routes;
};

/**
 * The terms that a site's own vocabularies name, by their place in the file; nothing at the place of what names none, nor for an axis whose
 * file has faults.
 */
export type OwnTerms = Readonly<Record<Axis, readonly (string | undefined)[] | undefined>>;

/** A fault that shows only when files are seen together. */
export type LinkFault = Fault & {
  file: string;
  /** The other place that the fault is about; the problem tells its line. */
  seen?: { file: string; path: FieldPath };
  /** Set where the fault lies in a body, which no field path leads to. */
  line?: number;
};

/** The fields that a site adds to fiches. */
export const FIELDS_FILE = "actors/_fields.yaml";

/** What tests found of the site's accessibility, and what a person judged of it. */
export const AUDIT_FILE = "accessibility/audit.json";
export const CRITERIA_FILE = "accessibility/criteria.yaml";

export const FEEDS_FILE = "content/sources.yaml";

/** What the editor removed, joined and parted: no content, but what a run learns from. */
export const CHOICES_FILE = "content/choix.tsv";
/** Where anybody puts links for the next draft: a file each, of any form. */
export const BOX = "content/boite";

/** The form of a fiche, called by the language of the site, and the JSON Schema that editors check fiches against: made from the model, no fiches themselves. */
export const FORM_FILES: readonly string[] = LANGUAGES.map((language) => getStrings(language).form.file);
export const SCHEMA_FILE = "actors/_schema.json";

/** The file of a vocabulary's axis. */
export function vocabularyFile(axis: string): string {
  return `actors/_vocabularies/${axis}.yaml`;
}
