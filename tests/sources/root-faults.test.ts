import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { FICHE, SITE } from "./small-site.ts";

const parent = mkdtempSync(join(tmpdir(), "root-faults-"));
afterAll(() => rmSync(parent, { recursive: true }));

const FIELDS = `- id: plots
  label: "Parcelles"
  help: "Leur nombre"
  type: number
`;
const KEYWORDS = 'roundup: { keywords: [{ term: "vote", section: petition }, { term: "loi", section: gardens }] }';
const SETTINGS = `format: 3\n${SITE.replace("roundup: {}", KEYWORDS)}addresses: { directory: catalogue }\n`;
const GARDENS = "- { id: gardens, label: Jardins, definition: Des jardins. }\n";
const QUESTIONNAIRE = `---
title: "Un questionnaire"
date: 2026-11-01
summary: "Des questions."
requested: 2026-10-01
questions:
  - { id: un, text: "Une question\u202f?" }
  - { id: deux, text: "Une autre\u202f?" }
---

Le texte.
`;
const answer = (name: string) =>
  `---\nname: "${name}"\ndate: 2026-11-01\nasked: [un, deux]\n---\n\n## un\n\nUne réponse.\n`;

/** Twelve fiches that lean on every file that they share, a questionnaire that three answer. */
const SOUND: Readonly<Record<string, string>> = {
  "site.yaml": SETTINGS,
  "actors/_fields.yaml": FIELDS,
  "actors/_vocabularies/functions.yaml": GARDENS,
  "content/questionnaires/essai/index.md": QUESTIONNAIRE,
  ...Object.fromEntries(
    ["Ada Colin", "Léo Marin", "Zoé Petit"].map((name, at) => [`content/questionnaires/essai/q${at}.md`, answer(name)]),
  ),
  ...Object.fromEntries(
    [..."abcdefghijkl"].map((letter) => [
      `actors/jardin-${letter}.yaml`,
      FICHE.replace("Voxe", `Jardin ${letter}`)
        .replace("voxe.", `jardin-${letter}.`)
        .replace("[petition]", "[petition, gardens]")
        .concat("own: { plots: 12 }\n"),
    ]),
  ),
};

function say(files: Readonly<Record<string, string>> = {}): string[] {
  const root = mkdtempSync(join(parent, "site-"));
  for (const [file, text] of Object.entries({ ...SOUND, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { problems } = readModel(root, { now: new Date("2026-11-22T12:00:00Z"), drafts: true });
  return problems.map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " "));
}

const WAIT = "tant que ce fichier a des fautes ; corrigez-les d'abord, puis relancez";
const VOCABULARY = "actors/_vocabularies/functions.yaml";
const INDEX = "content/questionnaires/essai/index.md";
const NO_LIST =
  "un crochet ou une accolade ouverts ne sont pas fermés ; fermez la liste, et séparez ses valeurs par des virgules";

it("is silent where nothing is wrong", () => {
  expect(say()).toEqual([]);
});

describe("a fault of a shared file is told once, and counts what waits for it in one line", () => {
  it.each<[string, string, string, string[]]>([
    [
      "fields of one's own that are no YAML",
      "actors/_fields.yaml",
      "- id: [\n",
      [
        `actors/_fields.yaml:1 — ${NO_LIST}`,
        `actors/_fields.yaml:1 — les champs propres de 12 fiches ne sont pas contrôlés ${WAIT}`,
      ],
    ],
    [
      "a field of one's own of no type",
      "actors/_fields.yaml",
      FIELDS.replace("number", "nombre"),
      [
        `actors/_fields.yaml:1 — les champs propres de 12 fiches ne sont pas contrôlés ${WAIT}`,
        "actors/_fields.yaml:4 — [0].type : « nombre » n'est pas une valeur connue ; choisissez parmi : text, number, choice, date, address, yes-no",
      ],
    ],
    [
      "a vocabulary that is no YAML",
      VOCABULARY,
      "- id: [\n",
      [
        `${VOCABULARY}:1 — ${NO_LIST}`,
        `${VOCABULARY}:1 — les termes qu'en emploient 12 fiches ne sont pas contrôlés ${WAIT}`,
      ],
    ],
    [
      "a term without a definition",
      VOCABULARY,
      "- { id: gardens, label: Jardins }\n",
      [
        `${VOCABULARY}:1 — les termes qu'en emploient 12 fiches ne sont pas contrôlés ${WAIT}`,
        `${VOCABULARY}:1 — le moteur ne connaît pas le terme « gardens » ; donnez-lui un libellé (label) et une définition (definition), ou corrigez l'identifiant`,
      ],
    ],
    [
      "questions that are no YAML",
      INDEX,
      QUESTIONNAIRE.replace("questions:\n", "questions: [\n"),
      [
        `${INDEX}:7 — une liste entre crochets ou accolades est mal écrite ; séparez ses valeurs par des virgules`,
        `${INDEX}:1 — les réponses de 3 fichiers ne sont pas contrôlées ${WAIT}`,
      ],
    ],
    [
      "a question without its name",
      INDEX,
      QUESTIONNAIRE.replace("id: un, ", ""),
      [
        `${INDEX}:2 — les réponses de 3 fichiers ne sont pas contrôlées ${WAIT}`,
        `${INDEX}:7 — questions[0].id : le champ manque ; ajoutez-le : identifiant de la question, qui fait son adresse`,
      ],
    ],
    [
      "settings that are no YAML",
      "site.yaml",
      SETTINGS.replace("language: fr", "language: ["),
      [`site.yaml:6 — ${NO_LIST}`],
    ],
    [
      "a language that there is not",
      "site.yaml",
      SETTINGS.replace("language: fr", "language: frr"),
      ["site.yaml:6 — language : « frr » n'est pas une valeur connue ; écrivez « fr »"],
    ],
    [
      "an address that is no word",
      "site.yaml",
      SETTINGS.replace("directory: catalogue", "directory: 3"),
      ["site.yaml:18 — addresses.directory : « 3 » n'est pas un texte ; écrivez la valeur entre guillemets"],
    ],
    [
      "a country that there is not",
      "site.yaml",
      SETTINGS.concat("country: France\n"),
      [expect.stringContaining("country : « France » n'est pas un code de pays")],
    ],
    [
      "a part that there is not",
      "site.yaml",
      SETTINGS.concat("parts: [directori]\n"),
      [expect.stringContaining("parts[0] : « directori » n'est pas une valeur connue")],
    ],
  ])("%s", (_, file, text, said) => {
    expect(say({ [file]: text }).sort()).toEqual([...said].sort());
  });
});

describe("a fault that many fiches have from one cause is told once, at the first of them", () => {
  it.each<[string, string, string, string[]]>([
    [
      "a field of one's own that has another name",
      "actors/_fields.yaml",
      FIELDS.replace("plots", "surface"),
      [
        "actors/jardin-a.yaml:12 — own.plots : aucun champ du site ne s'appelle « plots », comme dans 11 autres fiches ; ajoutez-le à actors/_fields.yaml, ou choisissez parmi : surface",
      ],
    ],
    [
      "a term that has another name",
      VOCABULARY,
      GARDENS.replace("gardens", "parks"),
      [
        expect.stringMatching(
          /^actors\/jardin-a\.yaml:5 — functions\[1\] : « gardens » n'est pas une valeur connue, comme dans 11 autres fiches/u,
        ),
        expect.stringContaining("roundup.keywords[1].section : « gardens » n'est pas une rubrique"),
      ],
    ],
  ])("%s", (_, file, text, said) => {
    expect(say({ [file]: text })).toEqual(said);
  });
});
