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

/** For whom a CSV file is written: its separator, its decimal sign, and whether it begins with a byte order mark. */
export type CsvForm = { delimiter: "," | ";"; decimal: "." | ","; bom: boolean };

/** RFC 4180, for programs: what is declared as UTF-8 begins with no mark, which their first column would be named after. */
export const FOR_PROGRAMS: CsvForm = { delimiter: ",", decimal: ".", bom: false };

/** What a spreadsheet set in French opens at a double click; without the mark, Excel takes UTF-8 for a legacy encoding. */
export const FOR_SPREADSHEETS: CsvForm = { delimiter: ";", decimal: ",", bom: true };

/**
 * Rows as CSV: CRLF, a header. A text that a spreadsheet would run as a formula (it begins with = + - @, tab or carriage return) is
 * preceded by an apostrophe (OWASP, CSV injection).
 */
export function renderCsv<Row>(
  columns: readonly Pick<Column<Row>, "name" | "read">[],
  rows: readonly Row[],
  form: CsvForm,
): string {
  const { delimiter, decimal, bom } = form;
  return stringify(
    rows.map((row) => columns.map(({ read }) => joinCell(read(row)))),
    {
      header: true,
      columns: columns.map(({ name }) => name),
      bom,
      delimiter,
      record_delimiter: "windows",
      escape_formulas: true,
      cast: { boolean: String, number: (value) => String(value).replace(".", decimal) },
    },
  );
}

/** A cell as one value. */
function joinCell(cell: Cell): string | number | boolean | undefined {
  if (typeof cell !== "object") return cell;
  return cell.map((value) => value.replaceAll(SEPARATOR, BROKEN_BAR)).join(SEPARATOR);
}
