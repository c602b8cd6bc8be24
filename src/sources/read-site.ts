import { type Site, siteSchema } from "../model/schema/site.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import type { Problem } from "../text/problem.ts";
import { openReading, type Reading } from "./reading.ts";

/** The settings of a site root alone, for what must work whatever state the other sources are in. */
export function readSite(root: string): { site?: Site; problems: Problem[] } {
  const reading = openReading(root);
  const site = parseSite(reading);
  return { site, problems: reading.problems };
}

/** The settings, within a pass over the sources. */
export function parseSite(reading: Reading): Site | undefined {
  return reading.parse("site.yaml", (text) => parseYamlFile(siteSchema, "site.yaml", text))?.value;
}
