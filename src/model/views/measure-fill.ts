import type { Actor } from "../model.ts";

/** A fact that a fiche may give. */
export type FillField = (typeof FIELDS)[number];

/** How many fiches give a fact, and their share, between 0 and 1. */
export type Fill = { field: FillField; count: number; share: number };

/** Facts that nearly every fiche could give, in the order of the card; what only some actors can have is left out. */
const FIELDS = [
  "description",
  "missions",
  "themes",
  "audiences",
  "scales",
  "participation_level",
  "founded",
  "history",
  "location",
  "links",
  "licence",
  "open_source",
  "business_model",
  "price",
  "white_label",
  "hosting",
  "accessibility",
  "privacy_url",
  "funding",
  "used_by",
  "relations",
  "identifiers",
  "impact",
  "limits",
  "people",
  "verified",
] as const satisfies readonly (keyof Actor)[];

/** How well each fact is filled, over all fiches. */
export function measureFill(actors: readonly Actor[]): Fill[] {
  return FIELDS.map((field) => {
    const count = actors.filter((actor) => isFilled(actor[field])).length;
    return { field, count, share: actors.length === 0 ? 0 : count / actors.length };
  });
}

/** A field left out, and a list left empty, say nothing. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}
