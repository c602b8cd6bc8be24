import type { Model } from "../../../model/model.ts";
import { stringsOf } from "../../../model/strings-of.ts";
import { isDay, yearOf } from "../../../text/dates.ts";
import { formatDate } from "../../../words/format-date.ts";
import type { Strings } from "../../../words/strings.ts";
import { FOR_SPREADSHEETS, renderCsv } from "../render-csv.ts";
import type { Sheet, SheetCell } from "./sheet.ts";

/** A table for people as CSV, a line each row: a day is written as all spreadsheets read it (ISO 8601), whatever their language. */
export function renderSheetCsv({ columns, rows }: Sheet, { settings }: Pick<Model, "settings">): string {
  const words = stringsOf(settings);
  const named = columns.map(({ heading }, index) => ({
    name: heading,
    read: (row: Sheet["rows"][number]) => flattenCell(row[index], words),
  }));
  return renderCsv(named, rows, FOR_SPREADSHEETS);
}

/** Between sentences that a workbook sets one under the other. */
const BETWEEN_LINES = " · ";

function flattenCell(cell: SheetCell, words: Strings): string | number | undefined {
  if (typeof cell === "string") return cell.replace(/\s*\n\s*/gu, " ");
  if (typeof cell !== "object") return cell;
  if ("date" in cell) return tellDate(cell.date, words);
  return "lines" in cell ? cell.lines.join(BETWEEN_LINES) : cell.addresses.join(words.spreadsheet.separator);
}

/** A partial date: a day as it is, a month by its name, a year as a number. */
export function tellDate(date: string, words: Strings): string | number {
  if (isDay(date)) return date;
  return yearOf(date) === date ? Number(date) : formatDate(date, words);
}
