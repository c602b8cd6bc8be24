import { isLanguageTag } from "../model/schema/text-fields.ts";
import type { Explanation } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { findAddresses, readAddress } from "./identify-person.ts";
import { findColumns, findEngine, fold, type Role, roleOf } from "./name-columns.ts";
import { type DayOrder, findDayOrder, readDay } from "./read-day.ts";
import { isBlank, readAnswer, readStatus } from "./read-state.ts";
import type { Row } from "./read-table.ts";

/** A row in our own columns, or what is wrong with it as a whole. */
type Reading = { line: number; values: Record<string, string>; fault?: Explanation & { field?: string } };

export type Records = {
  records: Reading[];
  /** The people who left the engine that wrote the file, and the column that says so: they never come in. */
  leftOut: { line: number; by: string; emails: string[]; reading: Reading }[];
  /** The lines of contacts that have no address. */
  nameless: number[];
  /** Addresses that stand in a row beside another. */
  others: { line: number; email: string }[];
  /** The names of columns that are not needed. */
  unused: string[];
};

type Table = {
  names: readonly string[];
  columns: Record<Role, number[]>;
  engine?: string;
  order: DayOrder;
  ticked: number[];
};

const ALL: readonly Role[] = [
  ...(["email", "name", "first", "last", "language", "consented", "proof", "token"] as const),
  ...(["status", "outIfFilled", "outIfYes", "outIfNo", "aside"] as const),
];

/** Puts rows into our own columns, whatever the file calls them. */
export function readRecords(names: readonly string[], rows: readonly Row[]): Records {
  const columns = Object.fromEntries(ALL.map((role) => [role, findColumns(names, role)])) as Table["columns"];
  const dates = rows.flatMap(({ cells }) => columns.consented.map((index) => cells[index] ?? ""));
  const table = {
    names,
    columns,
    engine: findEngine(names),
    order: findDayOrder(dates),
    ticked: findTicked(names, rows),
  };
  const judged = rows.map((row) => ({
    row,
    by: findDeparture(row.cells, table),
    emails: readEmails(row.cells, columns.email),
  }));
  const staying = judged.filter(({ by }) => by === undefined);
  return {
    records: staying.map(({ row }) => readRecord(row, table)),
    leftOut: judged.flatMap(({ row, by, emails }) =>
      by === undefined ? [] : [{ line: row.line, by, emails, reading: readRecord(row, table) }],
    ),
    nameless: staying
      .filter(({ row: { cells } }) => columns.email.every((index) => isBlank((cells[index] ?? "").trim())))
      .map(({ row }) => row.line),
    others: staying.flatMap(({ row: { line }, emails }) => emails.slice(1).map((email) => ({ line, email }))),
    unused: names.filter((name) => name !== "" && [undefined, "aside"].includes(roleOf(name))),
  };
}

function readEmails(cells: readonly string[], columns: readonly number[]): string[] {
  return [...new Set(columns.flatMap((index) => findAddresses(readCell(cells[index]))))];
}

/** The name of the column by which a person is out. */
function findDeparture(cells: readonly string[], { names, columns }: Table): string | undefined {
  const find = (role: Role, test: (cell: string) => boolean) =>
    columns[role].find((index) => test((cells[index] ?? "").trim()));
  const index =
    find("status", (cell) => readStatus(cell) === "out") ??
    find("outIfFilled", (cell) => !isBlank(cell) && readAnswer(cell) !== "no") ??
    find("outIfYes", (cell) => !isBlank(cell) && readAnswer(cell) !== "no") ??
    find("outIfNo", (cell) => readAnswer(cell) === "no") ??
    find("consented", (cell) => readAnswer(cell) === "no" && !/^\d+$/u.test(cell));
  return index === undefined ? undefined : names[index];
}

function readRecord({ cells, line }: Row, table: Table): Reading {
  const { names, columns, order } = table;
  if (cells.slice(names.length).some((cell) => cell.trim() !== ""))
    return { line, values: {}, fault: explainWidth(cells.length, names.length) };
  const first = (role: Role) => columns[role].map((index) => readCell(cells[index])).find((cell) => cell !== "") ?? "";
  const email = readAddress(first("email"));
  if (email.startsWith("#")) return { line, values: {}, fault: explainStruck(email) };
  const status = columns.status.find((index) => readStatus(readCell(cells[index])) === undefined);
  if (status !== undefined) return { line, values: {}, fault: explainStatus(names[status], readCell(cells[status])) };
  const answer = columns.outIfNo.find((index) => isUnclear(readCell(cells[index]), index, table));
  if (answer !== undefined) return { line, values: {}, fault: explainAnswer(names[answer], readCell(cells[answer])) };
  const language = first("language");
  const values = {
    email,
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

/** Neither yes nor no; or empty, in a column where whoever said yes ticked, and nobody said no. */
function isUnclear(cell: string, index: number, { ticked }: Table): boolean {
  return isBlank(cell) ? ticked.includes(index) : readAnswer(cell) === undefined;
}

/** Engines leave these empty for people who came in by other ways. */
const MAY_BE_EMPTY = /^(?:doubleoptin|optin)$/u;

function findTicked(names: readonly string[], rows: readonly Row[]): number[] {
  return findColumns(names, "outIfNo").filter((index) => {
    const cells = rows.map((row) => (row.cells[index] ?? "").trim()).filter((cell) => !isBlank(cell));
    const isTicked = cells.length > 0 && cells.every((cell) => readAnswer(cell) === "yes");
    return isTicked && !MAY_BE_EMPTY.test(fold(names[index] ?? ""));
  });
}

/** A number sign before a line strikes it out, in many a file. */
function explainStruck(email: string) {
  const message = `${quote(email)} paraît barrée`;
  return { field: "email", message, remedy: "retirez la ligne si la personne est partie, sinon le signe #" };
}

function explainStatus(field = "status", status: string) {
  const message = `on ne sait si ${quote(status)} veut dire abonné`;
  return { field, message, remedy: "écrivez subscribed ou unsubscribed dans ces cases, ou retirez ces lignes" };
}

function explainAnswer(field = "abonne", answer: string) {
  const message =
    answer === "" ? "la case est vide, et les autres disent oui" : `${quote(answer)} ne dit ni oui ni non`;
  return { field, message, remedy: "écrivez oui ou non dans ces cases, ou retirez ces lignes" };
}

function explainWidth(found: number, expected: number): Explanation {
  return {
    message: `la ligne a ${found} cases au lieu de ${expected}`,
    remedy: `mettez entre guillemets ce qui contient une virgule${NBSP}: "Dupont, Jean"`,
  };
}
