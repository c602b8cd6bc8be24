import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { explainNoSite } from "../../src/sources/explain-no-site.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { ARTICLE, FICHE, ROUNDUP, SITE } from "./small-site.ts";

const parent = mkdtempSync(join(tmpdir(), "twins-"));
afterAll(() => rmSync(parent, { recursive: true }));

/** A small site with other files in it. */
function writeSite(files: Readonly<Record<string, string>>): string {
  const root = mkdtempSync(join(parent, "site-"));
  const all = {
    ...{ "site.yaml": `format: 3\n${SITE}`, "actors/voxe.yaml": FICHE, "content/interviews/entretien.md": ARTICLE },
    ...{ "content/liens/2026-11-15.md": ROUNDUP, ...files },
  };
  for (const [file, text] of Object.entries(all)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  return root;
}

function say(files: Readonly<Record<string, string>>): string[] {
  const { problems } = readModel(writeSite(files), { now: new Date("2026-11-22T12:00:00Z"), drafts: true });
  return problems.map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " "));
}

const CAFE = FICHE.replace("Voxe", "Café").replace("voxe.", "cafe.");
const NFC = "actors/caf\u00e9.yaml";
const NFD = "actors/cafe\u0301.yaml";
const keep = (name: string) =>
  `gardez ${name} et retirez celui-ci, ou donnez-lui un autre nom s'il parle d'autre chose`;
const QUESTIONNAIRE = `---
title: "Un questionnaire"
date: 2026-11-01
summary: "Des questions."
requested: 2026-10-01
questions:
  - { id: un, text: "Une question\u202f?" }
---

Le texte.
`;

it.each<[sentence: string, files: Record<string, string>, said: string]>([
  [
    "a fiche under both extensions",
    { "actors/voxe.yml": FICHE },
    `actors/voxe.yml:1 — ce fichier et actors/voxe.yaml seraient la même page ; ${keep("voxe.yaml")}`,
  ],
  [
    "a fiche in capitals",
    { "actors/Voxe.yaml": FICHE },
    `actors/Voxe.yaml:1 — ce fichier et actors/voxe.yaml seraient la même page ; ${keep("voxe.yaml")}`,
  ],
  [
    "a fiche whose copy has faults of its own, which wait",
    { "actors/voxe.yml": FICHE.replace("kind: tool", "kind: outil") },
    `actors/voxe.yml:1 — ce fichier et actors/voxe.yaml seraient la même page ; ${keep("voxe.yaml")}`,
  ],
  [
    "two codes of one accent",
    { [NFC]: CAFE, [NFD]: CAFE },
    `${NFC}:1 — ce fichier et ${NFD}, dont le nom ne diffère que par le codage des accents, seraient la même page ; gardez l'un des deux, et renommez-le cafe.yaml`,
  ],
  [
    "an article in capitals",
    { "content/interviews/Entretien.md": ARTICLE },
    `content/interviews/Entretien.md:1 — ce fichier et content/interviews/entretien.md seraient la même page ; ${keep("entretien.md")}`,
  ],
  [
    "an edition whose extension is in capitals",
    { "content/liens/2026-11-15.MD": ROUNDUP },
    `content/liens/2026-11-15.MD:1 — ce fichier et content/liens/2026-11-15.md seraient la même page ; ${keep("2026-11-15.md")}`,
  ],
  [
    "a questionnaire in two folders",
    { "content/questionnaires/essai/index.md": QUESTIONNAIRE, "content/questionnaires/Essai/index.md": QUESTIONNAIRE },
    `content/questionnaires/Essai/index.md:1 — ce fichier et content/questionnaires/essai/index.md seraient la même page ; ${keep("content/questionnaires/essai/index.md")}`,
  ],
  [
    "own fields under both extensions",
    { "actors/_fields.yaml": "[]\n", "actors/_fields.yml": "[]\n" },
    "actors/_fields.yml:1 — « _fields.yaml » est là aussi, et seul lu ; gardez _fields.yaml, et retirez celui-ci",
  ],
  [
    "own fields under the other extension",
    { "actors/_fields.yml": "[]\n" },
    "actors/_fields.yml:1 — « _fields.yml » n'est pas lu ; renommez-le _fields.yaml",
  ],
  [
    "a vocabulary under the other extension",
    { "actors/_vocabularies/Themes.yml": "- omit: [local-life]\n" },
    "actors/_vocabularies/Themes.yml:1 — « Themes.yml » n'est pas lu ; renommez-le themes.yaml",
  ],
  [
    "the feeds under both extensions",
    { "content/sources.yaml": "[]\n", "content/sources.yml": "[]\n" },
    "content/sources.yml:1 — « sources.yaml » est là aussi, et seul lu ; gardez sources.yaml, et retirez celui-ci",
  ],
  [
    "the settings under both extensions",
    { "site.yml": SITE },
    "site.yml:1 — « site.yaml » est là aussi, et seul lu ; gardez site.yaml, et retirez celui-ci",
  ],
])("says once of %s what to keep", (_, files, said) => {
  expect(say(files)).toEqual([said]);
});

it("has the settings under another extension renamed where there are no others", () => {
  const root = writeSite({ "site.yml": SITE });
  rmSync(join(root, "site.yaml"));
  expect(explainNoSite(root, root)?.replace(/[\u00a0\u202f]/gu, " ")).toBe(
    "✗ site.yml n'est pas lu : les réglages d'un site sont dans site.yaml ; renommez-le.",
  );
});
