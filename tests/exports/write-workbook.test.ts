import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { renderWorkbook } from "../../src/exports/data/write-workbook.ts";

const table = {
  name: "acteurs",
  columns: ["id", "nombre"],
  rows: [
    ['=HYPERLINK("https://example.org";"a")', 1.5],
    ["é & <b> \u0000", true],
    [undefined, undefined],
  ],
};

/** The files of a ZIP archive by their names, as its directory tells them (APPNOTE 4.3). */
function unzip(bytes: Buffer): Map<string, string> {
  const files = new Map<string, string>();
  const end = bytes.length - 22;
  for (let at = bytes.readUInt32LE(end + 16); at < end; ) {
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(at + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(at + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + bytes.readUInt32LE(at + 20));
    const text = bytes.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed);
    files.set(bytes.toString("utf8", at + 46, at + 46 + name), text.toString("utf8"));
    at += 46 + name + extra + comment;
  }
  return files;
}

describe("the workbook of the open data", () => {
  it("holds texts as texts, which no spreadsheet runs, numbers and answers as what they are, and nothing where nothing is", async () => {
    const files = unzip(await renderWorkbook([table], "2026-11-30"));
    const sheet = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(sheet).not.toContain("<f");
    expect(sheet).toContain('<c r="A2" t="s">');
    expect(sheet).toContain('<c r="B2"><v>1.5</v></c>');
    expect(sheet).toContain('<c r="B3" t="b"><v>1</v></c>');
    expect(sheet).not.toContain("A4");
    expect(files.get("xl/sharedStrings.xml")).toContain("é &amp; &lt;b&gt; ");
    expect(files.get("xl/sharedStrings.xml")).not.toContain("\u0000");
    expect(files.get("xl/workbook.xml")).toContain('name="acteurs"');
  });

  it("bears the day of the build in all its parts, so that the same data are the same bytes", async () => {
    const bytes = await renderWorkbook([table], "2026-11-30");
    const days: number[] = [];
    for (let at = bytes.indexOf("PK\u0001\u0002"); at !== -1; at = bytes.indexOf("PK\u0001\u0002", at + 4))
      days.push(bytes.readUInt32LE(at + 12));
    expect(days.length).toBeGreaterThan(5);
    expect(new Set(days)).toEqual(new Set([((46 << 25) | (11 << 21) | (30 << 16)) >>> 0]));
  });
});
