import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { labelOf } from "../../../src/model/views/list-facets.ts";
import { ROOTS, readValidModel } from "../../exports/read-fixture.ts";

const { actors, vocabularies } = readValidModel("real");
const guide = readFileSync(join(ROOTS.real, "content/pages/petite-commune.md"), "utf8");
const rows = [...guide.matchAll(/^\| \[[^\]]+\]\(\/acteurs\/([^/]+)\/\)[^|]*\| ([^|]+) \| ([^|]+) \| ([^|]+) \|$/gmu)];

describe("the guide to participatory budgets of small towns says what fiches say", () => {
  it.each(rows.map(([, id = "", status, code, users]) => ({ id, status, code, users })))(
    "of $id",
    ({ id, status, code = "", users = "" }) => {
      const actor = actors.find((one) => one.id === id);
      expect(labelOf(vocabularies, "statuses", actor?.status ?? "")).toBe(status);
      const { open_source: isOpen, licence = "", used_by: known = [] } = actor ?? {};
      expect(code.startsWith("libre") ? true : undefined).toBe(isOpen);
      if (code.startsWith("libre, ")) expect(licence).toContain(code.slice("libre, ".length));
      if (users === "aucun") expect(known).toEqual([]);
      const told = users === "aucun" ? [] : users.replace(/, depuis \d+/u, "").split(", ");
      expect(known).toHaveLength(told.length);
      for (const user of told) expect(known.some(({ name }) => name.includes(user))).toBe(true);
    },
  );

  it("names those that stay where both boxes are ticked, all of which serve municipalities", () => {
    const kept = actors.filter(
      ({ functions, status, open_source: isOpen }) =>
        functions.includes("participatory-budget") && status === "active" && isOpen === true,
    );
    expect(kept.map(({ name }) => name)).toEqual(["Citizens Foundation", "CONSUL Democracy", "Decidim"]);
    expect(kept.every(({ scales }) => scales.includes("municipality"))).toBe(true);
    expect(guide).toContain("Trois fiches restent : Citizens Foundation, CONSUL Democracy et Decidim.");
  });

  it("is right about what no fiche of these says", () => {
    const told = actors.filter(({ id }) => rows.some(([, row]) => row === id));
    expect(told).toHaveLength(6);
    expect(told.filter(({ hosting, accessibility }) => hosting ?? accessibility)).toEqual([]);
    expect(told.filter(({ price }) => price !== undefined).map(({ id }) => id)).toEqual(["go-vocal"]);
  });
});
