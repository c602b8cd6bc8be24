import { countryOf } from "../../model/country-of.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { dropField, type JsonSchema } from "./build-fiche-schema.ts";

/** A part of a group of a fiche, or of each of a list of groups. */
type Part = readonly [group: string, part: string];

/** What fiches may say that the registers of one country alone give. */
const NATIONAL_FIELDS: Readonly<Record<string, readonly Part[]>> = {
  FR: [
    ["location", "insee"],
    ["used_by", "siren"],
    ["identifiers", "siren"],
    ["identifiers", "rna"],
    ["identifiers", "sill"],
  ],
};

/** A schema without the fields that are of another country than the site's, and that none of its fiches has; fiches are as they were written, or read. */
export function dropNationalFields(
  schema: JsonSchema,
  settings: Partial<Pick<Settings, "country" | "timezone">>,
  fiches: readonly unknown[],
): JsonSchema {
  const own = countryOf(settings)?.slice(0, 2);
  for (const [country, parts] of Object.entries(NATIONAL_FIELDS))
    for (const part of parts)
      if (country !== own && !fiches.some((fiche) => hasPart(fiche, part))) dropField(schema, part);
  return schema;
}

function hasPart(fiche: unknown, [group, part]: Part): boolean {
  const told: unknown = Object(fiche)[group];
  return [told].flat().some((one) => Object(one)[part] !== undefined);
}
