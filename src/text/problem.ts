import { EDITOR_LANGUAGE } from "./editor-language.ts";
/** One thing wrong with a source: said in French, with its place and its remedy. */
export type Problem = {
  /** An error stops the build; a warning is only shown. */
  level: "error" | "warning";
  /** Path from the site root, or the address of a feed. */
  file: string;
  /** Line, counted from 1. */
  line?: number;
  /** The field at fault, as the contributor wrote its path: `links[0].url`. */
  field?: string;
  /** What is wrong, a full clause without a final stop: « voxe.org » n'est pas une adresse complète. */
  message: string;
  /** What to do about it, in the imperative: commencez par https://. */
  remedy: string;
};

/** What is wrong and what to do about it, as in a problem. */
export type Explanation = Pick<Problem, "message" | "remedy">;

/**
 * `actors/voxe.yaml:3 — site : « voxe.org » n'est pas une adresse complète ; commencez par https://`, always one line: names of
 * files and fields come from contributors, and a control character would act on the terminal that shows them.
 */
export function renderProblem({ file, line, field, message, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}`;
  const subject = field === undefined ? "" : `${field}\u00a0: `;
  return `${place} — ${subject}${message}\u202f; ${remedy}`.replace(/\p{Cc}/gu, "\ufffd");
}

/** Orders problems by file, then line, so that one file's faults stand together. */
export function compareProblems(a: Problem, b: Problem): number {
  return (
    a.file.localeCompare(b.file, EDITOR_LANGUAGE) ||
    (a.line ?? 0) - (b.line ?? 0) ||
    (a.field ?? "").localeCompare(b.field ?? "", EDITOR_LANGUAGE)
  );
}
