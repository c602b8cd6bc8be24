import { BLANK } from "../markdown/rules/read-odd-spaces.ts";
import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import { foldText } from "../text/slug.ts";
import { getStrings, LANGUAGES, type Language } from "../words/languages.ts";
import type { Strings } from "../words/strings.ts";

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

/** A detail of a comment: what a program writes there, of which some are read. */
export type Mark = keyof Strings["draft"]["marks"];

/** What a link's comment may tell; anything else in it is the editor's own note. */
export const DETAILS: readonly Mark[] = ["actors", "date", "language"];

/** A detail's name in a language, and its names in all of them: a draft is read whatever language its site spoke. */
export const nameMark = (mark: Mark, language: Language): string => getStrings(language).draft.marks[mark];
export const listMarkNames = (mark: Mark): string[] => [...new Set(LANGUAGES.map((each) => nameMark(mark, each)))];

/** Names of a detail, for a pattern that finds any of them. */
export const markPattern = (mark: Mark): string => `(?:${listMarkNames(mark).join("|")})`;

/** The language of the marks that a text bears: of its memory, else of a detail that it alone calls so; French where nothing tells. */
export function findMarksLanguage(text: string): Language {
  const bears = (opening: string) => new RegExp(`(?:<!--|;|\\n)\\s*${opening.replaceAll(" ", "\\s+")}`, "u").test(text);
  const byMemory = (language: Language) => bears(getStrings(language).draft.memory.opening);
  const byDetail = (language: Language) => listOwnMarks(language).some((name) => bears(`${name}\\s*:`));
  return LANGUAGES.find(byMemory) ?? LANGUAGES.find(byDetail) ?? EDITOR_LANGUAGE;
}

/** The names of details that no other language has. */
function listOwnMarks(language: Language): string[] {
  const others = LANGUAGES.filter((other) => other !== language);
  const taken = others.flatMap((other) => Object.values<string>(getStrings(other).draft.marks));
  return Object.values<string>(getStrings(language).draft.marks).filter((name) => !taken.includes(name));
}

/** One detail, between semicolons or on a line of its own. */
export const DETAIL = /^\s*([a-zé]+)\s*:\s*(.*?)\s*$/u;
/** A comment stands alone on its lines. */
export const COMMENT_OPENING = new RegExp(`^${BLANK}*<!--`, "u");
export const COMMENT_CLOSING = "-->";

/**
 * The comment that remembers what was proposed. One paragraph at most: a memory whose end was lost must not reach into the links
 * below it.
 */
export const MEMORY = new RegExp(
  `(?:^[ \\t]*)?<!--\\s*(?:${LANGUAGES.map((each) => getStrings(each).draft.memory.opening.replaceAll(" ", "\\s+")).join("|")})(?:(?!\\n[ \\t\\r]*\\n)[^<>])*?-->`,
  "gmu",
);

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
