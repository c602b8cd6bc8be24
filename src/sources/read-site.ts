import { type Settings, settingsSchema } from "../model/schema/settings.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { openReading, type Reading } from "./reading.ts";

/** The settings of a site root alone, for what must work whatever state the other sources are in. */
export function readSite(root: string): Result<Settings> {
  const reading = openReading(root);
  const settings = parseSite(reading);
  return settings ? accept(settings, reading.problems) : refuse(...reading.problems);
}

/** The settings, within a pass over the sources. */
export function parseSite(reading: Reading): Settings | undefined {
  return reading.parse("site.yaml", (text) => parseYamlFile(settingsSchema, "site.yaml", text))?.value;
}
