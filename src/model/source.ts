import type { Fiche } from "./schema/actor.ts";
import type { ArticleFolder, ArticleMatter } from "./schema/article.ts";
import type { EventMatter } from "./schema/event.ts";
import type { TermMatter } from "./schema/glossary-term.ts";
import type { Fault, FieldPath } from "./schema/parse-value.ts";
import type { AnswersMatter } from "./schema/questionnaire.ts";
import type { RoundupBody, RoundupMatter } from "./schema/roundup.ts";
import type { FeedSource, Settings } from "./schema/settings.ts";
import type { Vocabularies } from "./schema/vocabulary.ts";

/** A parsed file, not yet linked to the others; its id is the stem of its name. */
export type Source<T> = { file: string; id: string; value: T };

/** An article; its sections are read where its form needs them. */
export type ArticleSource = Source<ArticleMatter> & { folder: ArticleFolder; body: string; text: ArticleText };
export type EventSource = Source<EventMatter> & { body: string };
export type TermSource = Source<TermMatter> & { body: string };
export type RoundupSource = Source<RoundupMatter> & { body: RoundupBody };

/** One respondent's answers to a questionnaire; its id is the stem of its file. */
export type AnswersSource = Source<AnswersMatter> & {
  /** The questionnaire's id, its folder. */
  questionnaire: string;
  body: string;
  text: ArticleText;
  /** Where a draw puts it: the SHA-256, in hexadecimal, of « seed/id ». */
  lot: string;
};

/** The parts of a text under its headings of level two, as plain words. */
export type ArticleText = { preamble: string; sections: TextPart[] };

export type TextPart = {
  heading: string;
  /** The heading's anchor on the page. */
  anchor: string;
  /** Its first line in the file, counted from 1. */
  line: number;
  /** Lines of the body, counted from 0: the heading's, the first below it, the end, excluded. */
  range: { heading: number; start: number; end: number };
  /** Below the heading, one block a line. */
  words: string;
};

/** A text that shows a picture: both as paths from the site root. */
export type PictureUse = { file: string; picture: string };

/** Everything that was read, each file valid in itself. */
export type Sources = {
  settings: Settings;
  vocabularies: Vocabularies;
  feeds: readonly FeedSource[];
  fiches: readonly Source<Fiche>[];
  articles: readonly ArticleSource[];
  answers: readonly AnswersSource[];
  roundups: readonly RoundupSource[];
  events: readonly EventSource[];
  terms: readonly TermSource[];
  pictures: readonly PictureUse[];
};

/** A source as it was read, valid or not: what it holds before any schema, and its value where it has one. */
export type Read<S extends Source<unknown>> = Omit<S, "value"> & { raw: unknown; value?: S["value"] };

/** Everything that was read: faults between files are looked for in all of it, so that all are told in one run. */
export type ReadSources = {
  /** Empty where an axis could not be read. */
  vocabularies: Vocabularies;
  /** What content/sources.yaml holds. */
  feeds: unknown;
  fiches: readonly Read<Source<Fiche>>[];
  articles: readonly Read<ArticleSource>[];
  answers: readonly Read<AnswersSource>[];
  roundups: readonly Read<RoundupSource>[];
  events: readonly Read<EventSource>[];
  terms: readonly Read<TermSource>[];
};

/** A fault that shows only when files are seen together. */
export type LinkFault = Fault & {
  file: string;
  /** The other place that the fault is about; the problem tells its line. */
  seen?: { file: string; path: FieldPath };
  /** Set where the fault lies in a body, which no field path leads to. */
  line?: number;
};

export const FEEDS_FILE = "content/sources.yaml";

/** The form of a fiche, and the JSON Schema that editors check fiches against: made from the model, no fiches themselves. */
export const FORM_FILE = "actors/_modele.yaml";
export const SCHEMA_FILE = "actors/_schema.json";

/** The file of a vocabulary's axis. */
export function vocabularyFile(axis: string): string {
  return `actors/_vocabularies/${axis}.yaml`;
}
