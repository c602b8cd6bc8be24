import type { Column } from "./render-csv.ts";

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
