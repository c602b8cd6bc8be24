import { BLANK } from "../markdown/rules/read-odd-spaces.ts";
import { foldText } from "../text/slug.ts";
import { getStrings, LANGUAGES, type Language } from "../words/languages.ts";

/** Lines of a file, counted from 0, end excluded. */
export type LineRange = { start: number; end: number };

/** Headings of this level, or above, open a section; those of the next open a link, and deeper ones have no place. */
export const SECTION_LEVEL = 2;
export const LINK_LEVEL = 3;

/** How a link's heading is written, as the editor is told it. */
export const LINK_FORM = "### [Titre](https://…) — Éditeur";

/** The marks of a quotation's lines. */
export const QUOTE_MARKS = new RegExp(`^${BLANK}*>${BLANK}?`, "gmu");

/** What parts a title from its publisher: after a link any dash, in a reference without address the last long one. */
export const PUBLISHER_AFTER_LINK = new RegExp(`^${BLANK}*[—–-]${BLANK}+(.+)$`, "u");
export const REFERENCE = /^(.*\S)\s+[—–]\s+(\S.*)$/u;

/** What a link's comment may tell; anything else in it is the editor's own note. */
export const DETAILS = ["acteurs", "date", "langue"];
/** One detail, between semicolons or on a line of its own. */
export const DETAIL = /^\s*([a-zé]+)\s*:\s*(.*?)\s*$/u;
/** The detail of a section's comment that names it, whatever the editor calls it. */
export const SECTION_DETAIL = "rubrique";

/** The detail of a link's comment that says who else tells its story: `aussi chez: Journal https://…, Radio https://…`. */
export const OTHERS_DETAIL = "aussi chez";
/** The detail that says what may tell the same story in other words, written alike. */
export const NEAR_DETAIL = "proche de";

/** A comment stands alone on its lines. */
export const COMMENT_OPENING = new RegExp(`^${BLANK}*<!--`, "u");
export const COMMENT_CLOSING = "-->";

/**
 * The comment that remembers what was proposed. One paragraph at most: a memory whose end was lost must not reach into the links
 * below it.
 */
export const MEMORY = /(?:^[ \t]*)?<!--\s*déjà\s+proposés(?:(?!\n[ \t\r]*\n)[^<>])*?-->/gmu;

/** A section of a draft: its id, and the words of its heading. */
export type SectionName = { id: string; title: string };

/** The sections that every draft may have: for links that no other takes, and for those that the editor is to judge. */
const OWN_SECTIONS = { autres: "otherLinks", "a-relire": "toReview" } as const;
type OwnSection = keyof typeof OWN_SECTIONS;

export const OTHER_LINKS: OwnSection = "autres";
export const TO_REVIEW: OwnSection = "a-relire";

/** One of those sections, as a draft in a language calls it. */
export function nameSection(id: OwnSection, language: Language): SectionName {
  return { id, title: getStrings(language).draft[OWN_SECTIONS[id]] };
}

/** The name that a title gives one of those sections, in whatever language; undefined where it is another. */
export function findOwnTitle(id: OwnSection, title: string): string | undefined {
  const titles = LANGUAGES.map((language) => nameSection(id, language).title);
  return titles.find((own) => isSameTitle(own, title));
}

/** The part that bears a section's id, else one of its names. */
export function findPart<P extends { id?: string; title?: string }>(
  parts: readonly P[],
  { id, title }: SectionName,
): P | undefined {
  const named = ({ title: own }: P) =>
    own !== undefined && (isSameTitle(own, title) || (isOwn(id) && findOwnTitle(id, own) !== undefined));
  return parts.find((part) => part.id === id) ?? parts.find(named);
}

const isOwn = (id: string): id is OwnSection => Object.hasOwn(OWN_SECTIONS, id);
const isSameTitle = (one: string, other: string) => foldText(one).trim() === foldText(other).trim();
