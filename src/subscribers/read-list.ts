import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { z } from "zod";
import { LIST_FILE } from "../delivery/ledger/hold-folder.ts";
import { parseValue, renderPath } from "../model/schema/parse-value.ts";
import { normalizeAddress, type Recipient } from "../newsletter/letter.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { explainColumns } from "./explain-columns.ts";
import { groupProblems } from "./group-problems.ts";
import { roleOf } from "./name-columns.ts";
import { type Records, readRecords } from "./read-records.ts";
import { readTable } from "./read-table.ts";
import { type ImportedSubscriber, importedSchema, type Subscriber, subscriberSchema } from "./subscriber.ts";

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
  return bytes ? parseRows(bytes, join(folder, LIST_FILE), { schema: subscriberSchema, isOwn: true }).rows : [];
}

async function readListFile(folder: string): Promise<Buffer | undefined> {
  return readFile(join(folder, LIST_FILE)).catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return undefined;
    throw error;
  });
}

/** The list, row by row, or all that is wrong with it. */
export function parseSubscribers(bytes: Buffer, file: string): Result<Subscriber[]> {
  return conclude(parseRows(bytes, file, { schema: subscriberSchema, isOwn: true }));
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

/** Rows that nothing is wrong with, and what is wrong with the others. */
type Parsed<Row> = { rows: Row[]; problems: Problem[] };

/** The list itself has our columns and no other: the next writing would lose them. */
type Reading<Row> = { schema: z.ZodType<Row>; isOwn: boolean };

function conclude<Row>({ rows, problems }: Parsed<Row>): Result<Row[]> {
  const told = groupProblems(problems);
  return told.some(({ level }) => level === "error") ? refuse(...told) : accept(rows, told);
}

function explainFuture({ email, consented }: ImportedSubscriber, file: string): Problem {
  const message = `${quote(email)} n'aurait consenti que le ${consented}`;
  return { level: "error", file, field: "consented", message, remedy: "corrigez la date" };
}

function parseRows<Row extends ImportedSubscriber>(bytes: Buffer, file: string, reading: Reading<Row>): Parsed<Row> {
  const fail = (...problems: readonly Omit<Problem, "level" | "file">[]): Parsed<Row> => ({
    rows: [],
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

function checkRecords<Row extends ImportedSubscriber>(
  told: Records,
  file: string,
  { schema, isOwn }: Reading<Row>,
): Parsed<Row> {
  const gone = new Map(told.leftOut.flatMap(({ line, emails }) => emails.map((email) => [email, line] as const)));
  const isNameless = new Set(isOwn ? [] : told.nameless);
  const seen = { email: new Map<string, number>(), token: new Map<string, number>() };
  const parsed: Parsed<Row> = { rows: [], problems: isOwn ? [] : explainLeftOut(told, file) };
  for (const { line, fault, ...record } of told.records) {
    if (isNameless.has(line)) continue;
    const place = { level: "error" as const, file, line };
    if (fault) {
      parsed.problems.push({ ...place, ...fault });
      continue;
    }
    const result = parseValue(schema, record.values);
    if (result.ok) {
      const faults = [...findRepeats(result.value, line, seen), ...findContradiction(result.value, gone)];
      parsed.problems.push(...faults.map((problem) => ({ ...place, ...problem })));
      parsed.rows.push(result.value);
    } else
      for (const { path, message, remedy } of result.problems)
        parsed.problems.push({ ...place, field: renderPath(path), message, remedy });
  }
  return parsed;
}

/** What was left out of a file, told once: it is no fault. */
function explainLeftOut({ leftOut, nameless, others, unused }: Records, file: string): Problem[] {
  const place = { level: "warning" as const, file };
  const nothing = "rien n'est à faire";
  const people =
    leftOut.length > 1
      ? `${leftOut.length} personnes désabonnées ou écartées restent`
      : "une personne désabonnée ou écartée reste";
  const columns = [...new Set(leftOut.map(({ by }) => by))].map(quote).join(", ");
  const rows = nameless.length > 1 ? `${nameless.length} lignes sans adresse restent` : "une ligne sans adresse reste";
  const unread = unused.map(quote).join(", ");
  const out = `${people} dehors (${listLines(leftOut.map(({ line }) => line))}), d'après ${columns}`;
  return [
    ...(leftOut.length > 0 ? [{ ...place, message: out, remedy: nothing }] : []),
    ...(nameless.length > 0
      ? [{ ...place, message: `${rows} dehors (${listLines(nameless)})`, remedy: "ajoutez l'adresse si vous l'avez" }]
      : []),
    ...others.map(({ line, email }) => ({
      ...place,
      line,
      field: "email",
      message: `${quote(email)} est une autre adresse de la ligne, et n'entre pas`,
      remedy: "donnez-lui sa propre ligne si c'est une autre personne",
    })),
    ...(unused.length > 0
      ? [{ ...place, message: `colonnes laissées de côté${NBSP}: ${unread}`, remedy: nothing }]
      : []),
  ];
}

function listLines(lines: readonly number[]): string {
  return `${lines.slice(0, 5).join(", ")}${lines.length > 5 ? "…" : ""}`;
}

/** One row says that a person left, another that they did not: nobody but the editor knows which is the later. */
function findContradiction({ email }: ImportedSubscriber, gone: ReadonlyMap<string, number>) {
  const line = gone.get(normalizeAddress(email));
  if (line === undefined) return [];
  const message = `${quote(email)} est abonné ici, et parti à la ligne ${line}`;
  return [{ field: "email", message, remedy: "ne gardez que la ligne qui dit vrai" }];
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
