import { describe, expect, it } from "vitest";
import {
  type AccessibilityAudit,
  CRITERIA,
  criteriaSchema,
  type JudgedCriterion,
} from "../../../src/model/schema/accessibility.ts";
import { parseValue, renderPath } from "../../../src/model/schema/parse-value.ts";
import { judgeAccessibility } from "../../../src/model/views/judge-accessibility.ts";

const clean: AccessibilityAudit = { date: "2026-11-30", tools: [], browser: "", pages: [], violations: [], markup: [] };
const faulty = { ...clean, violations: [{ rule: "color-contrast", help: "Contraste", pages: ["/"] }] };

/** All criteria: the first of them failed, the last of them of no use here, the others met. */
const judge = (failed: number, unused = 0): JudgedCriterion[] =>
  CRITERIA.map((criterion, index) => {
    const day = { criterion, date: `2026-11-${index < 50 ? "02" : "09"}` };
    if (index < failed) return { ...day, result: "fail", note: "Page d'accueil." };
    return { ...day, result: index >= CRITERIA.length - unused ? "not-applicable" : "pass" };
  });

describe("the state that an accessibility statement tells", () => {
  it.each([
    ["nothing was ever judged or tested", { criteria: [] }, "unevaluated", undefined],
    ["tests found nothing, and nobody judged", { criteria: [], audit: clean }, "unevaluated", undefined],
    ["a criterion is not judged yet", { criteria: judge(0).slice(1), audit: clean }, "unevaluated", undefined],
    ["all is met, and tests found nothing", { criteria: judge(0, 20), audit: clean }, "full", 100],
    ["all is met, and no test was run", { criteria: judge(0) }, "partial", 100],
    ["all is met, but tests found a fault", { criteria: judge(0), audit: faulty }, "partial", 100],
    ["half of what applies is met", { criteria: judge(43, 20), audit: clean }, "partial", 50],
    ["less than half is met", { criteria: judge(44, 20), audit: clean }, "none", (100 * 42) / 86],
  ] as const)("is told where %s", (_, accessibility, state, rate) => {
    expect(judgeAccessibility({ accessibility })).toMatchObject(rate === undefined ? { state } : { state, rate });
  });

  it("counts the 106 criteria of the RGAA 4.1, and tells when the first and the last were judged", () => {
    expect([CRITERIA.length, CRITERIA[0], CRITERIA.at(-1)]).toEqual([106, "1.1", "13.12"]);
    expect(judgeAccessibility({ accessibility: { criteria: judge(0) } })).toMatchObject({
      from: "2026-11-02",
      to: "2026-11-09",
    });
  });

  it.each([
    [{ criterion: "14.1", result: "pass", date: "2026-11-02" }, "[0].criterion", "le RGAA n'a pas de critère"],
    [{ criterion: "1.1", result: "fail", date: "2026-11-02" }, "[0].note", "la note manque"],
    [{ criterion: "1.1", result: "oui", date: "2026-11-02" }, "[0].result", "n'est pas une valeur connue"],
    [{ criterion: "1.1", result: "pass" }, "[0].date", "le champ manque"],
  ])("rests on judgements that are whole: %j", (one, field, fault) => {
    const parsed = parseValue(criteriaSchema, [one]);
    const problems = parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${renderPath(path)} ${message}`);
    expect(problems).toEqual([expect.stringContaining(fault)]);
    expect(problems[0]).toContain(field);
  });
});
