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

/** What says where the addresses of a site begin; without a format, that of this version. */
export type Addressed = Pick<Settings, "addresses" | "language"> & Partial<Pick<Settings, "format">>;

/** The steps of the first format, in every language: sites that keep them moved nothing. */
export const FIRST_STEPS: Segments = { ...getStrings(EDITOR_LANGUAGE).addresses.segments, directory: "civic-theque" };

/** The steps that a site says itself: the present one, or all that it had. */
export function listOwnSteps({
  files: _,
  ...steps
}: Settings["addresses"] = {}): [Segment, string | string[] | undefined][] {
  return Object.entries(steps) as [Segment, string | string[] | undefined][];
}

/** The steps of a site's addresses: its own where it says any, its language's for the rest, or the first ones in the first format. */
export function segmentsOf({ addresses, language, format }: Addressed): Segments {
  const own = listOwnSteps(addresses).map(([segment, step]) => [segment, typeof step === "string" ? step : step?.[0]]);
  const given = format === 1 ? FIRST_STEPS : getStrings(language).addresses.segments;
  return { ...given, ...Object.fromEntries(own.filter(([, step]) => step)) };
}
