import { explainUnknownKey } from "../model/schema/explain-issue.ts";
import type { Problem } from "../text/problem.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { doubtColumns } from "./doubt-columns.ts";
import { findColumns, findEngine, fold, roleOf } from "./name-columns.ts";
import { readDay } from "./read-day.ts";
import { readAnswer } from "./read-state.ts";
import type { Row } from "./read-table.ts";
import { COLUMNS } from "./subscriber.ts";

type Fault = Pick<Problem, "field" | "line" | "message" | "remedy">;

const NEEDED = ["email", "consented", "proof"] as const;

/**
 * What is wrong with the names of columns, all of it at once. A column that nobody named as ours is told what it must be called where its
 * cells show it: the one with the addresses is never to be removed.
 */
export function explainColumns(names: readonly string[], rows: readonly Row[], isOwn: boolean): Fault[] {
  const unknown = names.filter(
    (name, index) => [undefined, "aside"].includes(roleOf(name)) && isFilled(name, index, rows),
  );
  if (names.some((name) => /^\S+@\S+\.\S+$|<\S+@\S+>/u.test(name))) return [HEADLESS];
  const later = rows.slice(0, 10).find(({ cells }) => cells.filter((cell) => roleOf(cell) !== undefined).length > 1);
  if (later && names.every((name) => roleOf(name) === undefined)) return [explainTitle(later.line)];
  const missing = NEEDED.filter((role) => findColumns(names, role).length === 0).filter(
    // An engine's own note of the day is the proof.
    (role) => role !== "proof" || findEngine(names) === undefined,
  );
  const twice = COLUMNS.filter((column) => names.filter((name) => fold(name) === column).length > 1);
  const guesses = missing.flatMap((role) => guess(role, names, rows));
  return [
    ...(isOwn
      ? explainUnknown(
          unknown.filter((name) => !guesses.some((found) => found.name === name)),
          names,
        )
      : doubtColumns(names, rows).filter(({ field }) => !guesses.some(({ name }) => name === field))),
    ...(isOwn ? [] : explainAnswers(names, rows)),
    ...twice.map((field) => ({ field, message: "la colonne paraît deux fois", remedy: "retirez-en une" })),
    ...explainMissing(missing, guesses),
  ];
}

/** The first row is a person: to rename it would lose them. */
const HEADLESS: Fault = {
  message: "la première ligne est une personne, et non les noms des colonnes",
  remedy: `ajoutez au-dessus d'elle une ligne qui nomme chaque colonne dans l'ordre${NBSP}: email l'adresse, consented le jour du consentement, proof sa preuve, name le nom`,
};

function explainTitle(line: number): Fault {
  return {
    message: `les noms des colonnes ne sont qu'à la ligne ${line}`,
    remedy: "retirez les lignes qui la précèdent",
  };
}

function isFilled(name: string, index: number, rows: readonly Row[]): boolean {
  return name !== "" || rows.some(({ cells }) => (cells[index] ?? "").trim() !== "");
}

function explainUnknown(unknown: readonly string[], names: readonly string[]): Fault[] {
  const [first, ...others] = unknown.map((name) => name.toLowerCase());
  if (first === undefined) return [];
  if (others.length === 0)
    return [
      {
        field: first,
        ...explainUnknownKey(first, { known: COLUMNS, written: names.map((name) => name.toLowerCase()) }),
      },
    ];
  const field = unknown.join(", ");
  return [
    {
      field,
      message: "ces colonnes n'existent pas",
      remedy: `retirez-les${NNBSP}; la liste tient ${COLUMNS.join(", ")}`,
    },
  ];
}

/** A column of ours for the day of consent that says yes to it: the day stands in another column, or nowhere. */
function explainAnswers(names: readonly string[], rows: readonly Row[]): Fault[] {
  const dated = findColumns(names, "consented");
  const cells = dated.flatMap((index) => listFilled(index, rows));
  const [index = -1] = dated;
  const answer = cells.find((cell) => readAnswer(cell) === "yes" && !isDay(cell));
  if (answer === undefined || cells.some((cell) => isDay(cell) || readAnswer(cell) === undefined)) return [];
  const day = findColumn(names, rows, isDay);
  const other =
    day === undefined ? "ajoutez une colonne consented qui dit le jour" : `renommez ${quote(day)} consented`;
  return [
    {
      field: names[index] ?? "",
      message: `la colonne dit ${quote(answer)}, et non le jour du consentement`,
      remedy: `renommez-la abonne, et ${other}`,
    },
  ];
}

type Guess = { role: (typeof NEEDED)[number]; name: string };

/** The column whose cells look like what is missed. */
function guess(role: (typeof NEEDED)[number], names: readonly string[], rows: readonly Row[]): Guess[] {
  if (role === "proof") return [];
  const name = findColumn(names, rows, role === "email" ? (cell) => /^\S+@\S+\.\S+$|<\S+@\S+>/u.test(cell) : isDay);
  return name === undefined || name === "" ? [] : [{ role, name }];
}

/** The name of the first column that is none of ours and mostly looks like something. */
function findColumn(names: readonly string[], rows: readonly Row[], looks: (cell: string) => boolean) {
  return names.find((name, column) => {
    const cells = roleOf(name) === undefined ? listFilled(column, rows) : [];
    return cells.length > 0 && cells.filter(looks).length > cells.length / 2;
  });
}

function listFilled(column: number, rows: readonly Row[]): string[] {
  return rows.map((row) => (row.cells[column] ?? "").trim()).filter((cell) => cell !== "");
}

function isDay(cell: string): boolean {
  return /^\d{4}-/u.test(readDay(cell, "day first"));
}

function explainMissing(missing: readonly string[], guesses: readonly Guess[]): Fault[] {
  if (missing.length === 0) return [];
  const told = guesses
    .map(({ role, name }) => `${NNBSP}; ${quote(name)} paraît être ${role}${NBSP}: renommez-la`)
    .join("");
  return [
    {
      field: missing.join(", "),
      message: missing.length > 1 ? "ces colonnes manquent" : "la colonne manque",
      remedy: `la première ligne doit nommer au moins email, consented et proof${told}`,
    },
  ];
}
