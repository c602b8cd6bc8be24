import type { DataFileName } from "../../model/file-names.ts";
import type { Column } from "./render-csv.ts";

/** A file of the open data. */
export type DataFile = {
  file: DataFileName;
  /** What it is called: `acteurs.csv`. */
  name: string;
  /** Length of its text in UTF-8. */
  bytes: number;
  /** Digest of its text, in hexadecimal. */
  sha256: string;
  mediaType: string;
  /** The columns of a CSV file. */
  table?: TableSchema;
  /** True for what a spreadsheet takes at a double click, with a byte order mark. */
  isForSpreadsheets?: true;
};

export type TableSchema = {
  fields: Omit<Column<never>, "read">[];
  primaryKey?: string;
  missingValues: string[];
};

/** The Table Schema (Frictionless Data, version 1) of a CSV file, from the very columns that it is written by. */
export function buildTableSchema<Row>(columns: readonly Column<Row>[], primaryKey?: string): TableSchema {
  return {
    fields: columns.map(({ read: _, ...field }) => field),
    ...(primaryKey === undefined ? {} : { primaryKey }),
    missingValues: [""],
  };
}

export function renderJson(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
