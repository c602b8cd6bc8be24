import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { buildFicheSchema } from "../../src/exports/data/build-fiche-schema.ts";
import { FORMAT } from "../../src/model/schema/format.ts";
import { AXES } from "../../src/model/schema/vocabulary.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { readVocabularies } from "../../src/sources/read-vocabularies.ts";
import { openReading } from "../../src/sources/reading.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { LANGUAGES } from "../../src/words/languages.ts";
import { FICHE, SITE } from "./small-site.ts";

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
      "a term to leave out that the engine does not have",
      "- omit: [schol, nope]\n",
      "actors/_vocabularies/audiences.yaml:1 — le moteur ne connaît pas le terme « schol » ; écrivez « school »",
      "actors/_vocabularies/audiences.yaml:1 — le moteur ne connaît pas le terme « nope » ; retirez-le de omit",
    ],
    [
      "a term that it leaves out and calls otherwise",
      "- omit: [school]\n- { id: school, label: A }\n",
      "actors/_vocabularies/audiences.yaml:2 — le terme « school » est retiré par omit, et changé ici ; gardez l'un des deux",
    ],
    [
      "a term that it names twice",
      "- { id: citizen, label: A }\n- { id: citizen, label: B }\n",
      "actors/_vocabularies/audiences.yaml:2 — l'identifiant « citizen » est déjà pris plus haut ; gardez un seul des deux termes",
    ],
  ])("is told of %s", (_, text, ...said) => {
    expect(readAudiences(text).said).toEqual(said);
  });
});

describe("a vocabulary that a site leaves out", () => {
  const WITHOUT = ["functions", "themes", "types"];
  /** A current site of one fiche, some of whose vocabularies have no term. */
  function readFiche(fiche: string, without: readonly string[]) {
    count += 1;
    const root = join(folder, String(count));
    mkdirSync(join(root, "actors/_vocabularies"), { recursive: true });
    writeFileSync(join(root, "site.yaml"), `format: ${FORMAT}\n${SITE}`);
    writeFileSync(join(root, "actors/voxe.yaml"), fiche);
    for (const axis of without) writeFileSync(join(root, `actors/_vocabularies/${axis}.yaml`), "- omit: all\n");
    const { value, problems } = readModel(root, { now: new Date("2026-11-30T10:00:00Z"), drafts: true });
    return { value, said: problems.map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " ")) };
  }
  const bare = FICHE.replace(/^(?:type|functions): .*\n/gmu, "");

  it("is asked of no fiche, and is in no form and no data", () => {
    const { value, said } = readFiche(bare, WITHOUT);
    expect(said).toEqual([]);
    expect(value?.actors).toMatchObject([{ functions: [], themes: [] }]);
    const { properties = {}, required } = buildFicheSchema(value?.vocabularies);
    expect(Object.keys(properties).filter((name) => ["type", "functions", "themes"].includes(name))).toEqual([]);
    expect(required).toEqual(["name", "kind", "summary", "status", "sources"]);
  });

  it("is asked for where it is not left out", () => {
    expect(readFiche(bare, []).said).toEqual([
      expect.stringMatching(/^actors\/voxe\.yaml:\d+ — functions : le champ manque ; ajoutez-le : /u),
      expect.stringMatching(/^actors\/voxe\.yaml:\d+ — type : le champ manque ; ajoutez-le : /u),
    ]);
    expect(readFiche(FICHE.replace("[petition]", "[]"), []).said).toEqual([
      "actors/voxe.yaml:5 — functions : la liste est vide ; donnez au moins une valeur, sur une ligne après un tiret",
    ]);
  });

  it("is named where fiches use it", () => {
    const unknown = "le site n'a aucun terme de cette sorte ; retirez-la, ou ajoutez-la à actors/_vocabularies";
    expect(readFiche(FICHE, [...WITHOUT, "kinds", "statuses"]).said).toEqual([
      "actors/voxe.yaml:2 — kind : « tool » manque dans actors/_vocabularies/kinds.yaml ; ajoutez-l'y, avec son libellé et sa définition, ou ne l'y retirez plus (omit)",
      `actors/voxe.yaml:3 — type : « association » n'est pas une valeur connue : ${unknown}/types.yaml`,
      `actors/voxe.yaml:5 — functions[0] : « petition » n'est pas une valeur connue : ${unknown}/functions.yaml`,
      "actors/voxe.yaml:6 — status : « active » manque dans actors/_vocabularies/statuses.yaml ; ajoutez-l'y, avec son libellé et sa définition, ou ne l'y retirez plus (omit)",
    ]);
  });
});
