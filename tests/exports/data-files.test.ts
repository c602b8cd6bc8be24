import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { parseOpml } from "feedsmith";
import { describe, expect, inject, it } from "vitest";
import { listDataFiles } from "../../src/exports/data/list-data-files.ts";
import { readValidModel } from "./read-fixture.ts";
import { readTable } from "./read-table.ts";

describe.each([
  ["fixture", "fixtureSite"],
  ["real", "realSite"],
] as const)("the open data of the %s site", (root, built) => {
  const folder = join(inject(built), "data/v1");
  const read = (name: string) => readFileSync(join(folder, name), "utf8");
  const readJson = (name: string) => JSON.parse(read(name));
  const model = readValidModel(root);
  const ids = readdirSync(join(folder, "acteurs")).map((name) => name.replace(/\.json$/u, ""));

  it("has one row per fiche in acteurs.csv, valid against its Table Schema", async () => {
    const rows = await readTable(read("acteurs.csv"), readJson("tableschema.json"));
    expect(rows.map(({ id }) => id)).toEqual(model.actors.map(({ id }) => id));
    expect(new Set(rows.map(({ id }) => id)).size).toBe(rows.length);
  });

  it("has one row per link ever published in liens.csv, valid against its Table Schema", async () => {
    const { resources } = readJson("datapackage.json");
    const schema = resources.find(({ path }: { path: string }) => path === "liens.csv").schema;
    const rows = await readTable(read("liens.csv"), schema);
    expect(rows.map(({ edition, title }) => `${edition} ${title}`)).toEqual(
      readEditions().flatMap(({ number, links }) => links.map(({ title }) => `${number} ${title}`)),
    );
  });

  it("has every fiche in acteurs.json and in a file of its own, valid against schema.json", () => {
    const actors = readJson("acteurs.json");
    expect(actors.map(({ id }: { id: string }) => id)).toEqual(model.actors.map(({ id }) => id));
    expect(ids.sort()).toEqual(actors.map(({ id }: { id: string }) => id).sort());
    const validate = new Ajv2020({ allErrors: true }).compile(readJson("schema.json"));
    for (const actor of actors) {
      validate(actor);
      expect(validate.errors, actor.id).toBeNull();
      expect(readJson(`acteurs/${actor.id}.json`)).toEqual(actor);
    }
  });

  it("lists every feed in an OPML file that reads back", () => {
    const { body } = parseOpml(read("flux.opml"));
    expect(body?.outlines?.map(({ xmlUrl }) => xmlUrl)).toEqual(model.feeds.map(({ url }) => url));
  });

  it("holds the vocabularies as they are", () => {
    const withoutTiles = JSON.parse(
      JSON.stringify(model.vocabularies, (key, value) => (key === "tile" ? undefined : value)),
    );
    expect(readJson("vocabulaires.json")).toEqual(withoutTiles);
  });

  it("describes in its data package every other file, with its true size and hash", () => {
    const { resources, licenses } = readJson("datapackage.json");
    expect(licenses[0].name).toMatch(/^[\w.-]+$/u);
    const paths = resources.map(({ path }: { path: string }) => path);
    expect([...paths, "acteurs", "datapackage.json", "donnees.xlsx"].sort()).toEqual(readdirSync(folder).sort());
    for (const { path, bytes, hash } of resources) {
      const content = readFileSync(join(folder, path));
      expect({ path, bytes, hash }).toEqual({
        path,
        bytes: content.length,
        hash: `sha256:${createHash("sha256").update(content).digest("hex")}`,
      });
    }
  });

  it("declares of each CSV file the encoding that it has: a byte order mark where a spreadsheet is to open it, none elsewhere", () => {
    const { resources } = readJson("datapackage.json") as { resources: { path: string; encoding: string }[] };
    const tables = resources.filter(({ path }) => path.endsWith(".csv"));
    expect(tables.map(({ path, encoding }) => [path, encoding, read(path).startsWith("\ufeff")])).toEqual([
      ["acteurs.csv", "utf-8", false],
      ["acteurs-tableur.csv", "utf-8-sig", true],
      ["liens.csv", "utf-8", false],
      ["liens-tableur.csv", "utf-8-sig", true],
    ]);
  });

  it("names nobody who objects", () => {
    const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.includes("."));
    const naming = files.filter((name) => /Secret-Opposant|objected": true/u.test(read(name)));
    expect(naming).toEqual([]);
  });

  it("has a page that leads to each of its files", () => {
    const page = readFileSync(join(inject(built), "donnees/index.html"), "utf8");
    const links = [...page.matchAll(/href="\/data\/v1\/([^"]+)"/gu)].map(([, name = ""]) => name);
    expect(links.sort()).toEqual(
      readdirSync(folder)
        .filter((name) => name !== "acteurs")
        .sort(),
    );
    expect(links.every((name) => existsSync(join(folder, name)))).toBe(true);
  });

  it("has a page that begins with what a spreadsheet opens, the workbook first, each with its true size", () => {
    const page = readFileSync(join(inject(built), "donnees/index.html"), "utf8");
    const told = [...page.matchAll(/href="\/data\/v1\/([^"]+)">[^<]*<\/a> <span class="count">([\d,]+)/gu)];
    const first = told.slice(0, 3).map(([, name = "", size = ""]) => [name, Number(size.replace(",", "."))]);
    const names = ["donnees.xlsx", "acteurs-tableur.csv", "liens-tableur.csv"];
    const sizes = names.map((name) => readFileSync(join(folder, name)).length / 1000);
    expect(first).toEqual(names.map((name, index) => [name, Number(sizes[index]?.toPrecision(2))]));
    expect(page.indexOf("Pour un tableur")).toBeLessThan(page.indexOf("Pour un programme"));
  });

  function readEditions() {
    return model.roundups.map(({ number, links }) => ({ number, links }));
  }
});

describe("the open data of a site that has nothing yet", () => {
  it("are no files: none is written that holds nothing", () => {
    expect(listDataFiles({ ...readValidModel("fixture"), actors: [], roundups: [], feeds: [] })).toEqual([]);
  });

  it("are those of links alone where it has editions and no fiche", () => {
    const files = listDataFiles({ ...readValidModel("fixture"), actors: [], feeds: [] });
    expect(files.map(({ name }) => name)).toEqual(["liens.csv", "liens-tableur.csv", "datapackage.json"]);
  });
});
