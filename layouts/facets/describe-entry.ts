import type { Actor } from "../../src/model/model.ts";
import { labelOf } from "../../src/model/views/list-facets.ts";
import { nameCountry } from "../../src/words/format-names.ts";
import type { Site } from "../site-context.tsx";

/** What a line of the catalogue says of an actor: « Pétition · Paris », and its status where it is not active. */
export function describeEntry(
  { functions, location, status }: Actor,
  { model: { vocabularies }, strings }: Site,
): { details: string; status?: string } {
  const [main = ""] = functions;
  const place = location?.city ?? (location && nameCountry(location.country, strings));
  return {
    details: [labelOf(vocabularies, "functions", main), place].filter(Boolean).join(" · "),
    status: status === "active" ? undefined : labelOf(vocabularies, "statuses", status),
  };
}
