import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { codeOf } from "../files/code-of.ts";
import { dropTemporaries } from "../files/drop-temporaries.ts";
import { SIGNATURE } from "../files/home.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { NNBSP } from "../text/quote.ts";
import type { Language } from "../words/languages.ts";
import { renderRoundupReport } from "./render-report.ts";
import { nameReport, parseReport, type RoundupReport } from "./report.ts";

/** The report of an edition under a root, or undefined where there is none that can be read. */
export async function readReport(root: string, date: string): Promise<RoundupReport | undefined> {
  const text = await readFile(join(root, `${nameReport(date)}.json`), "utf8").catch(() => "");
  return parseReport(text);
}

/** The days of all editions that have a report under a root, their drafts removed or not. */
export async function listReports(root: string): Promise<string[]> {
  const names = await readdir(join(root, dirname(nameReport("")))).catch(() => []);
  return names.flatMap((name) => /^selection-(\d{4}-\d{2}-\d{2})\.json$/u.exec(name)?.[1] ?? []);
}

/** Writes a report's two files. The draft is what counts: where they cannot be written, that is told, in French. */
export async function writeReport(
  report: RoundupReport,
  root: string,
  language: Language,
): Promise<[notice: string] | undefined> {
  const stem = join(root, nameReport(report.date));
  try {
    for (const end of [".json", ".md"]) await dropTemporaries(dirname(stem), `${basename(stem)}${end}`);
    await writeAtomically(`${stem}.json`, `${JSON.stringify(report, undefined, 1)}\n`, { replace: true });
    await writeAtomically(`${stem}.md`, `${renderRoundupReport(report, language)}\n${SIGNATURE}\n`, { replace: true });
    return undefined;
  } catch (error) {
    return [`le rapport ne peut être écrit (${codeOf(error)})${NNBSP}; le brouillon, lui, est à jour`];
  }
}
