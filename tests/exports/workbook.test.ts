import { inflateRawSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { drawSheet } from "../../src/exports/data/spreadsheet/draw-sheet.ts";
import { packWorkbook } from "../../src/exports/data/spreadsheet/pack-workbook.ts";
import type { Sheet } from "../../src/exports/data/spreadsheet/sheet.ts";
import { makeWorkbook } from "../../src/exports/data/spreadsheet/write-workbook.ts";
import { stringsOf } from "../../src/model/strings-of.ts";
import { DEFAULT_PALETTES } from "../../src/theme/palette.ts";
import { readValidModel } from "./read-fixture.ts";

const model = readValidModel("fixture");

/** A table with all that a cell may hold. */
const sheet: Sheet = {
  name: "Essai d’été",
  columns: [
    { heading: "Nom", about: "Ce que c’est", width: 10 },
    { heading: "Nombre", about: "Combien", width: 10 },
    { heading: "Adresse", about: "Où", width: 10 },
  ],
  rows: [
    [
      '=HYPERLINK("https://example.org";"a")',
      1.5,
      { addresses: ["https://example.org/?a=1&b=é", "https://example.org/2"] },
    ],
    ["é & <b> \u0000", { date: "2026-11-22" }, { addresses: [`https://example.org/${"a".repeat(3000)}`] }],
    [undefined, { date: "2026" }, undefined],
    [{ lines: ["Une.", "Deux."] }, { date: "2026-05" }, undefined],
  ],
};

function pack(): Promise<Buffer> {
  return packWorkbook([drawSheet(sheet, DEFAULT_PALETTES.light, stringsOf(model.settings))], "2026-11-30");
}

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
  it("holds texts as texts, which no spreadsheet runs, numbers as what they are, and nothing where nothing is", async () => {
    const files = unzip(await pack());
    const cells = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(cells).not.toContain("<f");
    expect(cells).toMatch(/<c r="A2" s="\d+" t="s">/u);
    expect(cells).toMatch(/<c r="B2" s="\d+"><v>1.5<\/v><\/c>/u);
    expect(cells).not.toContain('r="A4"');
    expect(files.get("xl/sharedStrings.xml")).toContain("é &amp; &lt;b&gt; ");
    expect(files.get("xl/sharedStrings.xml")).not.toContain("\u0000");
    expect(files.get("xl/sharedStrings.xml")).toContain("Une.\nDeux.");
  });

  it("holds a day as a date, a year as a number, and a month by its name", async () => {
    const files = unzip(await pack());
    const cells = files.get("xl/worksheets/sheet1.xml") ?? "";
    /** Days since 30 December 1899. */
    expect(cells).toMatch(/<c r="B3" s="\d+"><v>46348<\/v><\/c>/u);
    expect(files.get("xl/styles.xml")).toContain('formatCode="dd/mm/yyyy"');
    expect(cells).toMatch(/<c r="B4" s="\d+"><v>2026<\/v><\/c>/u);
    expect(files.get("xl/sharedStrings.xml")).toContain("mai 2026");
  });

  it("filters by its headings, keeps them in sight, and leads where an address is clicked, if Excel takes it", async () => {
    const files = unzip(await pack());
    const cells = files.get("xl/worksheets/sheet1.xml") ?? "";
    expect(cells).toContain(
      '<autoFilter ref="A1:C5"/><hyperlinks><hyperlink ref="C2" r:id="rId-link-1"/></hyperlinks>',
    );
    expect(cells).toContain('<pane ySplit="1" xSplit="1"');
    expect(files.get("xl/workbook.xml")).toContain("&apos;Essai d’été&apos;!$A$1:$C$5");
    const targets = [...(files.get("xl/worksheets/_rels/sheet1.xml.rels") ?? "").matchAll(/Target="([^"]+)"/gu)];
    expect(targets.map(([, target]) => target)).toEqual(["https://example.org/?a=1&amp;b=%C3%A9"]);
  });

  it("says in its last sheet what each column means, of which day the data are, under which licence and for whom", async () => {
    const files = unzip((await makeWorkbook(model)) ?? Buffer.of());
    const names = [...(files.get("xl/workbook.xml") ?? "").matchAll(/<sheet [^>]*name="([^"]+)"/gu)].map(
      ([, name]) => name,
    );
    expect(names).toEqual(["Fiches", "Liens", "Lisez-moi"]);
    const texts = files.get("xl/sharedStrings.xml") ?? "";
    for (const said of [
      "Ce que l’acteur permet de faire, la principale d’abord.",
      "22 novembre 2026",
      model.settings.licence.name,
      `données du ${model.today}`,
      "/data/v1/schema.json",
      "/data/v1/acteurs.csv",
    ])
      expect(texts).toContain(said);
    expect(files.get("xl/worksheets/sheet3.xml")).toContain("<hyperlink ");
    expect(files.get("xl/worksheets/sheet3.xml")).not.toContain("<autoFilter");
  });

  it("is not made where there is nothing to tell", async () => {
    expect(await makeWorkbook({ ...model, actors: [], roundups: [] })).toBeUndefined();
  });

  it("bears the day of the build in all its parts, so that the same data are the same bytes", async () => {
    const bytes = await pack();
    const days: number[] = [];
    for (let at = bytes.indexOf("PK\u0001\u0002"); at !== -1; at = bytes.indexOf("PK\u0001\u0002", at + 4))
      days.push(bytes.readUInt32LE(at + 12));
    expect(days.length).toBeGreaterThan(5);
    expect(new Set(days)).toEqual(new Set([((46 << 25) | (11 << 21) | (30 << 16)) >>> 0]));
  });
});
