import { AXES, type Axis } from "../../src/model/vocabulary.ts";
import type { Site } from "../site-context.tsx";

/** The name under which a window keeps the fiches to compare. */
export const COMPARISON_STORE = "comparaison";

/** The words that a comparison is written with: labels of facts, and of what fiches write as identifiers. */
export type ComparisonWords = ReturnType<typeof listComparisonWords>;

export function listComparisonWords({ model, strings }: Site) {
  const { fiche, facets } = strings;
  const { facts, businessModels, accessibilityStatuses } = fiche;
  const terms = Object.fromEntries(
    AXES.map((axis) => [axis, Object.fromEntries(model.vocabularies[axis].map(({ id, label }) => [id, label]))]),
  ) as Record<Axis, Record<string, string>>;
  return {
    facts: { ...facts, ...facets.compare.facts },
    messages: facets.compare.page,
    terms,
    businessModels,
    accessibilityStatuses,
  };
}
