import type { ArticleFolder } from "./schema/article.ts";

/** What a site may be made of. Those of articles bear the names of their folders. */
export const PART_NAMES = [
  "directory",
  "roundups",
  "letter",
  "interviews",
  "reflexions",
  "questionnaires",
  "contributions",
  "vu-sur-le-web",
  "events",
  "glossary",
] as const;

export type PartName = (typeof PART_NAMES)[number];

/** The part that an article stands in; none for a page, which every site may have. */
export function partOfFolder(folder: ArticleFolder): PartName | undefined {
  return folder === "pages" ? undefined : folder;
}

/** True where a site has a part: every one, unless site.yaml names those it has. A letter is made of editions. */
export function isChosen(part: PartName, parts: readonly PartName[] | undefined): boolean {
  return parts === undefined || parts.includes(part) || (part === "roundups" && parts.includes("letter"));
}

type Lettered = { settings: { newsletter?: object | undefined; parts?: readonly PartName[] | undefined } };

/** True where a site has a letter: its settings, among its parts. */
export function hasLetter({ settings }: Lettered): boolean {
  return settings.newsletter !== undefined && isChosen("letter", settings.parts);
}
