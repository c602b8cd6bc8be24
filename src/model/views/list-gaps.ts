import { FACETS } from "../facet-axes.ts";
import type { Actor, Model } from "../model.ts";
import type { Axis } from "../schema/vocabulary.ts";

/** A fact that a fiche of its kind could give. */
export type Gap = (typeof GAPS)[number]["fact"];

type Rule = {
  fact: string;
  isKnown: (actor: Actor) => boolean;
  /** Asked of these kinds only. */
  kinds?: readonly Actor["kind"][];
  /** Asked of what can still be used only. */
  living?: boolean;
  /** Asked only where the site has terms to say it in. */
  axis?: Axis;
};

const GAPS = [
  { fact: "founded", isKnown: ({ founded }) => founded !== undefined },
  { fact: "place", isKnown: ({ location }) => location !== undefined },
  { fact: "audiences", axis: "audiences", isKnown: ({ audiences }) => audiences.length > 0 },
  { fact: "scales", axis: "scales", isKnown: ({ scales }) => scales.length > 0 },
  {
    fact: "participation",
    axis: "participation-levels",
    kinds: FACETS["participation-levels"].kinds,
    isKnown: ({ participation_level }) => participation_level !== undefined,
  },
  { fact: "businessModel", isKnown: ({ business_model }) => business_model.length > 0 },
  { fact: "funding", kinds: ["organisation", "initiative"], isKnown: ({ funding }) => funding.length > 0 },
  { fact: "people", kinds: ["organisation"], isKnown: ({ people }) => people.length > 0 },
  {
    fact: "licence",
    kinds: FACETS.licences.kinds,
    isKnown: ({ licence, open_source }) => licence !== undefined || open_source === false,
  },
  { fact: "price", kinds: ["tool"], living: true, isKnown: ({ price }) => price !== undefined },
  { fact: "usedBy", kinds: ["tool"], isKnown: ({ used_by }) => used_by.length > 0 },
  { fact: "hosting", kinds: ["tool"], living: true, isKnown: ({ hosting }) => hosting !== undefined },
  { fact: "accessibility", kinds: ["tool"], living: true, isKnown: ({ accessibility }) => accessibility !== undefined },
  { fact: "privacy", kinds: ["tool"], living: true, isKnown: ({ privacy_url }) => privacy_url !== undefined },
  { fact: "identifiers", kinds: ["organisation"], isKnown: ({ identifiers }) => identifiers !== undefined },
  { fact: "impact", isKnown: ({ impact }) => impact.length > 0 },
] as const satisfies readonly Rule[];

const ENDED = new Set<Actor["status"]>(["closed", "merged", "transferred"]);

/** The facts that a fiche lacks, in the order of the card: what a licence is to a tool, a funder is to an organisation. */
export function listGaps(actor: Actor, { vocabularies }: Pick<Model, "vocabularies">): Gap[] {
  const rules: readonly (Rule & { fact: Gap })[] = GAPS;
  return rules
    .filter(({ kinds }) => kinds === undefined || kinds.includes(actor.kind))
    .filter(({ living }) => !living || !ENDED.has(actor.status))
    .filter(({ axis }) => axis === undefined || vocabularies[axis].length > 0)
    .filter(({ isKnown }) => !isKnown(actor))
    .map(({ fact }) => fact);
}
