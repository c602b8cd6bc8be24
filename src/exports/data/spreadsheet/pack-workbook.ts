import writeExcelFile from "write-excel-file/node";
import { getCellAddress, sanitizeAttributeValue } from "write-excel-file/utility";
import type { DrawnSheet } from "./draw-sheet.ts";

/** Links that a sheet of Excel takes at most. */
const MOST_LINKS = 65_000;

/** What adds to a workbook (the last of its forms: several sheets). */
type Feature = NonNullable<NonNullable<Parameters<typeof writeExcelFile>[1]>["features"]>[number];

/** The bytes of a workbook. Its parts bear the day of the build, so that the same data are the same bytes. */
export async function packWorkbook(sheets: readonly DrawnSheet[], day: string): Promise<Buffer> {
  const excel = sheets.map((sheet) => sheet.excel);
  const bytes = await writeExcelFile(excel, { features: [addFiltersAndLinks(sheets)] }).toBuffer();
  return stampZip(bytes, day);
}

/** The filters and links of sheets (ECMA-376, 18.3.1.2 and 18.3.1.48), which what writes the workbook does not know. */
function addFiltersAndLinks(sheets: readonly DrawnSheet[]): Feature {
  return {
    files: {
      transform: {
        "xl/worksheets/sheet{id}.xml": {
          transform: (xml, _, { sheetIndex }) => {
            const sheet = sheets[sheetIndex];
            const added = sheet ? renderFilter(sheet) + renderLinks(sheet) : "";
            return xml.replace("</sheetData>", (end) => end + added);
          },
        },
        "xl/worksheets/_rels/sheet{id}.xml.rels": {
          insert: (_, { sheetIndex }) => sheets[sheetIndex] && renderTargets(sheets[sheetIndex]),
        },
        "xl/workbook.xml": {
          transform: (xml) => xml.replace("<definedNames/>", () => renderFilterNames(sheets)),
        },
      },
    },
  };
}

/** All that a table has: `A1:K95`. */
function rangeOf({ excel }: DrawnSheet, at = (row: number, column: number) => getCellAddress(row, column)): string {
  const [headings = []] = excel.data;
  return `${at(0, 0)}:${at(excel.data.length - 1, headings.length - 1)}`;
}

function renderFilter(sheet: DrawnSheet): string {
  return sheet.isFiltered ? `<autoFilter ref="${rangeOf(sheet)}"/>` : "";
}

/** Excel names the range of each filter (ECMA-376, 18.2.5), and finds a workbook without these names in need of repair. */
function renderFilterNames(sheets: readonly DrawnSheet[]): string {
  const fixed = (row: number, column: number) => getCellAddress(row, column).replace(/([A-Z]+)(\d+)/u, "$$$1$$$2");
  const names = sheets.map((sheet, index) => {
    if (!sheet.isFiltered) return "";
    const name = `'${(sheet.excel.sheet ?? "").replaceAll("'", "''")}'!${rangeOf(sheet, fixed)}`;
    return `<definedName name="_xlnm._FilterDatabase" localSheetId="${index}" hidden="1">${sanitizeAttributeValue(name)}</definedName>`;
  });
  return `<definedNames>${names.join("")}</definedNames>`;
}

function renderLinks({ links }: DrawnSheet): string {
  if (links.length === 0) return "";
  const told = links
    .slice(0, MOST_LINKS)
    .map(({ row, column }, index) => `<hyperlink ref="${getCellAddress(row, column)}" r:id="${nameTarget(index)}"/>`);
  return `<hyperlinks>${told.join("")}</hyperlinks>`;
}

const LINK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink";

function renderTargets({ links }: DrawnSheet): string {
  return links
    .slice(0, MOST_LINKS)
    .map(({ address }, index) => {
      const target = sanitizeAttributeValue(address);
      return `<Relationship Id="${nameTarget(index)}" Type="${LINK_TYPE}" Target="${target}" TargetMode="External"/>`;
    })
    .join("");
}

function nameTarget(index: number): string {
  return `rId-link-${index + 1}`;
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
