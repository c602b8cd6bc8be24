import { isLanguageTag } from "../model/schema/text-fields.ts";
import type { Explanation } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { readAddress } from "./identify-person.ts";
import { findColumns, findEngine, type Role, readStatus, roleOf, saysNo, saysYes } from "./name-columns.ts";
import { type DayOrder, findDayOrder, readDay } from "./read-day.ts";
import type { Row } from "./read-table.ts";

/** A row in our own columns, or what is wrong with it as a whole. */
type Reading = { line: number; values: Record<string, string>; fault?: Explanation & { field?: string } };

export type Records = {
  records: Reading[];
  /** The lines of people who left the engine that wrote the file: they never come in. */
  leftOut: number[];
  /** The names of columns that are not needed. */
  unused: string[];
};

type Table = { names: readonly string[]; columns: Record<Role, number[]>; engine?: string; order: DayOrder };

const ALL: readonly Role[] = [
  ...(["email", "name", "first", "last", "language", "consented", "proof", "token"] as const),
  ...(["status", "outIfFilled", "outIfYes", "outIfNo"] as const),
];

/** Puts rows into our own columns, whatever the file calls them. */
export function readRecords(names: readonly string[], rows: readonly Row[]): Records {
  const columns = Object.fromEntries(ALL.map((role) => [role, findColumns(names, role)])) as Table["columns"];
  const dates = rows.flatMap(({ cells }) => columns.consented.map((index) => cells[index] ?? ""));
  const table = { names, columns, engine: findEngine(names), order: findDayOrder(dates) };
  const isOut = ({ cells }: Row) => isLeft(cells, columns);
  return {
    records: rows.filter((row) => !isOut(row)).map((row) => readRecord(row, table)),
    leftOut: rows.filter(isOut).map(({ line }) => line),
    unused: names.filter((name) => name !== "" && roleOf(name) === undefined),
  };
}

function isLeft(cells: readonly string[], { status, outIfFilled, outIfYes, outIfNo }: Table["columns"]): boolean {
  const some = (indices: number[], test: (cell: string) => boolean) =>
    indices.some((index) => test((cells[index] ?? "").trim()));
  return (
    some(status, (cell) => readStatus(cell) === "out") ||
    some(outIfFilled, (cell) => cell !== "") ||
    some(outIfYes, saysYes) ||
    some(outIfNo, saysNo)
  );
}

function readRecord({ cells, line }: Row, table: Table): Reading {
  const { names, columns, order } = table;
  if (cells.slice(names.length).some((cell) => cell.trim() !== ""))
    return { line, values: {}, fault: explainWidth(cells.length, names.length) };
  const first = (role: Role) => columns[role].map((index) => readCell(cells[index])).find((cell) => cell !== "") ?? "";
  const status = columns.status.map((index) => readCell(cells[index])).find((cell) => readStatus(cell) === undefined);
  if (status !== undefined) return { line, values: {}, fault: explainStatus(status) };
  const language = first("language");
  const values = {
    email: readAddress(first("email")),
    name: first("name") || [first("first"), first("last")].filter(Boolean).join(" "),
    language: isLanguageTag(language) || names.includes("language") ? language : "",
    consented: readDay(first("consented"), order),
    proof: first("proof") || proveByEngine(cells, table),
    token: first("token"),
  };
  return { line, values: Object.fromEntries(Object.entries(values).filter(([, value]) => value !== "")) };
}

/** A cell that a spreadsheet would have run as a formula was written behind an apostrophe: it is taken off again. */
function readCell(cell = ""): string {
  return cell.replace(/^'(?=[=+\-@\t\r＝＋－＠])/u, "").trim();
}

/** An engine kept when a person came in, and has no column for how: what it kept is the proof. */
function proveByEngine(cells: readonly string[], { engine, names, columns }: Table): string {
  const index = columns.consented.find((column) => readCell(cells[column]) !== "");
  if (engine === undefined || columns.proof.length > 0 || index === undefined) return "";
  return `export de ${engine}, ${names[index]}${NBSP}: ${readCell(cells[index])}`;
}

function explainStatus(status: string) {
  const message = `on ne sait si ${quote(status)} veut dire abonné`;
  return { field: "status", message, remedy: "écrivez subscribed ou unsubscribed, ou retirez cette colonne" };
}

function explainWidth(found: number, expected: number): Explanation {
  return {
    message: `la ligne a ${found} cases au lieu de ${expected}`,
    remedy: `mettez entre guillemets ce qui contient une virgule${NBSP}: "Dupont, Jean"`,
  };
}
