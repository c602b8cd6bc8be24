import { countryOf } from "../country-of.ts";
import type { Model } from "../model.ts";
import {
  type AccessibilityNorm,
  CRITERIA,
  type JudgedCriterion,
  listNorms,
  pickNorm,
} from "../schema/accessibility.ts";

/** What may be declared of a site (RGAA 4, « déclaration d'accessibilité »), by what was tested and judged. */
export type AccessibilityState = "unevaluated" | "none" | "partial" | "full";

export type AccessibilityJudgement = {
  state: AccessibilityState;
  /** By what it is judged, and how many criteria that has. */
  norm: AccessibilityNorm;
  all: number;
  /** Share of the criteria that apply which are met, in hundredths; undefined until all are judged. */
  rate?: number;
  failed: readonly JudgedCriterion[];
  /** The days of the first and of the last judgement. */
  from?: string;
  to?: string;
};

/** From this share of the criteria on, a site conforms in part. */
const PARTIAL_RATE = 50;

/**
 * The state that a statement may tell. Nothing is declared until a person judged every criterion; tests grant nothing, and what
 * they find keeps a site from full conformance.
 */
export function judgeAccessibility({
  accessibility,
  settings,
}: Pick<Model, "accessibility" | "settings">): AccessibilityJudgement {
  const { criteria, audit } = accessibility;
  const failed = criteria.filter(({ result }) => result === "fail");
  const days = criteria.map(({ date }) => date).sort();
  const norm = pickNorm(criteria, listNorms(countryOf(settings)));
  const all = CRITERIA[norm].length;
  const told = { norm, all, failed, from: days[0], to: days.at(-1) };
  if (criteria.length < all) return { state: "unevaluated", ...told };
  const applied = criteria.filter(({ result }) => result !== "not-applicable").length;
  const rate = applied === 0 ? 0 : (100 * (applied - failed.length)) / applied;
  const isClean = audit !== undefined && audit.violations.length + audit.markup.length === 0;
  if (rate < PARTIAL_RATE) return { state: "none", rate, ...told };
  return { state: rate === 100 && isClean ? "full" : "partial", rate, ...told };
}
