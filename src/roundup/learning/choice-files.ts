import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { codeOf } from "../../files/code-of.ts";
import { writeAtomically } from "../../files/write-atomically.ts";
import type { Model } from "../../model/model.ts";
import { CHOICES_FILE } from "../../model/source.ts";
import { NNBSP } from "../../text/quote.ts";
import { listPutOff } from "../adding/read-box.ts";
import { readReport } from "../report-files.ts";
import { type EditorChoice, parseChoices, readChoices, renderChoices } from "./choices.ts";

/** The choices that a site root remembers; none where there is no file. */
export async function readChoiceFile(root: string): Promise<EditorChoice[]> {
  return parseChoices(await readFile(join(root, CHOICES_FILE), "utf8").catch(() => ""));
}

/**
 * Reads what was chosen in the editions that were published since the last run, from their reports, and adds it to the file. The run goes on
 * where the disk refuses: that is told, in French.
 */
export async function learnChoices(
  root: string,
  { roundups, today }: Pick<Model, "roundups" | "today">,
): Promise<{ choices: EditorChoice[]; notices: string[] }> {
  const known = await readChoiceFile(root);
  const read = new Set(known.flatMap(({ act, date }) => (act === "read" ? date : [])));
  const unread = roundups.filter(({ draft, date }) => !draft && date <= today && !read.has(date));
  const waiting = await listPutOff(root);
  const fresh: EditorChoice[] = [];
  for (const { date, sections } of unread) {
    const report = await readReport(root, date);
    if (report !== undefined) fresh.push(...readChoices(report, sections, waiting));
  }
  const choices = [...known, ...fresh];
  if (fresh.length === 0) return { choices, notices: [] };
  return { choices, notices: await addChoices(root, choices) };
}

/** Writes choices whole; what the disk refused, in French. */
export async function addChoices(root: string, choices: readonly EditorChoice[]): Promise<string[]> {
  try {
    await writeAtomically(join(root, CHOICES_FILE), renderChoices(choices), { replace: true });
    return [];
  } catch (error) {
    return [
      `les choix ne peuvent être écrits dans ${CHOICES_FILE} (${codeOf(error)})${NNBSP}; ils seront relus la prochaine fois`,
    ];
  }
}
