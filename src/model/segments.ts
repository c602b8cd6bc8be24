import { EDITOR_LANGUAGE } from "../text/editor-language.ts";
import { getStrings } from "../words/languages.ts";
import type { Strings } from "../words/strings.ts";
import type { Settings } from "./schema/settings.ts";

/** The steps of every address of a site, by what they lead to. */
export type Segments = Strings["addresses"]["segments"];

export type Segment = keyof Segments;

/** The section inside of which a step stands; those that are not named here are first steps. */
export const INSIDE: { readonly [S in Segment]?: Segment } = {
  ...{ graveyard: "directory", timeline: "directory", map: "directory", statistics: "directory", changes: "directory" },
  ...{ functions: "directory", types: "directory", statuses: "directory", themes: "directory", audiences: "directory" },
  ...{
    scales: "directory",
    openness: "directory",
    licences: "directory",
    countries: "directory",
    decades: "directory",
    kinds: "directory",
  },
  ...{ missions: "directory", "participation-levels": "directory", regions: "directory" },
  past: "events",
  base: "roundups",
  ...{ base_publishers: "base", base_actors: "base", base_themes: "base", base_years: "base", base_subjects: "base" },
};

/** The steps of version 0.1, in every language: sites that keep them moved nothing. */
export const FIRST_STEPS: Segments = { ...getStrings(EDITOR_LANGUAGE).addresses.segments, directory: "civic-theque" };

/** The steps of a site's addresses: its own where it says any, its language's for the rest. */
export function segmentsOf({ addresses = {}, language }: Pick<Settings, "addresses" | "language">): Segments {
  const own = Object.entries(addresses).map(([segment, step]) => [
    segment,
    typeof step === "string" ? step : step?.[0],
  ]);
  return { ...getStrings(language).addresses.segments, ...Object.fromEntries(own.filter(([, step]) => step)) };
}
