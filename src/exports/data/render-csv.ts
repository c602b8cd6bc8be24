import { stringify } from "csv-stringify/sync";

/** A cell's value; the values of a list are joined by `|`. */
export type Cell = string | number | boolean | readonly string[] | undefined;

/** A column of a CSV file: how Table Schema describes it, and how it is filled from a row. */
export type Column<Row> = {
  name: string;
  type: "string" | "number" | "integer" | "boolean" | "date";
  description: string;
  constraints?: { required?: true; unique?: true; pattern?: string; enum?: string[] };
  read: (row: Row) => Cell;
};

const SEPARATOR = "|";
/** What stands for the separator inside a value of a list: U+00A6, which looks like it. */
const BROKEN_BAR = "¦";

/**
 * Rows as CSV (RFC 4180): comma, CRLF, a header. It begins with a byte order mark, without which Excel takes UTF-8 for a legacy
 * encoding. A text that a spreadsheet would run as a formula (it begins with = + - @, tab or carriage return) is preceded by an
 * apostrophe (OWASP, CSV injection).
 */
export function renderCsv<Row>(columns: readonly Column<Row>[], rows: readonly Row[]): string {
  return stringify(
    rows.map((row) => columns.map(({ read }) => joinList(read(row)))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      bom: true,
      record_delimiter: "windows",
      escape_formulas: true,
      cast: { boolean: String },
    },
  );
}

function joinList(cell: Cell): string | number | boolean | undefined {
  if (typeof cell !== "object") return cell;
  return cell.map((value) => value.replaceAll(SEPARATOR, BROKEN_BAR)).join(SEPARATOR);
}
