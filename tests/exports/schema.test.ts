import { readFileSync } from "node:fs";
import { join } from "node:path";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { buildFicheSchema, type JsonSchema } from "../../src/exports/data/build-fiche-schema.ts";
import { listActorColumns } from "../../src/exports/data/list-actor-columns.ts";
import type { PublishedActor } from "../../src/exports/data/publish-actor.ts";
import { FOR_PROGRAMS, renderCsv } from "../../src/exports/data/render-csv.ts";
import { readFicheForm } from "../../src/fiche/read-fiche-form.ts";
import { renderFormFiles } from "../../src/fiche/write-form-files.ts";
import { ficheSchema } from "../../src/model/schema/actor.ts";
import { parseSite } from "../../src/sources/read-site.ts";
import { readVocabularies } from "../../src/sources/read-vocabularies.ts";
import { openReading } from "../../src/sources/reading.ts";
import { parseYaml } from "../../src/syntax/parse-yaml.ts";
import { getStrings, LANGUAGES } from "../../src/words/languages.ts";
import { ROOTS } from "./read-fixture.ts";

const reading = openReading(ROOTS.real);
const { vocabularies } = readVocabularies(reading, parseSite(reading).ground);
const schema = buildFicheSchema(vocabularies);
const validate = new Ajv2020({ allErrors: true }).compile(schema);
const WORDS = getStrings("fr");
/** A site that adds no fields has none under `own`. */
const keys = Object.keys(ficheSchema.shape).filter((key) => key !== "own");

const minimal = {
  name: "Nom",
  kind: "tool",
  type: "association",
  summary: "Ce qu'il fait.",
  functions: ["petition"],
  status: "unknown",
  sources: [{ url: "https://example.org/" }],
};

describe("the one schema", () => {
  it.each(renderFormFiles(readFicheForm(ROOTS.real)))("has not drifted from $file", ({ file, text }) => {
    const committed = readFileSync(join(ROOTS.real, file), "utf8");
    expect(committed === text, `${file} n'est plus à jour : lancez npm run fiche -- --modele`).toBe(true);
  });

  it.each(LANGUAGES)("describes every field and every part of a field, and nothing else, in %s", (language) => {
    const words = getStrings(language);
    const told = buildFicheSchema(vocabularies, [], words);
    expect(Object.keys(told.properties ?? {})).toEqual(keys);
    expect(listUndescribed(told)).toEqual([]);
    const text = JSON.stringify(told);
    const silent = Object.entries(words.fields).filter(([, said]) => !text.includes(JSON.stringify(said).slice(1, -1)));
    expect(silent.map(([path]) => path)).toEqual(["own"]);
  });

  it("gives every field at least one column of the CSV", () => {
    const columns = listActorColumns(schema, WORDS.columns).map(({ name }) => name);
    const columnOf = (key: string) => columns.some((name) => name === key || name.startsWith(`${key}_`));
    expect(keys.filter((key) => key !== "links" && !columnOf(key))).toEqual([]);
    expect(columns).toContain("link_source_code");
    expect(new Set(columns).size).toBe(columns.length);
  });

  it.each([
    ["an integer", z.int().nonnegative(), "integer", 0, "0"],
    ["a number", z.number(), "number", 0, "0"],
    ["a boolean", z.boolean(), "boolean", false, "false"],
    ["a text", z.string(), "string", "zéro", "zéro"],
  ])(
    "writes %s as one of its own type in the table, also where it is nought or false",
    (_, form, type, value, cell) => {
      const fiche = z.strictObject({ probe: form.optional().describe("Essai") });
      const [column] = listActorColumns(buildFicheSchema(undefined, [], WORDS, fiche), WORDS.columns).filter(
        ({ name }) => name === "probe",
      );
      expect(column).toMatchObject({ name: "probe", type, description: "Essai" });
      const rows = [{ probe: value }, {}].map((row) => row as unknown as PublishedActor);
      expect(renderCsv(column ? [column] : [], rows, FOR_PROGRAMS)).toBe(`probe\r\n${cell}\r\n\r\n`);
    },
  );

  it.each([
    ["a minimal fiche", {}, true],
    ["a bare year, as YAML reads it", { founded: 2012 }, true],
    ["a month", { founded: "2012-05" }, true],
    ["a word for a date", { founded: "jadis" }, false],
    ["an unknown field", { nom: "Nom" }, false],
    ["a function that no vocabulary has", { functions: ["inconnue"] }, false],
    ["a type that no vocabulary has", { type: "club" }, false],
    ["an address without its scheme", { sources: [{ url: "example.org" }] }, false],
    ["no source", { sources: [] }, false],
    ["a summary too long", { summary: "a".repeat(151) }, false],
    ["a missing date of an event", { history: [{ event: "closed" }] }, false],
    ["an unknown region", { location: { country: "FR", region: "atlantide" } }, false],
    ["a known region", { location: { country: "FR", region: "bretagne" } }, true],
  ])("says of %s what the model says", (_, change, isValid) => {
    const fiche = { ...minimal, ...change };
    expect(validate(fiche)).toBe(isValid);
    const isForVocabularies = /vocabulary|region/u.test(String(_));
    if (!isForVocabularies) expect(ficheSchema.safeParse(fiche).success).toBe(isValid);
  });

  it("accepts every fiche of this repository as it is written", () => {
    const reading = openReading(ROOTS.real);
    const files = reading.list("actors").filter((file) => /^actors\/[^_/]+\.yaml$/u.test(file));
    expect(files.length).toBeGreaterThan(50);
    for (const file of files) {
      const parsed = parseYaml(readFileSync(join(ROOTS.real, file), "utf8"));
      if (!parsed.ok) throw new Error(file);
      validate(parsed.value);
      expect(validate.errors, file).toBeNull();
    }
  });
});

describe("the form", () => {
  const form = renderFormFiles({ schema, words: WORDS.form })[0]?.text ?? "";

  it("is a fiche in which only the required fields are active", () => {
    const parsed = parseYaml(form);
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(schema.required);
  });

  it("holds every field of the schema once its lines are uncommented", () => {
    const active = form.replace(/^(\s*)#(?! \S)/gmu, "$1");
    const parsed = parseYaml(active);
    expect(parsed.ok && Object.keys(parsed.value as object)).toEqual(keys);
    expect(parsed.ok && listMissing(schema, parsed.value)).toEqual([]);
  });
});

function listUndescribed({ properties = {}, items }: JsonSchema, path = ""): string[] {
  const inItems = items ? listUndescribed(items, path) : [];
  const inFields = Object.entries(properties).flatMap(([key, field]) => [
    ...(field.description ? [] : [`${path}${key}`]),
    ...listUndescribed(field, `${path}${key}.`),
  ]);
  return [...inItems, ...inFields];
}

/** The fields of a schema that a value has not. */
function listMissing({ properties, items }: JsonSchema, value: unknown, path = ""): string[] {
  if (items) return listMissing(items, (value as unknown[])[0], path);
  return Object.entries(properties ?? {}).flatMap(([key, field]) => {
    const part = (value as Record<string, unknown>)[key];
    return part === undefined ? [`${path}${key}`] : listMissing(field, part, `${path}${key}.`);
  });
}
