import { settingsSchema } from "../model/schema/settings.ts";
import { readContent } from "../sources/read-content.ts";
import { openReading } from "../sources/reading.ts";
import { parseYamlFile } from "../syntax/parse-source.ts";
import type { KnownFiche } from "./find-similar-fiches.ts";

/** The existing fiches, those with faults too: what they look like is taken as it comes. */
export function readKnownFiches(root: string): KnownFiche[] {
  return readContent(openReading(root), "actors").actors.map(({ id, raw }) => {
    const { name, aliases, former_names, links } = Object(raw) as Record<string, unknown>;
    const former = listOf(former_names).map((entry) => Object(entry).name);
    const sites = listOf(links).filter((link) => Object(link).role === "website");
    return {
      id,
      names: [name, ...listOf(aliases), ...former].filter(isText),
      websites: sites.map((link) => Object(link).url).filter(isText),
    };
  });
}

/** What a new fiche needs of site.yaml; a site without a valid one still gets its fiche. */
export function readSiteBasics(root: string): { title: string; url: string; timezone: string } {
  const settings = openReading(root).parse("site.yaml", (text) =>
    parseYamlFile(settingsSchema, "site.yaml", text),
  )?.value;
  return settings ?? { title: "Site", url: "https://example.org", timezone: "Europe/Paris" };
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : [];
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}
