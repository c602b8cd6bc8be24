import type { z } from "zod";
import { parseValue, renderPath } from "../model/schema/parse-value.ts";
import { normalizeAddress } from "../newsletter/letter.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { doubtPerson } from "./doubt-columns.ts";
import type { Records } from "./read-records.ts";
import type { ImportedSubscriber } from "./subscriber.ts";

/** Rows that nothing is wrong with, those of the list itself whose people left, and what is wrong with the others. */
export type ParsedRows<Row> = { rows: Row[]; left: Row[]; problems: Problem[] };

/** The list itself has our columns and no other: the next writing would lose them. */
export type ListReading<Row> = { schema: z.ZodType<Row>; isOwn: boolean };

/** Reads records row by row: what a person wrote is kept as they wrote it, or told with its line. */
export function checkRecords<Row extends ImportedSubscriber>(
  told: Records,
  file: string,
  { schema, isOwn }: ListReading<Row>,
): ParsedRows<Row> {
  const gone = new Map(told.leftOut.flatMap(({ line, emails }) => emails.map((email) => [email, line] as const)));
  const isNameless = new Set(isOwn ? [] : told.nameless);
  const seen = { email: new Map<string, number>(), token: new Map<string, number>() };
  const parsed: ParsedRows<Row> = { rows: [], left: [], problems: explainLeftOut(told, file, isOwn) };
  const leaving = isOwn ? told.leftOut.map(({ reading }) => reading) : [];
  for (const record of [...told.records, ...leaving]) {
    const { line } = record;
    if (isNameless.has(line)) continue;
    const place = { level: "error" as const, file, line };
    const result = checkRecord(record, schema);
    if (!result.ok) parsed.problems.push(...result.problems.map((problem) => ({ ...place, ...problem })));
    else if (leaving.includes(record)) parsed.left.push(result.value);
    else {
      const doubt = doubtPerson(record.values);
      if (doubt) parsed.problems.push({ ...place, level: isOwn ? "warning" : "error", ...doubt });
      const faults = [...findRepeats(result.value, line, seen), ...findContradiction(result.value, gone)];
      parsed.problems.push(...faults.map((problem) => ({ ...place, ...problem })));
      parsed.rows.push(result.value);
    }
  }
  return parsed;
}

type RowFault = Pick<Problem, "field" | "message" | "remedy">;

function checkRecord<Row>(
  { fault, values }: Records["records"][number],
  schema: z.ZodType<Row>,
): Result<Row, RowFault> {
  if (fault) return refuse(fault);
  const result = parseValue(schema, values);
  if (result.ok) return accept(result.value);
  return refuse(...result.problems.map(({ path, message, remedy }) => ({ field: renderPath(path), message, remedy })));
}

/** What was left out of a file, told once: it is no fault. In the list itself a second address of a row would be lost by the next writing. */
function explainLeftOut({ leftOut, nameless, others, unused }: Records, file: string, isOwn: boolean): Problem[] {
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
    ...(nameless.length > 0 && !isOwn
      ? [{ ...place, message: `${rows} dehors (${listLines(nameless)})`, remedy: "ajoutez l'adresse si vous l'avez" }]
      : []),
    ...others.map(({ line, email }) => ({
      ...place,
      line,
      field: "email",
      ...(isOwn ? { level: "error" as const } : {}),
      message: `${quote(email)} est une autre adresse de la ligne${isOwn ? "" : ", et n'entre pas"}`,
      remedy: isOwn
        ? "donnez-lui sa propre ligne, ou retirez-la"
        : "donnez-lui sa propre ligne si c'est une autre personne",
    })),
    ...(unused.length > 0 && !isOwn
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
): RowFault[] {
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
