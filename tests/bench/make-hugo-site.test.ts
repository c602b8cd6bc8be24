import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { makeHugoSite } from "../../bench/make-hugo-site.ts";
import { makeSyntheticSite, SYNTHETIC_NOW } from "../../bench/make-synthetic-site.ts";
import { measureBuild } from "../../bench/measure-build.ts";
import { findHugo, runHugo } from "../../bench/measure-hugo.ts";
import { countKinds, measureOutput } from "../../bench/measure-output.ts";
import { readModel } from "../../src/sources/read-model.ts";

const folder = mkdtempSync(join(tmpdir(), "twins-"));
afterAll(() => rmSync(folder, { recursive: true }));

const [root, ours, site] = [join(folder, "root"), join(folder, "ours"), join(folder, "hugo")];
const theirs = join(site, "public");

/** Of what a site has few, that is assets, schemas and single files, each side has its own. */
const MANY = 6;

describe.skipIf(findHugo() === undefined)("the twin that Hugo builds", () => {
  beforeAll(async () => {
    makeSyntheticSite(root, { pages: 60 });
    const { value: model } = readModel(root, { now: new Date(SYNTHETIC_NOW), drafts: false });
    if (!model) throw new Error("no model");
    makeHugoSite(site, model);
    await runHugo(site);
    await measureBuild(root, ours);
  }, 120_000);

  it("has as many files of each kind that there are many of", () => {
    const [own, other] = [countKinds(ours), countKinds(theirs)];
    const kinds = [...new Set([...own.keys(), ...other.keys()])]
      .filter((kind) => !/^(?:assets|pagefind)\b/u.test(kind))
      .map((kind) => ({ kind, own: own.get(kind) ?? 0, other: other.get(kind) ?? 0 }))
      .filter((counts) => Math.max(counts.own, counts.other) >= MANY);
    expect(kinds.length).toBeGreaterThan(10);
    const apart = kinds.filter((counts) => Math.abs(counts.own - counts.other) > Math.max(4, 0.02 * counts.own));
    expect(apart).toEqual([]);
  });

  it("has pages of about the same size", () => {
    const [own, other] = [measureOutput(ours), measureOutput(theirs)];
    expect(Math.abs(other.pages / own.pages - 1)).toBeLessThan(0.03);
    expect(Math.abs(other.meanBytes / own.meanBytes - 1)).toBeLessThan(0.1);
    expect(Math.abs(other.feeds / own.feeds - 1)).toBeLessThan(0.1);
  });
});
