import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { LIST_FILE } from "../delivery/ledger/hold-folder.ts";
import type { Recipient } from "../newsletter/letter.ts";
import type { Problem } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { checkRecords, type ListReading, type ParsedRows } from "./check-records.ts";
import { explainColumns } from "./explain-columns.ts";
import { groupProblems } from "./group-problems.ts";
import { roleOf } from "./name-columns.ts";
import { readRecords } from "./read-records.ts";
import { readTable } from "./read-table.ts";
import { type ImportedSubscriber, importedSchema, type Subscriber, subscriberSchema } from "./subscriber.ts";

export type List = {
  rows: Subscriber[];
  /** Whom a column of the list says to have left: nobody writes to them, and the next writing takes them off, with a proof of it. */
  left: Subscriber[];
  exists: boolean;
};

/** The list of a folder, without a row where there is none yet, or all that is wrong with it. */
export async function readList(folder: string): Promise<Result<List>> {
  const bytes = await readListFile(folder);
  if (!bytes) return accept({ rows: [], left: [], exists: false });
  const parsed = parseRows(bytes, join(folder, LIST_FILE), OWN);
  const rows = conclude(parsed);
  return rows.ok ? accept({ rows: rows.value, left: parsed.left, exists: true }, rows.problems) : rows;
}

/** Whom a letter is written to. */
export async function readRecipients(folder: string): Promise<Result<Recipient[]>> {
  const list = await readList(folder);
  if (!list.ok) return list;
  return accept(
    list.value.rows.map(({ email, name, token }) => ({ email, name, token })),
    list.problems,
  );
}

/** The rows of a list that nothing is wrong with, whatever the others are, of those who left too. */
export async function readSoundRows(folder: string): Promise<Subscriber[]> {
  const bytes = await readListFile(folder);
  if (!bytes) return [];
  const { rows, left } = parseRows(bytes, join(folder, LIST_FILE), OWN);
  return [...rows, ...left];
}

async function readListFile(folder: string): Promise<Buffer | undefined> {
  return readFile(join(folder, LIST_FILE)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** The list, row by row, or all that is wrong with it. */
export function parseSubscribers(bytes: Buffer, file: string): Result<Subscriber[]> {
  return conclude(parseRows(bytes, file, OWN));
}

/**
 * The same of a file that comes from elsewhere, whose people have no token yet. What is not needed is left out and told, and so are the
 * people who left the engine that wrote the file.
 * @param today the day after which a consent is still to come, and so a slip of the pen; any day is taken without it.
 */
export function parseImported(bytes: Buffer, file: string, today?: string): Result<ImportedSubscriber[]> {
  const { rows, problems } = parseRows(bytes, file, { schema: importedSchema, isOwn: false });
  const future = rows.filter(({ consented }) => today !== undefined && consented > today);
  return conclude({ rows, problems: [...problems, ...future.map((row) => explainFuture(row, file))] });
}

/** The addresses of people who left the engine that wrote a file. */
export function parseDepartures(bytes: Buffer): string[] {
  const table = readNamed(bytes);
  return table.ok ? readRecords(table.value.names, table.value.rows).leftOut.flatMap(({ emails }) => emails) : [];
}

const OWN: ListReading<Subscriber> = { schema: subscriberSchema, isOwn: true };

function conclude<Row>({ rows, problems }: Omit<ParsedRows<Row>, "left">): Result<Row[]> {
  const told = groupProblems(problems);
  return told.some(({ level }) => level === "error") ? refuse(...told) : accept(rows, told);
}

function explainFuture({ email, consented }: ImportedSubscriber, file: string): Problem {
  const message = `${quote(email)} n'aurait consenti que le ${consented}`;
  return { level: "error", file, field: "consented", message, remedy: "corrigez la date" };
}

function parseRows<Row extends ImportedSubscriber>(
  bytes: Buffer,
  file: string,
  reading: ListReading<Row>,
): ParsedRows<Row> {
  const fail = (...problems: readonly Omit<Problem, "level" | "file">[]): ParsedRows<Row> => ({
    ...{ rows: [], left: [] },
    problems: problems.map((problem) => ({ level: "error", file, ...problem })),
  });
  const table = readNamed(bytes);
  if (!table.ok) return fail(...table.problems);
  const { names, line, rows } = table.value;
  const faults = explainColumns(names, rows, reading.isOwn);
  if (faults.length > 0) return fail(...faults.map((fault) => ({ line, ...fault })));
  return checkRecords(readRecords(names, rows), file, reading);
}

/** A table whose first row names its columns. */
function readNamed(bytes: Buffer) {
  const table = readTable(bytes, (cells) => 1000 * cells.filter(roleOf).length + cells.length);
  if (!table.ok) return table;
  const [header, ...rows] = table.value;
  return accept({ names: header?.cells.map((cell) => cell.trim()) ?? [], line: header?.line ?? 1, rows });
}
