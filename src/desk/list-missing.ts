import { TO_REVIEW } from "../edition/grammar.ts";
import { type Draft, type DraftBlock, type DraftPart, listBlocks } from "../edition/parse-draft.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";

/** Something that is said of a draft, and the place on the desk where it is mended: the id of an element of its page. */
export type DeskRemark = { level: "error" | "warning"; message: string; remedy?: string; place: string };

/** What a draft still lacks before it can go, whatever the rest of the site; an error keeps it from being published. */
export function listMissing(draft: Draft): DeskRemark[] {
  const blocks = listBlocks(draft);
  const noLink: DeskRemark = { level: "error", message: "aucun lien", place: "bureau" };
  return [
    ...(blocks.length === 0 ? [noLink] : []),
    ...draft.parts.flatMap(remarkOnPart),
    ...(draft.matter.summary === undefined ? [NO_SUMMARY] : []),
    ...remarkOnSilence(blocks),
  ];
}

const NO_SUMMARY: DeskRemark = {
  level: "warning",
  message: "pas de résumé",
  remedy: "c'est l'aperçu de la lettre",
  place: "edition-resume",
};

function remarkOnPart({ id, title, blocks }: DraftPart, index: number): DeskRemark[] {
  const place = `rubrique-${index}`;
  if (id === TO_REVIEW) {
    const message = `la rubrique ${quote(title)} attend (${countLinks(blocks)})`;
    return [{ level: "error", message, remedy: "déplacez ce qui mérite d'être lu, puis effacez-la", place }];
  }
  if (title === undefined || blocks.length > 0) return [];
  const message = `la rubrique ${quote(title)} n'a aucun lien`;
  return [{ level: "warning", message, remedy: "remplissez-la, ou effacez-la", place }];
}

function remarkOnSilence(blocks: readonly DraftBlock[]): DeskRemark[] {
  const silent = blocks.filter(({ entry }) => entry.comment === "" && entry.quotation === "");
  const [first] = silent;
  if (first === undefined) return [];
  const message = `${countLinks(silent)} sans mots ni citation`;
  return [{ level: "warning", message, remedy: "dites pourquoi on les lit", place: `mots-${first.key}` }];
}

function countLinks({ length }: readonly DraftBlock[]): string {
  return length === 1 ? "un lien" : `${length} liens`;
}

/** The place on the desk of a problem of a draft's file: the link, the section or the field on its line. */
export function placeProblem(draft: Draft, { level, line = 1, field, message, remedy }: Problem): DeskRemark {
  const at = line - 1;
  const block = listBlocks(draft).find(({ start, end }) => at >= start && at < end);
  const part = draft.parts.findIndex(({ start, end, title }) => title !== undefined && at >= start && at < end);
  const place = block ? `lien-${block.key}` : part >= 0 ? `rubrique-${part}` : placeField(field);
  return { level, message, remedy, place };
}

const FIELDS: Readonly<Record<string, string>> = {
  title: "edition-titre",
  number: "edition-numero",
  date: "edition-date",
  summary: "edition-resume",
};

function placeField(field: string | undefined): string {
  return FIELDS[field ?? ""] ?? "edition";
}
