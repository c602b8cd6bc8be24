import type { Settings } from "./schema/settings.ts";

/** Time zones that are of one country alone (IANA, `zone.tab`), for the countries whose rules the words know. */
const COUNTRIES: Readonly<Record<string, string>> = {
  "Europe/Paris": "FR",
  "America/Cayenne": "FR",
  "America/Guadeloupe": "FR",
  "America/Marigot": "FR",
  "America/Martinique": "FR",
  "America/Miquelon": "FR",
  "America/St_Barthelemy": "FR",
  "Indian/Mayotte": "FR",
  "Indian/Reunion": "FR",
  "Pacific/Noumea": "FR",
  "Pacific/Tahiti": "FR",
  "Europe/Brussels": "BE",
  "Europe/Dublin": "IE",
  "Europe/London": "GB",
  "Europe/Luxembourg": "LU",
  "Europe/Zurich": "CH",
  "America/Halifax": "CA",
  "America/Montreal": "CA-QC",
  "America/Toronto": "CA",
  "America/Vancouver": "CA",
  "America/Winnipeg": "CA",
};

/** The country whose rules a site follows (ISO 3166-1, or 3166-2 for a part of it): as it says, else as its time zone does; undefined where neither tells. */
export function countryOf({ country, timezone }: Partial<Pick<Settings, "country" | "timezone">>): string | undefined {
  return country ?? (timezone === undefined ? undefined : COUNTRIES[timezone]);
}
