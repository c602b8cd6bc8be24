import type { SafeHtml } from "../markdown/safe-html.ts";
import type { Settings } from "../model/schema/settings.ts";

/** What a letter says, before it takes the form of HTML or text. Every address is absolute. */
export type LetterContent = {
  language: Settings["language"];
  subject: string;
  /** What a mailbox shows after the subject. */
  preheader: string;
  siteTitle: string;
  /** `LIENS·101·2026` */
  shelfMark: string;
  title: string;
  /** What the edition is, where it does not hold the links of its week. */
  nature?: string;
  /** The day of the edition, in words. */
  date: string;
  /** The roundup's page. */
  copyUrl: string;
  /** The editor's word; may be empty. */
  intro: SafeHtml;
  sections: LetterSection[];
  /** Where the other links are, for an edition that is too long for a mailbox. */
  rest?: LetterLink;
  /** What else is new; each undefined where it is not wanted or there is nothing to tell. */
  articles?: LetterNews;
  changes?: LetterChanges;
  events?: LetterNews;
  colophon: Colophon;
};

export type LetterSection = { title: string; intro: SafeHtml; entries: LetterEntry[] };

export type LetterEntry = {
  /** Counted from 1 through all sections, then on through what else is new. */
  number: number;
  /** `101.3`: the edition, then the link. */
  shelfMark: string;
  title: string;
  /** Absent for a reference whose address is not known. */
  url?: string;
  /** Language tag of what the link leads to, where it is not the letter's. */
  language?: string;
  /** Publisher, year where it is not the edition's, language, lack of an address: what stands under the title. */
  details: string[];
  /** The editor's words; may be empty. */
  comment: SafeHtml;
  /** May be empty. */
  quotation: SafeHtml;
  fiches: LetterLink[];
};

/** Articles that appeared, or events to come. */
export type LetterNews = { title: string; items: NewsItem[]; more?: NumberedLink };

export type NewsItem = {
  number: number;
  title: string;
  url: string;
  /** Language tag of what it tells, where it is not the letter's. */
  language?: string;
  details: string[];
  summary: string;
};

/** What changed in the catalogue, a group per kind of change. */
export type LetterChanges = {
  title: string;
  groups: {
    label: string;
    fiches: NumberedLink[];
    /** How many more fiches changed alike. */
    others: number;
  }[];
  more: NumberedLink;
};

export type LetterLink = { label: string; url: string };

/** A link with its number in the text part, counted on from the entries. */
export type NumberedLink = LetterLink & { number: number };

/** The foot of the letter. */
export type Colophon = {
  /** Who sends, and why the reader receives it. */
  lines: string[];
  postalAddress?: string;
  webCopy: LetterLink;
  /** Where all editions are. */
  archive: LetterLink;
  unsubscribe: LetterLink;
  unsubscribeByEmail: LetterLink;
  licence: LetterLink;
};
