import { isUtf8 } from "node:buffer";
import { type CsvError, parse } from "csv-parse/sync";
import { decodeBody, findStray } from "../feeds/decode-body.ts";
import type { Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";

/** A row of a table, and the line on which it begins. */
export type Row = { cells: string[]; line: number };

type Fault = Pick<Problem, "line" | "message" | "remedy">;

/**
 * Reads a table as spreadsheets and mail engines write it: UTF-8, UTF-16 or what Windows, Mac and DOS write in the West; commas, semicolons,
 * tabs or bars; a first line `sep=;`, as Excel takes and gives it; lines that end in whichever way. Rows without a word are none.
 * @param score how much a row looks like the names of columns: the delimiter that gives the best among the first is the file's.
 */
export function readTable(bytes: Buffer, score: (cells: string[]) => number): Result<Row[], Fault> {
  if (isWorkbook(bytes))
    return refuse({
      message: "c'est un classeur, et non un CSV",
      remedy: "enregistrez-le en «\u00a0CSV UTF-8\u00a0» depuis votre tableur",
    });
  const stray = findStray(bytes);
  if (stray !== undefined) return refuse(explainSpoiled(stray));
  const whole = decodeBody(bytes)
    .replace(/^\ufeff/u, "")
    .replace(/\r\n?/gu, "\n");
  const spoiled = isUtf8(bytes) ? -1 : whole.indexOf("\ufffd");
  if (spoiled >= 0) return refuse(explainSpoiled(whole.slice(0, spoiled).split("\n").length));
  const [mark = "", told] = /^"?sep=(.)"?\n/iu.exec(whole) ?? [];
  const text = whole.slice(mark.length);
  const before = mark === "" ? 0 : 1;
  const delimiter = told ?? pickDelimiter(text, score);
  try {
    const rows = parse(text, { ...OPTIONS, delimiter, info: true }) as unknown as {
      record: string[];
      info: { lines: number };
    }[];
    const table = rows.map(({ record, info }) => ({ cells: record, line: before + info.lines - countBreaks(record) }));
    return accept(table.filter(({ cells }) => cells.some((cell) => cell.trim() !== "")));
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number };
    const line = lines === undefined ? undefined : lines + before;
    return refuse({ line, message: "le fichier n'est plus un CSV à partir d'ici", remedy: "vérifiez les guillemets" });
  }
}

/** Two encodings in one file: no reading keeps every letter. */
function explainSpoiled(line: number): Fault {
  return {
    line,
    message: "des lettres ne peuvent être lues",
    remedy: "réparez cette ligne, puis enregistrez le fichier en «\u00a0CSV UTF-8\u00a0» depuis votre tableur",
  };
}

const OPTIONS = { relax_column_count: true, skip_empty_lines: true };
const DELIMITERS = [",", ";", "\t", "|"];

function pickDelimiter(text: string, score: (cells: string[]) => number): string {
  const scores = DELIMITERS.map((delimiter) => Math.max(0, ...readTop(text, delimiter).map(score)));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ",";
}

/** The first rows: a title may stand above the names of columns, and says nothing of what cuts them. */
function readTop(text: string, delimiter: string): string[][] {
  try {
    return parse(text, { ...OPTIONS, delimiter, to: 10 }) as string[][];
  } catch {
    return [];
  }
}

function countBreaks(cells: readonly string[]): number {
  return cells.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0);
}

/** A zip (xlsx, ods) or an OLE file (xls). */
function isWorkbook(bytes: Buffer): boolean {
  return ["504b0304", "d0cf11e0"].includes(bytes.subarray(0, 4).toString("hex"));
}
