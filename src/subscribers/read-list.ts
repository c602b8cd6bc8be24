import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { type CsvError, parse } from "csv-parse/sync";
import type { z } from "zod";
import { LIST_FILE } from "../delivery/ledger/hold-folder.ts";
import { explainUnknownKey } from "../model/schema/explain-issue.ts";
import { parseValue, renderPath } from "../model/schema/parse-value.ts";
import { normalizeAddress, type Recipient } from "../newsletter/letter.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { COLUMNS, type ImportedSubscriber, importedSchema, type Subscriber, subscriberSchema } from "./subscriber.ts";

/** The list of a folder: its rows, none where there is no list yet, or all that is wrong with it. */
export async function readList(folder: string): Promise<Result<{ rows: Subscriber[]; exists: boolean }>> {
  const bytes = await readListFile(folder);
  if (!bytes) return accept({ rows: [], exists: false });
  const parsed = parseSubscribers(bytes, join(folder, LIST_FILE));
  return parsed.ok ? accept({ rows: parsed.value, exists: true }) : parsed;
}

/** Whom a letter is written to. */
export async function readRecipients(folder: string): Promise<Result<Recipient[]>> {
  const list = await readList(folder);
  return list.ok ? accept(list.value.rows.map(({ email, name, token }) => ({ email, name, token }))) : list;
}

/** The rows of a list that nothing is wrong with, whatever the others are. */
export async function readSoundRows(folder: string): Promise<Subscriber[]> {
  const bytes = await readListFile(folder);
  return bytes ? parseRows(bytes, join(folder, LIST_FILE), subscriberSchema).rows : [];
}

async function readListFile(folder: string): Promise<Buffer | undefined> {
  return readFile(join(folder, LIST_FILE)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** The list, row by row, or all that is wrong with it. */
export function parseSubscribers(bytes: Buffer, file: string): Result<Subscriber[]> {
  return conclude(parseRows(bytes, file, subscriberSchema));
}

/**
 * The same of a file that comes from elsewhere, whose people have no token yet.
 * @param today the day after which a consent is still to come, and so a slip of the pen; any day is taken without it.
 */
export function parseImported(bytes: Buffer, file: string, today?: string): Result<ImportedSubscriber[]> {
  const { rows, problems } = parseRows(bytes, file, importedSchema);
  const future = rows.filter(({ consented }) => today !== undefined && consented > today);
  return conclude({ rows, problems: [...problems, ...future.map((row) => explainFuture(row, file))] });
}

/** Rows that nothing is wrong with, and what is wrong with the others. */
type Parsed<Row> = { rows: Row[]; problems: Problem[] };

type Numbered = { cells: string[]; line: number };

function conclude<Row>({ rows, problems }: Parsed<Row>): Result<Row[]> {
  return problems.length > 0 ? refuse(...problems) : accept(rows);
}

function explainFuture({ email, consented }: ImportedSubscriber, file: string): Problem {
  const message = `${quote(email)} n'aurait consenti que le ${consented}`;
  return { level: "error", file, field: "consented", message, remedy: "corrigez la date" };
}

function parseRows<Row extends ImportedSubscriber>(bytes: Buffer, file: string, schema: z.ZodType<Row>): Parsed<Row> {
  const fail = (...problems: readonly Omit<Problem, "level" | "file">[]): Parsed<Row> => ({
    rows: [],
    problems: problems.map((problem) => ({ level: "error", file, ...problem })),
  });
  const table = readTable(bytes);
  if (!table.ok) return fail(...table.problems);
  const [header, ...records] = table.value;
  const names = header?.cells.map((cell) => cell.trim().toLowerCase()) ?? [];
  const fault = explainHeader(names);
  if (fault) return fail({ line: header?.line ?? 1, ...fault });
  return checkRecords(records, names, file, schema);
}

function checkRecords<Row extends ImportedSubscriber>(
  records: Numbered[],
  names: string[],
  file: string,
  schema: z.ZodType<Row>,
): Parsed<Row> {
  const seen = { email: new Map<string, number>(), token: new Map<string, number>() };
  const parsed: Parsed<Row> = { rows: [], problems: [] };
  for (const { cells, line } of records) {
    const place = { level: "error" as const, file, line };
    if (cells.length !== names.length) {
      parsed.problems.push({ ...place, ...explainWidth(cells.length, names.length) });
      continue;
    }
    const result = parseValue(schema, readRecord(names, cells));
    if (result.ok) {
      parsed.problems.push(...findRepeats(result.value, line, seen).map((problem) => ({ ...place, ...problem })));
      parsed.rows.push(result.value);
    } else
      for (const { path, message, remedy } of result.problems)
        parsed.problems.push({ ...place, field: renderPath(path), message, remedy });
  }
  return parsed;
}

function readTable(bytes: Buffer): Result<Numbered[], Pick<Problem, "line" | "message" | "remedy">> {
  const text = decode(bytes);
  if (text === undefined)
    return refuse({
      message: "le fichier n'est pas en UTF-8",
      remedy: "enregistrez-le en «\u00a0CSV UTF-8\u00a0» depuis votre tableur",
    });
  const delimiter = (text.split("\n", 1)[0] ?? "").includes(";") ? ";" : ",";
  try {
    const rows = parse(text, { bom: true, delimiter, info: true, relax_column_count: true, skip_empty_lines: true });
    return accept(
      (rows as unknown as { record: string[]; info: { lines: number } }[]).map(({ record, info }) => ({
        cells: record,
        line: info.lines - record.reduce((breaks, cell) => breaks + cell.split("\n").length - 1, 0),
      })),
    );
  } catch (error) {
    const { lines } = error as CsvError & { lines?: number };
    return refuse({
      line: lines,
      message: "le fichier n'est plus un CSV à partir d'ici",
      remedy: "vérifiez les guillemets",
    });
  }
}

function decode(bytes: Buffer): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function explainHeader(names: string[]) {
  const unknown = names.find((name) => !COLUMNS.some((column) => column === name));
  if (unknown !== undefined) return { field: unknown, ...explainUnknownKey(unknown, COLUMNS, names) };
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) return { field: twice, message: "la colonne paraît deux fois", remedy: "retirez-en une" };
  const missing = ["email", "consented", "proof"].find((name) => !names.includes(name));
  if (missing === undefined) return undefined;
  const remedy = `la première ligne doit nommer au moins email, consented et proof`;
  return { field: missing, message: "la colonne manque", remedy };
}

/** A cell that a spreadsheet would have run as a formula was written behind an apostrophe: it is taken off again. */
function readRecord(names: string[], cells: string[]): Record<string, string> {
  const entries = names.map((name, index) => [
    name,
    (cells[index] ?? "").replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, "").trim(),
  ]);
  return Object.fromEntries(entries.filter(([, value]) => value !== ""));
}

function findRepeats(
  { email, token }: ImportedSubscriber,
  line: number,
  seen: Record<"email" | "token", Map<string, number>>,
): Pick<Problem, "field" | "message" | "remedy">[] {
  const values = [["email", normalizeAddress(email)] as const, ["token", token] as const];
  return values.flatMap(([field, value]) => {
    if (value === undefined) return [];
    const first = seen[field].get(value);
    seen[field].set(value, first ?? line);
    if (first === undefined) return [];
    const remedy = field === "email" ? "ne gardez qu'une ligne" : "videz cette case";
    return [{ field, message: `${quote(value)} est déjà à la ligne ${first}`, remedy }];
  });
}

function explainWidth(found: number, expected: number): Pick<Problem, "message" | "remedy"> {
  return {
    message: `la ligne a ${found} cases au lieu de ${expected}`,
    remedy: `mettez entre guillemets ce qui contient une virgule${NBSP}: "Dupont, Jean"`,
  };
}
