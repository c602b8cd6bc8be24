import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { FORMAT } from "../../src/model/schema/format.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { FICHE, SITE } from "./small-site.ts";

const folder = mkdtempSync(join(tmpdir(), "read-site-"));
afterAll(() => rmSync(folder, { recursive: true }));

let count = 0;
function check(files: Readonly<Record<string, string>>): string[] {
  count += 1;
  const root = join(folder, String(count));
  for (const [file, text] of Object.entries(files)) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const { problems } = readModel(root, { now: new Date("2026-11-30T10:00:00Z"), drafts: true });
  return problems.map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " "));
}

const CURRENT = `format: ${FORMAT}\n${SITE}`;
const THEMES = { "actors/_vocabularies/themes.yaml": '- { id: local-life, label: "Le quartier" }\n- omit: [health]\n' };
const PACKAGE = { "package.json": '{ "dependencies": { "civic-theque": "file:civic-theque-0.3.0.tgz" } }' };

describe("a fault of site.yaml", () => {
  it.each([
    ["a field misspelt", CURRENT.replace("tagline", "taglin"), ["site.yaml:3 — taglin", "site.yaml:1 — tagline"]],
    ["a language that is none", CURRENT.replace("language: fr", "language: xx"), ["site.yaml:6 — language"]],
    ["a format in quotes", CURRENT.replace(`format: ${FORMAT}`, `format: "${FORMAT}"`), ["site.yaml:1 — format"]],
    ["a quotation mark without its other", CURRENT.replace('lire"', "lire"), ["site.yaml:3 — "]],
  ])("as %s is told alone: vocabularies are judged by the format that can be read", (_, site, said) => {
    const told = check({ "site.yaml": site, "actors/voxe.yaml": FICHE, ...THEMES });
    expect(told).toHaveLength(said.length);
    for (const [index, line] of said.entries())
      expect(told.toSorted()[index]).toContain(said.toSorted()[index] ?? line);
  });

  it("leaves the vocabularies of a site of the first format to its rules", () => {
    const site = SITE.replace("tagline", "taglin");
    expect(check({ "site.yaml": site, "actors/voxe.yaml": FICHE, ...THEMES })).toContainEqual(
      expect.stringMatching(/^actors\/_vocabularies\/themes\.yaml:1 — \[0\]\.definition : le champ manque/u),
    );
  });

  it("is all that is told of a site of a later version, whatever else this one does not know of it", () => {
    const later = `format: ${FORMAT + 1}\nlater_field: 1\n${SITE}`;
    expect(check({ "site.yaml": later, "actors/voxe.yaml": `${FICHE}later: 1\n` })).toEqual([
      `site.yaml:1 — format : ce site est écrit dans le format ${FORMAT + 1}, plus récent que ce programme (${FORMAT}) ; lancez npm update civic-theque`,
    ]);
  });

  it("as a format that is not told is one where the package is used, which wrote it: its addresses are not guessed", () => {
    expect(check({ "site.yaml": SITE, "actors/voxe.yaml": FICHE, ...PACKAGE })).toEqual([
      `site.yaml:1 — format : le format n'est pas dit, et ce site emploie le paquet civic-theque, qui a toujours écrit cette ligne ; rétablissez format: ${FORMAT} ; ou écrivez format: 1 si ses fichiers datent d'avant le paquet`,
    ]);
    expect(check({ "site.yaml": CURRENT, "actors/voxe.yaml": FICHE, ...PACKAGE })).toEqual([]);
    expect(check({ "site.yaml": SITE, "actors/voxe.yaml": FICHE, "package.json": "{" })).toEqual([]);
  });
});
