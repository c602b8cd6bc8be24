/** What a person reads in a cell; nothing where nothing is known. */
export type SheetCell =
  | string
  | number
  | undefined
  /** A partial date: a day is one of the spreadsheet's own, a month is told by its name, a year is a number. */
  | { date: string }
  /** The first of them can be clicked. */
  | { addresses: readonly string[] }
  /** Sentences, one under the other. */
  | { lines: readonly string[] };

/** A column of a table for people. */
export type SheetColumn<Row> = {
  heading: string;
  /** What it means. */
  about: string;
  /** In characters. */
  width: number;
  read: (row: Row) => SheetCell;
};

/** A table for people: what each column is, then its cells. */
export type Sheet = {
  name: string;
  columns: readonly Omit<SheetColumn<never>, "read">[];
  rows: readonly (readonly SheetCell[])[];
};

/** Fills a table; a column that no row fills is left out. */
export function fillSheet<Row>(name: string, columns: readonly SheetColumn<Row>[], rows: readonly Row[]): Sheet {
  const cells = rows.map((row) => columns.map(({ read }) => dropEmpty(read(row))));
  const kept = columns.map((_, index) => cells.some((row) => row[index] !== undefined));
  return {
    name,
    columns: columns.filter((_, index) => kept[index]).map(({ read: _, ...column }) => column),
    rows: cells.map((row) => row.filter((_, index) => kept[index])),
  };
}

function dropEmpty(cell: SheetCell): SheetCell {
  if (cell === "") return undefined;
  if (typeof cell !== "object") return cell;
  const parts = "date" in cell ? [cell.date] : "lines" in cell ? cell.lines : cell.addresses;
  return parts.length === 0 ? undefined : cell;
}
