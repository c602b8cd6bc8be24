import { describe, expect, it } from "vitest";
import {
  type AccessibilityAudit,
  type AccessibilityNorm,
  CRITERIA,
  criteriaSchema,
  type JudgedCriterion,
} from "../../../src/model/schema/accessibility.ts";
import { parseValue, renderPath } from "../../../src/model/schema/parse-value.ts";
import { judgeAccessibility } from "../../../src/model/views/judge-accessibility.ts";
import { makeSite } from "../../newsletter/make-roundup.ts";

const clean: AccessibilityAudit = { date: "2026-11-30", tools: [], browser: "", pages: [], violations: [], markup: [] };
const faulty = { ...clean, violations: [{ rule: "color-contrast", help: "Contraste", pages: ["/"] }] };

/** All criteria: the first of them failed, the last of them of no use here, the others met. */
const judge = (failed: number, unused = 0, norm: AccessibilityNorm = "rgaa"): JudgedCriterion[] =>
  CRITERIA[norm].map((criterion, index) => {
    const day = { criterion, date: `2026-11-${index < 50 ? "02" : "09"}` };
    if (index < failed) return { ...day, result: "fail", note: "Page d'accueil." };
    return { ...day, result: index >= CRITERIA[norm].length - unused ? "not-applicable" : "pass" };
  });

const FRANCE = makeSite();
const BRITAIN = makeSite({ timezone: "Europe/London" });

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
    expect(judgeAccessibility({ accessibility, settings: FRANCE })).toMatchObject(
      rate === undefined ? { state } : { state, rate },
    );
  });

  it("counts the criteria of the norm that is named, and tells when the first and the last were judged", () => {
    expect(CRITERIA.rgaa).toHaveLength(106);
    expect([CRITERIA.rgaa[0], CRITERIA.rgaa.at(-1)]).toEqual(["1.1", "13.12"]);
    expect(CRITERIA.wcag).toHaveLength(50);
    expect([CRITERIA.wcag[0], CRITERIA.wcag.at(-1)]).toEqual(["1.1.1", "4.1.3"]);
    expect(judgeAccessibility({ accessibility: { criteria: judge(0) }, settings: FRANCE })).toMatchObject({
      ...{ norm: "rgaa", all: 106, from: "2026-11-02", to: "2026-11-09" },
    });
  });

  it.each([
    ["a site of France", FRANCE, [], "rgaa", 106],
    ["a site of another country", BRITAIN, [], "wcag", 50],
    ["a site whose country nobody tells", makeSite({ timezone: "UTC" }), [], "wcag", 50],
    ["a site of another country that was judged by the criteria of France", BRITAIN, judge(0).slice(0, 3), "rgaa", 106],
    ["a site of another country, by its own", BRITAIN, judge(0, 0, "wcag"), "wcag", 50],
  ] as const)("names for %s the norm that it follows, and its number", (_, settings, criteria, norm, all) => {
    expect(judgeAccessibility({ accessibility: { criteria }, settings })).toMatchObject({ norm, all });
  });

  it("grants a site of another country what its 50 success criteria say", () => {
    const accessibility = { criteria: judge(5, 10, "wcag"), audit: clean };
    expect(judgeAccessibility({ accessibility, settings: BRITAIN })).toMatchObject({ state: "partial", rate: 87.5 });
  });

  it.each([
    [{ criterion: "14.1", result: "pass", date: "2026-11-02" }, "[0].criterion", "n'est pas un critère du référentiel"],
    [{ criterion: "1.1", result: "fail", date: "2026-11-02" }, "[0].note", "la note manque"],
    [{ criterion: "1.1", result: "oui", date: "2026-11-02" }, "[0].result", "n'est pas une valeur connue"],
    [{ criterion: "1.1", result: "pass" }, "[0].date", "le champ manque"],
  ])("rests on judgements that are whole: %j", (one, field, fault) => {
    const parsed = parseValue(criteriaSchema(["rgaa"]), [one]);
    const problems = parsed.ok ? [] : parsed.problems.map(({ path, message }) => `${renderPath(path)} ${message}`);
    expect(problems).toEqual([expect.stringContaining(fault)]);
    expect(problems[0]).toContain(field);
  });

  it.each([
    ["two norms at once", ["wcag", "rgaa"], ["1.1.1", "1.1"], "« 1.1 » n'est pas un critère du référentiel suivi"],
    ["a norm that France does not follow", ["rgaa"], ["1.1.1"], "« 1.1.1 » n'est pas un critère du référentiel suivi"],
    ["a criterion of level AAA", ["wcag", "rgaa"], ["1.4.3", "1.4.6"], "« 1.4.6 » n'est pas un critère"],
  ] as const)("does not rest on %s", (_, norms, ids, fault) => {
    const judged = ids.map((criterion) => ({ criterion, result: "pass", date: "2026-11-02" }));
    const parsed = parseValue(criteriaSchema(norms as Parameters<typeof criteriaSchema>[0]), judged);
    const messages = parsed.ok ? [] : parsed.problems.map(({ message }) => message.replaceAll("\u00a0", " "));
    expect(messages).toEqual([expect.stringContaining(fault)]);
  });
});
