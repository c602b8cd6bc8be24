import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { gradePages } from "../../bench/grade-pages.ts";
import type { Model } from "../../src/model/model.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";

const model = readModel(PROJECT, { now: new Date(), drafts: false }).value as Model;
const families: Record<string, [query: string, wanted: string][]> = JSON.parse(
  readFileSync(join(PROJECT, "bench/graded-queries.json"), "utf8"),
);

describe("the graded queries", () => {
  it("are at least 200, each once in its family, and ask for what the site has", () => {
    const all = Object.values(families).flat();
    expect(all.length).toBeGreaterThanOrEqual(200);
    for (const [query, wanted] of all) expect([query, gradePages(wanted, model).size > 0]).toEqual([query, true]);
    for (const queries of Object.values(families))
      expect(new Set(queries.map(([query]) => query)).size).toBe(queries.length);
  });

  it.each([
    ["actor:accropolis", "/acteurs/accropolis/", 3],
    ["function:participatory-budget", "/acteurs/decidim/", 3],
    ["function:participatory-budget", "/acteurs/cap-collectif/", 2],
    ["person:axel-dauchez@2021", "/interviews/make-org-2021/", 2],
    ["person:axel-dauchez@2016", "/interviews/make-org-2021/", 1],
    ["term:tirage-au-sort", "/glossaire/tirage-au-sort/", 3],
    ["page:data", "/donnees/", 3],
    ["page:data", "/acteurs/decidim/", undefined],
  ])("for %s, %s has the grade %s", (wanted, address, grade) => {
    expect(gradePages(wanted, model).get(address)).toBe(grade);
  });

  it("must not ask for what is not there", () => {
    expect(() => gradePages("actor:nobody", model)).toThrow("nobody");
    expect(() => gradePages("thing:decidim", model)).toThrow("thing:decidim");
  });
});
