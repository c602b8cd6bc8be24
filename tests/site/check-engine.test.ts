import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { HOME, VERSION } from "../../src/files/home.ts";
import { checkEngine } from "../../src/site/check-engine.ts";
import { renderProblem } from "../../src/text/problem.ts";

const folder = mkdtempSync(join(tmpdir(), "engine-"));
afterAll(() => rmSync(folder, { recursive: true }));

const say = (spec: string, running: string) => {
  const manifest = { name: "jardins", private: true, dependencies: { "civic-theque": spec } };
  writeFileSync(join(folder, "package.json"), JSON.stringify(manifest, null, 2));
  return checkEngine(folder, running).map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " "));
};

it.each([
  ["^0.3.0", "0.3.0"],
  ["^0.3.0", "0.10.0"],
  ["file:vendor/civic-theque-0.3.0.tgz", "0.3.0"],
  ["file:../moteur", "0.3.0"],
  ["github:une-ville/civic-theque", "0.3.0"],
  ["*", "0.3.0"],
])("says nothing where %s is asked for and %s runs", (spec, running) => {
  expect(say(spec, running)).toEqual([]);
});

it.each([
  ["^0.4.0", "0.3.9", "0.4.0"],
  ["file:vendor/civic-theque-0.10.0.tgz", "0.9.1", "0.10.0"],
])("warns where %s is asked for and %s runs still", (spec, running, asked) => {
  expect(say(spec, running)).toEqual([
    `package.json:5 — le site demande civic-theque ${asked}, et c'est ${running} qui tourne ; lancez npm install dans son dossier`,
  ]);
});

it("says nothing of a site without a package.json", () => {
  expect(checkEngine(join(folder, "ailleurs"), "0.3.0")).toEqual([]);
});

it("tells the version of the code that runs, which stands beside it", () => {
  expect(VERSION).toBe(JSON.parse(readFileSync(join(HOME, "package.json"), "utf8")).version);
});
