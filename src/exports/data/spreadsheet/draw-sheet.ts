import type { Cell, Sheet as ExcelSheet } from "write-excel-file/node";
import { oncePer } from "../../../model/views/once-per.ts";
import { isDay } from "../../../text/dates.ts";
import type { Palette } from "../../../theme/palette.ts";
import type { Strings } from "../../../words/strings.ts";
import { dropForbidden } from "../../feeds/feed.ts";
import { tellDate } from "./render-sheet-csv.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

/** A sheet of a workbook, and what its cells cannot say. */
export type DrawnSheet = {
  excel: ExcelSheet<never>;
  /** Whether its first row filters what stands below it. */
  isFiltered: boolean;
  /** Addresses (http, https, mailto) by the row and the column of what is clicked, both from 0. */
  links: readonly { row: number; column: number; address: string }[];
};

/** Characters that a cell of a spreadsheet holds at most (ECMA-376; Excel's own limits), and those of an address that it opens. */
const LONGEST = 32_767;
const LONGEST_ADDRESS = 2_000;

/** In points: two lines of a heading, three lines of a row; what is longer is read in the cell itself. */
const HEADING_HEIGHT = 32;
const ROW_HEIGHT = 46;

/** Room for the arrow of the filter, in characters. */
const ARROW = 3;

/**
 * Draws a table for people: its headings always in sight, with a filter, its first column too. A text is a cell of type text, which no
 * spreadsheet runs, whatever it begins with.
 */
export function drawSheet({ name, columns, rows }: Sheet, look: Palette, words: Strings): DrawnSheet {
  const headings = columns.map(({ heading }) => drawHeading(heading, look));
  return {
    excel: {
      sheet: name,
      data: [headings, ...rows.map((row) => row.map((cell) => drawCell(cell, look, words)))],
      columns: columns.map(({ heading, width }) => ({
        width: Math.max(width, ...heading.split(" ").map((word) => word.length + ARROW)),
      })),
      stickyRowsCount: 1,
      stickyColumnsCount: 1,
      orientation: "landscape",
    },
    isFiltered: true,
    links: rows.flatMap((row, index) => listLinks(row, index + 1)),
  };
}

/** A heading, set off from what it heads. */
export function drawHeading(heading: string, { ink, paper }: Palette): Cell {
  return {
    ...drawText(heading),
    ...{ fontWeight: "bold", textColor: paper, backgroundColor: ink, alignVertical: "center", height: HEADING_HEIGHT },
  };
}

/** A text that no spreadsheet runs, set in the width of its column. */
export function drawText(text: string) {
  return { value: dropForbidden(text).slice(0, LONGEST), type: String, wrap: true, alignVertical: "top" } as const;
}

/** What is clicked looks like it. */
export function drawLink(text: string, look: Pick<Palette, "accent">) {
  return { ...drawText(text), ...dressLink(look) };
}

function dressLink({ accent }: Pick<Palette, "accent">) {
  return { textColor: accent, textDecoration: { underline: true } } as const;
}

const PLAIN = { textColor: undefined, textDecoration: undefined };

/** How days are written in a language, as spreadsheets say it: `dd/mm/yyyy`. */
const dateFormatOf = oncePer(({ conventions }: Strings): string => {
  const parts = new Intl.DateTimeFormat(conventions.region, { year: "numeric", month: "2-digit", day: "2-digit" });
  const letters: Readonly<Record<string, string>> = { year: "yyyy", month: "mm", day: "dd" };
  return parts
    .formatToParts(new Date(0))
    .map(({ type, value }) => letters[type] ?? value)
    .join("");
});

/** What differs from one cell of a row to another. */
type Drawn = {
  value: string | number | Date;
  type: unknown;
  wrap?: true;
  align?: "left";
  format?: string;
  isLink?: true;
};

function drawCell(cell: SheetCell, look: Palette, words: Strings): Cell {
  if (cell === undefined) return null;
  const { value, type, wrap, align, format, isLink } = drawValue(cell, words);
  const { textColor, textDecoration } = isLink ? dressLink(look) : PLAIN;
  // All cells of a sheet have the same properties in the same order: what packs them reads forty of each, several times as fast.
  const drawn = {
    value,
    type,
    wrap,
    align,
    format,
    textColor,
    textDecoration,
    alignVertical: "top",
    height: ROW_HEIGHT,
  };
  return drawn as Cell;
}

function drawValue(cell: NonNullable<SheetCell>, words: Strings): Drawn {
  if (typeof cell === "string") return drawText(cell);
  if (typeof cell === "number") return { value: cell, type: Number, align: "left" };
  if ("addresses" in cell) return { ...drawText(cell.addresses.join("\n")), isLink: true };
  if ("lines" in cell) return drawText(cell.lines.join("\n"));
  if (isDay(cell.date)) return { value: new Date(cell.date), type: Date, format: dateFormatOf(words), align: "left" };
  return drawValue(tellDate(cell.date, words), words);
}

function listLinks(row: readonly SheetCell[], index: number): DrawnSheet["links"] {
  return row.flatMap((cell, column) => {
    const [first] = typeof cell === "object" && "addresses" in cell ? cell.addresses : [];
    const address = first === undefined ? "" : new URL(first).href;
    return address === "" || address.length > LONGEST_ADDRESS ? [] : [{ row: index, column, address }];
  });
}
