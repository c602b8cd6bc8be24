import type { Model } from "../../src/model/model.ts";
import type { OwnField } from "../../src/model/schema/own-field.ts";
import { AXES, type Axis } from "../../src/model/schema/vocabulary.ts";
import type { Site } from "../site-context.tsx";

/** The name under which a window keeps the fiches to compare. */
export const COMPARISON_STORE = "comparaison";

/** The facts compared, in the order of the fiche. */
export const COMPARED_FACTS = [
  "summary",
  "status",
  "lastSeen",
  "nature",
  "functions",
  "founded",
  "place",
  "missions",
  "themes",
  "audiences",
  "scales",
  "participation",
  "businessModel",
  "price",
  "licence",
  "openSource",
  "whiteLabel",
  "hosting",
  "accessibility",
  "privacy",
  "website",
  "code",
  "usedBy",
  "impact",
  "limits",
  "verified",
] as const;

export type ComparedFact = (typeof COMPARED_FACTS)[number];

/** The site's own fields that are compared: those that fiches show and the open data hold, from which scripts read them. */
export function listComparedFields({ fields = [] }: Partial<Pick<Model, "fields">>): OwnField[] {
  return fields.filter((field) => field.fact && field.export);
}

/** What a comparison is written with: sentences, and labels of what fiches write as identifiers. */
export type ComparisonWords = ReturnType<typeof listComparisonWords>;

export function listComparisonWords({ model, strings }: Site) {
  const { conventions, fiche, facets } = strings;
  const { businessModels, accessibilityStatuses, yes, no } = fiche;
  const { none, one, many, missing, failed, since } = facets.compare.page;
  const terms = Object.fromEntries(
    AXES.map((axis) => [axis, Object.fromEntries(model.vocabularies[axis].map(({ id, label }) => [id, label]))]),
  ) as Record<Axis, Record<string, string>>;
  const own = listComparedFields(model).map(({ id, type, choices = [] }) => ({
    ...{ id, type },
    labels: Object.fromEntries(choices.map((choice) => [choice.id, choice.label])),
  }));
  return {
    conventions,
    messages: { none, one, many, missing, failed, since, yes, no },
    terms,
    businessModels,
    accessibilityStatuses,
    ...(own.length === 0 ? {} : { own }),
  };
}
