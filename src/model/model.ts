import type { Contents, KindName } from "./contents.ts";
import type { Actor, Article, Person, Series, Tag } from "./items.ts";
import type { TermMatter } from "./schema/glossary-term.ts";
import type { OwnField } from "./schema/own-field.ts";
import type { FeedSource, Settings } from "./schema/settings.ts";
import type { Vocabularies } from "./schema/vocabulary.ts";
import type { KnownAccessibility } from "./source.ts";

export type {
  Actor,
  Answer,
  Appearance,
  Article,
  Event,
  LinkMention,
  Person,
  Question,
  Questionnaire,
  Related,
  Respondent,
  Roundup,
  RoundupLink,
  Series,
  SeriesPart,
  Speaker,
  Tag,
} from "./items.ts";
export type { ArticleSection, PullQuote, SpeakerKind } from "./speech.ts";

export type GlossaryTerm = Omit<TermMatter, "actors" | "related"> & {
  id: string;
  file: string;
  path: string;
  /** Markdown; may be empty. */
  body: string;
  related: GlossaryTerm[];
  actors: Actor[];
  upcoming: boolean;
};

/** The items of each kind, in reading order: actors and terms by name, events by their start, the rest by date, the newest first. */
export type Items = { readonly [K in KindName]: readonly Contents[K]["item"][] };

/** All sources, typed and cross-linked. */
export type Model = Items & {
  settings: Settings;
  vocabularies: Vocabularies;
  /** The fields that the site adds to fiches. */
  fields: readonly OwnField[];
  /** Those of the articles that stand outside every list: about, the pillar pages. */
  pages: readonly Article[];
  tags: readonly Tag[];
  people: readonly Person[];
  series: readonly Series[];
  /** The files of the pictures that texts show, from the site root. */
  pictures: readonly string[];
  /** What is copied into the site as it is, from its folder. */
  publicFiles: readonly string[];
  /** Feeds of content/sources.yaml, then of the fiches. */
  feeds: readonly FeedSource[];
  accessibility: KnownAccessibility;
  /** The calendar day of the build in the site's time zone. */
  today: string;
};
