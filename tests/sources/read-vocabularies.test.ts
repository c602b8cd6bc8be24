import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { AXES } from "../../src/model/schema/vocabulary.ts";
import { readVocabularies } from "../../src/sources/read-vocabularies.ts";
import { openReading } from "../../src/sources/reading.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { LANGUAGES } from "../../src/words/languages.ts";

const folder = mkdtempSync(join(tmpdir(), "vocabularies-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function readAudiences(text: string | undefined, format = 2) {
  count += 1;
  const root = join(folder, String(count));
  mkdirSync(join(root, "actors/_vocabularies"), { recursive: true });
  if (text !== undefined) writeFileSync(join(root, "actors/_vocabularies/audiences.yaml"), text);
  const reading = openReading(root);
  const { vocabularies, ownTerms } = readVocabularies(reading, { language: "fr", format });
  const terms = vocabularies.audiences.map(({ id, label, plural }) => [id, label, plural].filter(Boolean).join(" "));
  const said = reading.problems.map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " "));
  return { terms, own: ownTerms.audiences, said };
}

const ENGINE = readAudiences(undefined).terms;

describe("the vocabularies of the engine", () => {
  it("name the same terms in every language, but for the regions of a country", () => {
    const ids = LANGUAGES.map((language) => {
      const { vocabularies } = readVocabularies(openReading(folder), { language, format: 2 });
      return AXES.filter((axis) => axis !== "regions").map((axis) => [axis, vocabularies[axis].map(({ id }) => id)]);
    });
    for (const other of ids) expect(other).toEqual(ids[0]);
    expect(ids.length).toBeGreaterThan(1);
  });
});

it("a region of a site keeps its place on the map", () => {
  const root = join(folder, "regions");
  mkdirSync(join(root, "actors/_vocabularies"), { recursive: true });
  const text = '- { id: north, label: "North", definition: "N.", tile: { column: 2, row: 1 } }\n';
  writeFileSync(join(root, "actors/_vocabularies/regions.yaml"), text);
  const reading = openReading(root);
  const { vocabularies } = readVocabularies(reading, { language: "en", format: 3 });
  expect(vocabularies.regions).toEqual([
    { id: "north", label: "North", definition: "N.", also: [], tile: { column: 2, row: 1 } },
  ]);
});

describe("a vocabulary of a site", () => {
  it.each<[does: string, text: string, terms: string[]]>([
    ["adds a term", '- { id: swimmer, label: "Nageur", definition: "Qui nage." }\n', [...ENGINE, "swimmer Nageur"]],
    [
      "calls a term otherwise, at its place, and drops the plural of the other label",
      '- { id: citizen, label: "Habitant" }\n',
      ["citizen Habitant", ...ENGINE.slice(1)],
    ],
    [
      "gives a term another plural alone",
      '- { id: citizen, plural: "Gens" }\n',
      ["citizen Citoyen Gens", ...ENGINE.slice(1)],
    ],
    ["leaves terms out", "- omit: [citizen, school]\n", ENGINE.slice(1, -1)],
    [
      "stands alone",
      '- omit: all\n- { id: swimmer, label: "Nageur", definition: "Qui nage." }\n- { id: citizen }\n',
      ["swimmer Nageur", ENGINE[0] ?? ""],
    ],
  ])("%s", (_, text, terms) => {
    expect(readAudiences(text)).toMatchObject({ terms, said: [] });
  });

  it("stood for all of its axis in the first format", () => {
    const text = '- { id: swimmer, label: "Nageur", definition: "Qui nage." }\n';
    expect(readAudiences(text, 1)).toEqual({ terms: ["swimmer Nageur"], own: ["swimmer"], said: [] });
  });

  it("knows the place of each of its terms", () => {
    expect(readAudiences("- omit: [school]\n- { id: citizen, label: A }\n").own).toEqual([undefined, "citizen"]);
  });

  it.each([
    [
      "a new term without its definition",
      '- { id: citizen, label: A }\n- { id: swimer, label: "Nageur" }\n',
      "actors/_vocabularies/audiences.yaml:2 — le moteur ne connaît pas le terme « swimer » ; donnez-lui un libellé (label) et une définition (definition), ou corrigez l'identifiant",
    ],
    [
      "an entry that names nothing",
      "- { label: A }\n",
      "actors/_vocabularies/audiences.yaml:1 — [0] : l'entrée ne nomme pas un terme ; donnez-lui un identifiant (id), ou dites quels termes retirer (omit), et l'un des deux seulement",
    ],
    [
      "a field that no term has",
      '- { id: citizen, labell: "A" }\n',
      "actors/_vocabularies/audiences.yaml:1 — [0].labell : le champ « labell » n'existe pas ; écrivez « label »",
    ],
    [
      "a term that it names twice",
      "- { id: citizen, label: A }\n- { id: citizen, label: B }\n",
      "actors/_vocabularies/audiences.yaml:2 — l'identifiant « citizen » est déjà pris plus haut ; gardez un seul des deux termes",
    ],
  ])("is told of %s", (_, text, said) => {
    expect(readAudiences(text).said).toEqual([said]);
  });
});
