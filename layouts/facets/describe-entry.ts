import type { Actor } from "../../src/model/model.ts";
import { labelOf } from "../../src/model/views/list-facets.ts";
import { nameCountry } from "../../src/words/format-names.ts";
import type { Site } from "../site-context.tsx";

/**
 * What a line of the catalogue says of an actor: « Pétition · Paris · code libre », and its status where it is not active. What is not
 * known is not said.
 */
export function describeEntry(
  { functions, location, status, open_source: isOpen }: Actor,
  { model: { vocabularies }, strings }: Site,
): { details: string; status?: string } {
  const [main = ""] = functions;
  const place = location?.city ?? (location && nameCountry(location.country, strings));
  const openness = isOpen && strings.facets.openCode;
  return {
    details: [labelOf(vocabularies, "functions", main), place, openness].filter(Boolean).join(" · "),
    status: status === "active" ? undefined : labelOf(vocabularies, "statuses", status),
  };
}
