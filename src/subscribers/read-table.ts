import { type CsvError, parse } from "csv-parse/sync";
import type { Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";

/** A row of a table, and the line on which it begins. */
export type Row = { cells: string[]; line: number };

type Fault = Pick<Problem, "line" | "message" | "remedy">;

/**
 * Reads a table as spreadsheets and mail engines write it: UTF-8, UTF-16 or windows-1252; commas, semicolons, tabs or bars; a first line
 * `sep=;`, as Excel takes and gives it; lines that end in whichever way. Rows without a word are none.
 * @param score how much a first row looks like the names of columns: the delimiter that gives the best is the file's.
 */
export function readTable(bytes: Buffer, score: (cells: string[]) => number): Result<Row[], Fault> {
  if (isWorkbook(bytes))
    return refuse({
      message: "c'est un classeur, et non un CSV",
      remedy: "enregistrez-le en «\u00a0CSV UTF-8\u00a0» depuis votre tableur",
    });
  const whole = decode(bytes)
    .replace(/^\ufeff/u, "")
    .replace(/\r\n?/gu, "\n");
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

const OPTIONS = { relax_column_count: true, skip_empty_lines: true };
const DELIMITERS = [",", ";", "\t", "|"];

function pickDelimiter(text: string, score: (cells: string[]) => number): string {
  const scores = DELIMITERS.map((delimiter) => score(readFirst(text, delimiter)));
  return DELIMITERS[scores.indexOf(Math.max(...scores))] ?? ",";
}

function readFirst(text: string, delimiter: string): string[] {
  try {
    return (parse(text, { ...OPTIONS, delimiter, to: 1 }) as string[][])[0] ?? [];
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

/** What is no UTF-8 was written by a Windows program for the West: windows-1252 reads any bytes. */
function decode(bytes: Buffer): string {
  const wide = findWide(bytes);
  if (wide !== undefined) return new TextDecoder(wide).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder("windows-1252").decode(bytes);
  }
}

/** UTF-16 by its byte order mark, else by the empty halves of the letters of the West. */
function findWide(bytes: Buffer): "utf-16le" | "utf-16be" | undefined {
  const mark = bytes.subarray(0, 2).toString("hex");
  if (mark === "fffe") return "utf-16le";
  if (mark === "feff") return "utf-16be";
  const start = [...bytes.subarray(0, 64)];
  const empty = (half: number) => start.filter((byte, index) => byte === 0 && index % 2 === half).length;
  if (empty(1) > start.length / 3) return "utf-16le";
  return empty(0) > start.length / 3 ? "utf-16be" : undefined;
}
