import { mkdir, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import writeExcelFile from "write-excel-file/node";
import type { Model } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import { dropForbidden } from "../feeds/feed.ts";
import type { DataTable } from "./data-file.ts";
import { listDataFiles } from "./list-data-files.ts";

/** Characters that a column is wide at least, and those that a cell of a spreadsheet holds at most (ECMA-376; Excel's own limits). */
const WIDTH = 18;
const LONGEST = 32_767;

/**
 * Writes the tables of the open data as one workbook: a sheet each, its header in bold and always in sight.
 * @returns its size; undefined where there is no table
 */
export async function writeWorkbook(model: Model, out: string): Promise<number | undefined> {
  const bytes = await makeWorkbook(model);
  if (!bytes) return undefined;
  const file = join(out, routesOf(model.settings).dataFile("workbook"));
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, bytes);
  return bytes.length;
}

/** The workbook of a model, the same bytes at every build of a day; undefined where there is no table. */
export async function makeWorkbook(model: Model): Promise<Buffer | undefined> {
  const tables = listDataFiles(model).tables();
  return tables.length === 0 ? undefined : renderWorkbook(tables, model.today);
}

/**
 * The workbook. A text is a cell of type text, which no spreadsheet runs, whatever it begins with. Its parts bear the day of the
 * build, so that the same data are the same bytes.
 */
export async function renderWorkbook(tables: readonly DataTable[], day: string): Promise<Buffer> {
  const sheets = tables.map(({ name, columns, rows }) => ({
    sheet: name,
    data: [
      columns.map((value) => ({ value, type: String, fontWeight: "bold" as const })),
      ...rows.map((row) => row.map(toCell)),
    ],
    columns: columns.map((column) => ({ width: Math.max(WIDTH, column.length + 2) })),
    stickyRowsCount: 1,
  }));
  const bytes = await writeExcelFile(sheets).toBuffer();
  return stampZip(bytes, day);
}

function toCell(value: string | number | boolean | undefined) {
  if (value === undefined || value === "") return null;
  if (typeof value === "number") return { value, type: Number };
  if (typeof value === "boolean") return { value, type: Boolean };
  return { value: dropForbidden(value).slice(0, LONGEST), type: String };
}

/** Marks of a ZIP archive (APPNOTE 4.3): the end of its directory, an entry of it. */
const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Dates all files of a ZIP archive of midnight of a day (APPNOTE 4.4.6): what wrote it asked the clock. */
function stampZip(bytes: Buffer, day: string): Buffer {
  const [year = 1980, month = 1, date = 1] = day.split("-").map(Number);
  const stamp = (Math.max(0, year - 1980) << 25) | (month << 21) | (date << 16);
  const end = bytes.length - 22;
  if (bytes.readUInt32LE(end) !== END) throw new Error("a workbook is a ZIP archive without a comment");
  let at = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(at) === ENTRY) {
    bytes.writeUInt32LE(stamp >>> 0, at + 12);
    bytes.writeUInt32LE(stamp >>> 0, bytes.readUInt32LE(at + 42) + 10);
    at += 46 + bytes.readUInt16LE(at + 28) + bytes.readUInt16LE(at + 30) + bytes.readUInt16LE(at + 32);
  }
  return bytes;
}
