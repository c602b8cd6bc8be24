import type { Actor, Article } from "./model.ts";
import type { Reference, Voice } from "./schema/article-fields.ts";
import type { ORDERS } from "./schema/questionnaire.ts";

/** A question or a voice: its heading, its anchor on the page, and whose voice it is. */
export type ArticleSection = { heading: string; anchor: string; voice?: string };

/** A sentence of the text that is shown large, and the anchor of the section in which it stands. */
export type PullQuote = { text: string; anchor?: string };

/** In which capacity a text makes a person speak. */
export type SpeakerKind =
  | "respondent"
  | "voice"
  | "answers"
  | "signatory"
  | "author"
  | "original-author"
  | "translator"
  | "quoted";

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
