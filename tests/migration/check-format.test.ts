import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { checkInFormat } from "../../src/migration/check-format.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { FICHE, SITE } from "../sources/small-site.ts";

const parent = mkdtempSync(join(tmpdir(), "check-format-"));
afterAll(() => rmSync(parent, { recursive: true }));

const OPTIONS = { now: new Date("2026-11-22T12:00:00Z"), drafts: true };
const VOCABULARY = "actors/_vocabularies/functions.yaml";
const OLDER =
  "site.yaml:1 — ce site est écrit pour une version plus ancienne ; lancez npm run migrer, qui montre ce qui changerait";

function say(files: Readonly<Record<string, string>>): string[] {
  const root = mkdtempSync(join(parent, "site-"));
  for (const [file, text] of Object.entries({ "site.yaml": SITE, "actors/voxe.yaml": FICHE, ...files })) {
    mkdirSync(dirname(join(root, file)), { recursive: true });
    writeFileSync(join(root, file), text);
  }
  const read = (texts?: ReadonlyMap<string, string>) => readModel(root, OPTIONS, texts).problems;
  return checkInFormat(root, read(), read).map((problem) =>
    `${problem.level} ${renderProblem(problem)}`.replace(/[\u00a0\u202f]/gu, " "),
  );
}

it("says nothing of a site of this format", () => {
  expect(say({ "site.yaml": `format: 3\n${SITE}` })).toEqual([]);
});

it("warns of an older format where nothing else is wrong", () => {
  expect(say({})).toEqual([`warning ${OLDER}`]);
});

it("says it first, and alone where the rest is wrong in the older format only", () => {
  expect(say({ [VOCABULARY]: "- omit: [survey]\n" })).toEqual([`error ${OLDER}`]);
});

it("says it first, and what stays wrong after it", () => {
  const files = { [VOCABULARY]: "- omit: [survey]\n", "actors/voxe.yaml": FICHE.replace("tool", "outil") };
  expect(say(files)).toEqual([`warning ${OLDER}`, expect.stringContaining("actors/voxe.yaml:2 — kind : « outil »")]);
});

it("says nothing of the format of settings that cannot be read", () => {
  expect(say({ "site.yaml": "title: [\n" })).toEqual([expect.stringContaining("error site.yaml:1 — un crochet")]);
});
