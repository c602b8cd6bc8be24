import type { Instant } from "../text/zoned-time.ts";
import type { Fiche } from "./schema/actor.ts";
import type { ArticleFolder, ArticleKind, ArticleMatter, HEADINGS } from "./schema/article.ts";
import type { Original, Reference, Voice } from "./schema/article-fields.ts";
import type { EventMatter } from "./schema/event.ts";
import type { ORDERS } from "./schema/questionnaire.ts";
import type { Memory, RoundupEntry, RoundupMatter } from "./schema/roundup.ts";
import type { ArticleSection, PullQuote, SpeakerKind } from "./speech.ts";

/** A fiche with all that the site says of it. */
export type Actor = Fiche & {
  /** The stem of its file. */
  id: string;
  file: string;
  /** Root-relative address of its page. */
  path: string;
  /** `PET·2012·FR`: function, year of foundation, country. */
  shelfMark: string;
  /** Its site, the first link of role `website`. */
  website?: string;
  /** Newest first. */
  articles: Article[];
  /** What people say in its name, newest first. */
  appearances: Appearance[];
  /** Newest first. */
  mentions: LinkMention[];
  /** Those that it organises or that concern it, latest start first. */
  events: Event[];
  successorActor?: Actor;
  /** The fiches whose successor it is. */
  predecessors: Actor[];
  relatedActors: Related[];
  /** The fiches that name it in their relations, with the words of theirs. */
  relatingActors: Related[];
};

export type Related = { type: Fiche["relations"][number]["type"]; actor: Actor };

/** One link of one roundup, as seen from an actor. */
export type LinkMention = { roundup: Roundup; link: RoundupLink };

export type Article = Omit<
  ArticleMatter,
  "actors" | "tags" | "people" | "series" | "signatories" | "original" | "translator" | "headings" | "pull_quotes"
> & {
  id: string;
  kind: ArticleKind;
  folder: ArticleFolder;
  file: string;
  path: string;
  /** Markdown. */
  body: string;
  headings: (typeof HEADINGS)[number];
  /** What its headings of level two open, where they are questions or voices. */
  sections: ArticleSection[];
  pullQuotes: PullQuote[];
  actors: Actor[];
  tags: Tag[];
  /** Those who are interviewed, quoted or have a voice of their own; the respondents of a questionnaire. */
  people: Speaker[];
  signatories: Speaker[];
  original?: Omit<Original, "authors"> & { authors: Speaker[] };
  translator?: Speaker;
  series?: SeriesPart;
  questionnaire?: Questionnaire;
  /** The same text in other languages, the original first. */
  versions: Article[];
  /** True where its date has not come: shown only under `npm start`. */
  upcoming: boolean;
};

export type SeriesPart = { series: Series; part: number };

export type Series = { id: string; title: string; path: string; of: number; parts: Article[] };

export type Tag = {
  /** The slug of its label. */
  id: string;
  label: string;
  path: string;
  /** Newest first. */
  articles: Article[];
  roundups: Roundup[];
  /** Latest start first. */
  events: Event[];
};

export type Roundup = Omit<RoundupMatter, "tags"> & {
  /** The stem of its file, its date. */
  id: string;
  file: string;
  path: string;
  /** Markdown. */
  intro: string;
  /** An intro is Markdown, and may be empty. */
  sections: { id?: string; title?: string; line?: number; intro: string; links: RoundupLink[] }[];
  /** The links of all sections, in order. */
  links: RoundupLink[];
  memory: Memory;
  /** As in `RoundupBody`. */
  strays?: number[];
  tags: Tag[];
  upcoming: boolean;
};

export type RoundupLink = Omit<RoundupEntry, "actorIds" | "detailsLine"> & {
  /** Anchor in the roundup's page: `lien-3`. */
  anchor: string;
  actors: Actor[];
};

export type Event = Omit<EventMatter, "actors" | "organisers" | "tags" | "timezone"> & {
  id: string;
  file: string;
  path: string;
  /** Root-relative address of its iCalendar file. */
  calendarPath: string;
  /** Markdown; may be empty. */
  body: string;
  /** The zone that its start and its end are told in. */
  timezone: string;
  /** When what calendars know of it last changed; undefined where nobody knows. */
  changed?: Instant;
  /** True where its start and its end are days, without an hour. */
  allDay: boolean;
  starts: Instant;
  /** When it is over: where no end is told, at the end of the day. */
  ends: Instant;
  /** True where it is over at the instant of the build. */
  over: boolean;
  organisers: Actor[];
  /** The organisers, then all others whom it concerns. */
  actors: Actor[];
  tags: Tag[];
  /** True where it is to be announced later: shown only under `npm start`. */
  upcoming: boolean;
};

/** A person in a text; the address leads to the very place, the date is their own where it is not that of the text. */
export type Speaker = Voice & { person: Person; linkedActor?: Actor; kind: SpeakerKind; path: string; date?: string };

/** What a text makes a person say, and when, as seen from the person or from the actor in whose name it is said. */
export type Appearance = Speaker & { article: Article; date: string };

/** A person by public roles only: posts in fiches, and words in articles, newest first. */
export type Person = {
  id: string;
  name: string;
  path: string;
  posts: { role: string; actor: Actor }[];
  appearances: Appearance[];
};

/** The same questions put to several respondents, who stand in a stated order. */
export type Questionnaire = {
  /** When the questions were sent: a year, a month or a day. */
  requested: string;
  order: (typeof ORDERS)[number];
  /** What the order was drawn from. */
  seed?: string;
  questions: Question[];
  respondents: Respondent[];
};

/** A question, with one answer per respondent in their order. */
export type Question = { id: string; text: string; label?: string; path: string; answers: Answer[] };

/** A respondent, with one answer per question in their order. */
export type Respondent = Speaker & {
  id: string;
  file: string;
  /** Absent where nothing was answered. */
  date?: string;
  requested: string;
  /** What the editor says of these answers, Markdown; may be empty. */
  note: string;
  sources: Reference[];
  answers: Answer[];
  draft: boolean;
  /** True where their date has not come: shown only under `npm start`, as a draft is. */
  upcoming: boolean;
};

export type Answer = {
  question: Question;
  respondent: Respondent;
  state: "answered" | "silent" | "not-asked";
  /** Markdown; empty where there is no answer. */
  text: string;
};
