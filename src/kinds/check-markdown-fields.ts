import { type FieldPath, renderPath } from "../model/schema/parse-value.ts";
import { checkInertMarks } from "../syntax/check-inert-marks.ts";
import type { Problem } from "../text/problem.ts";
import { findInFields } from "./find-values.ts";

type Parsed = { raw?: unknown; locate: (path: FieldPath) => number };

/**
 * What of the fields that hold Markdown would be printed as it is written, or not at all, as `checkInertMarks` tells it of a body. Warned of,
 * and seldom more: a fiche that was published so before stays published.
 */
export function checkMarkdownFields(
  file: string,
  text: string,
  { raw, locate }: Parsed,
  fields: readonly string[],
): Problem[] {
  return findInFields(raw, fields).flatMap(({ path, text: markdown }) =>
    checkInertMarks(markdown).map(({ level = "warning", line, message, remedy }): Problem => {
      const row = markdown.split("\n")[line] ?? "";
      const place = { file, line: findRow(text, locate(path), row), field: renderPath(path) };
      return { level, ...place, message, remedy };
    }),
  );
}

/** The line of a file, counted from 1 and not before `from`, in which a row of a field stands; that of the field where YAML folds it. */
function findRow(text: string, from: number, row: string): number {
  const wanted = row.trim();
  const found = text.split("\n").findIndex((line, index) => index >= from - 1 && line.includes(wanted));
  return found < 0 ? from : found + 1;
}
