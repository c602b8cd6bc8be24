import { describe, expect, it } from "vitest";
import { buildTableSchema } from "../../src/exports/data/data-file.ts";
import {
  type Cell,
  type Column,
  FOR_PROGRAMS,
  FOR_SPREADSHEETS,
  renderCsv,
} from "../../src/exports/data/render-csv.ts";
import { readTable } from "./read-table.ts";

type Row = { text?: Cell };

const columns: Column<Row>[] = [
  { name: "id", type: "string", description: "Toujours là", read: () => "a" },
  { name: "text", type: "string", description: "Texte", read: ({ text }) => text },
  { name: "end", type: "string", description: "Fin de ligne", read: () => "z" },
];

async function roundTrip(text: Cell): Promise<unknown> {
  const [row] = await readTable(renderCsv(columns, [{ text }], FOR_PROGRAMS), buildTableSchema(columns));
  expect(row).toMatchObject({ id: "a", end: "z" });
  return row?.text;
}

describe("renderCsv", () => {
  it.each([
    "une virgule, deux, trois",
    "un point-virgule ; un autre",
    'des "guillemets" et un ""double""',
    "deux\nlignes",
    "retour\r\nchariot",
    "cœur, é, 🗳️",
    "l'apostrophe",
    "a=b",
    "<script>alert(1)</script>",
  ])("gives %j back to the letter", async (text) => {
    expect(await roundTrip(text)).toBe(text);
  });

  it.each(["=1+1", "+33 1", "-2", "@SUM(A1)", "\t=1", "\r=1", '=HYPERLINK("https://example.org";"a")'])(
    "puts an apostrophe before %j, which a spreadsheet would run",
    async (text) => {
      expect(await roundTrip(text)).toBe(`'${text}`);
      expect(renderCsv(columns, [{ text }], FOR_PROGRAMS)).not.toMatch(/[,"\n][=+@\t\r-]/u);
    },
  );

  it("leaves negative numbers alone", () => {
    expect(renderCsv(columns, [{ text: -1.5 }], FOR_PROGRAMS)).toContain("a,-1.5,z");
  });

  it.each([
    [["a", "b"], "a|b"],
    [["a|b", "c"], "a¦b|c"],
    [[], null],
    [undefined, null],
    [true, "true"],
    [false, "false"],
  ])("writes %j as %j", async (cell, written) => {
    expect(await roundTrip(cell)).toBe(written);
  });

  it("ends every line with CRLF (RFC 4180), without a mark that a program would take into its first column's name", () => {
    expect(renderCsv(columns, [{ text: "x" }], FOR_PROGRAMS)).toBe("id,text,end\r\na,x,z\r\n");
  });

  it("has, for a spreadsheet set in French, a byte order mark, semicolons and decimal commas, and runs nothing there", () => {
    const rows = [{ text: "a;b" }, { text: 1.5 }, { text: "=1+1" }];
    const lines = ["id;text;end", 'a;"a;b";z', "a;1,5;z", "a;'=1+1;z"].map((line) => `${line}\r\n`);
    expect(renderCsv(columns, rows, FOR_SPREADSHEETS)).toBe(`\ufeff${lines.join("")}`);
  });

  it("has its header even without rows", () => {
    expect(renderCsv(columns, [], FOR_PROGRAMS)).toBe("id,text,end\r\n");
  });
});

describe("the library that checks the tables", () => {
  const strict: Column<Row>[] = [
    {
      name: "text",
      type: "string",
      description: "Texte",
      constraints: { required: true, unique: true, pattern: "^[a-c]$" },
      read: ({ text }) => text,
    },
  ];

  it.each([
    ["an absent value", [{ text: undefined }, { text: "a" }]],
    ["a value that is there twice", [{ text: "a" }, { text: "a" }]],
    ["a value of another form", [{ text: "d" }]],
  ])("refuses %s", async (_, rows) => {
    await expect(readTable(renderCsv(strict, rows, FOR_PROGRAMS), buildTableSchema(strict))).rejects.toThrow();
  });

  it("refuses a column that the schema has not", async () => {
    await expect(
      readTable(renderCsv(columns, [{ text: "a" }], FOR_PROGRAMS), buildTableSchema(strict)),
    ).rejects.toThrow();
  });
});
