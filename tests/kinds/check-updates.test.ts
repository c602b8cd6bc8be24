import { describe, expect, it } from "vitest";
import { checkUpdates } from "../../src/kinds/check-updates.ts";
import { KINDS } from "../../src/kinds/table.ts";
import type { ReadLists } from "../../src/model/source.ts";

const TODAY = "2026-11-20";

const check = (kind: string, raw: object) => {
  const none = Object.fromEntries(Object.keys(KINDS).map((name) => [name, []]));
  return checkUpdates({ ...none, [kind]: [{ id: "x", file: "x.md", raw }] } as unknown as ReadLists, TODAY);
};

// scieloorg/packtools#1268: a year mistyped, and nothing said
describe.each(["articles", "events", "glossary"])("an update of %s that cannot be is told:", (kind) => {
  it.each([
    ["to come", { date: "2026-10-01", updated: "2036-01-01" }, "la date «\u00a02036-01-01\u00a0» est encore à venir"],
    ["tomorrow", { date: "2026-10-01", updated: "2026-11-21" }, "la date «\u00a02026-11-21\u00a0» est encore à venir"],
    [
      "before it was out",
      { date: "2026-10-01", updated: "2026-09-30" },
      "la mise à jour est datée de «\u00a02026-09-30\u00a0», avant la parution, de «\u00a02026-10-01\u00a0»",
    ],
    [
      "of a text to come, before it is out",
      { date: "2026-12-01", updated: "2026-11-01" },
      "la mise à jour est datée de «\u00a02026-11-01\u00a0», avant la parution, de «\u00a02026-12-01\u00a0»",
    ],
  ])("%s", (_, raw, message) => {
    expect(check(kind, raw)).toMatchObject([{ file: "x.md", path: ["updated"], level: "warning", message }]);
  });

  // google/WebFundamentals#5972
  it.each([
    { date: "2026-10-01", updated: "2026-11-20" },
    { date: "2026-10-01", updated: "2026-10-01" },
    { date: "2026-12-01", updated: "2026-12-02" },
    { date: "2026-10-01" },
    { date: "hier", updated: "2026-11-20" },
    { date: "2026-10-01", updated: "bientôt" },
  ])("and no other: %j", (raw) => {
    expect(check(kind, raw)).toEqual([]);
  });
});
