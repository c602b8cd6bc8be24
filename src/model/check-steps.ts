import { quote } from "../text/quote.ts";
import { fileNamesOf } from "./file-names.ts";
import { listSectionMoves, startOf } from "./moved-sections.ts";
import { explainTakenName } from "./own-names.ts";
import type { OwnField } from "./schema/own-field.ts";
import type { FieldPath } from "./schema/parse-value.ts";
import { type Addressed, listOwnSteps, type Segment, segmentsOf } from "./segments.ts";
import { FIELDS_FILE, type LinkFault } from "./source.ts";

/** Where addresses begin, what they are of, and where a site says so; what says nothing is the engine's. */
type Start = { start: string; owner: string; place?: { file: string; path: FieldPath } };

/** Folders that the program fills by itself, whose files browsers keep for ever (`_headers`) or programs look up. */
const OF_THE_ENGINE = ["assets", "images", "pagefind"];

/**
 * Two parts of a site whose addresses begin alike, now or formerly: their pages would take each other's place. A field whose name no field may
 * have begins no address.
 */
export function checkSteps(settings: Addressed, fields: readonly OwnField[] = []): LinkFault[] {
  const first = new Map<string, Start>();
  return listStarts(settings, fields).flatMap((one): LinkFault[] => {
    const earlier = first.get(one.start);
    if (!earlier) first.set(one.start, one);
    if (!earlier || !(one.place ?? earlier.place)) return [];
    const [place, other] = one.place ? [one.place, earlier] : [earlier.place as NonNullable<Start["place"]>, one];
    return [
      {
        ...place,
        message: `l'adresse ${quote(one.start)} serait aussi ${other.owner}`,
        remedy: "choisissez un autre mot, ou retirez celui-ci",
        seen: other.place,
      },
    ];
  });
}

/** The present addresses before the former ones, each kind in the order of the engine's table. */
function listStarts(settings: Addressed, fields: readonly OwnField[]): Start[] {
  const steps = segmentsOf(settings);
  const own = new Map(listOwnSteps(settings.addresses));
  const pathOf = (segment: Segment, place: number): FieldPath =>
    Array.isArray(own.get(segment)) ? ["addresses", segment, place] : ["addresses", segment];
  const inSite = (segment: Segment, place: number) => ({ file: "site.yaml", path: pathOf(segment, place) });
  const folders = [...OF_THE_ENGINE, fileNamesOf(settings).shared].map((name) => ({
    start: `/${name}/`,
    owner: "celle d'un dossier que le programme remplit",
  }));
  const sections = (Object.keys(steps) as Segment[]).filter(begins).map((segment) => ({
    start: startOf(segment, steps),
    owner: `celle de ${segment}`,
    place: own.has(segment) ? inSite(segment, 0) : undefined,
  }));
  const filters = fields.map(({ id, filter }, index) => ({
    start: filter && !explainTakenName(id) ? `${startOf("directory", steps)}${id.replaceAll("_", "-")}/` : "",
    owner: `celle du champ ${id}`,
    place: { file: FIELDS_FILE, path: [index, "id"] },
  }));
  const former = listSectionMoves(settings)
    .filter(({ segment }) => begins(segment))
    .map(({ segment, place, from }) => ({
      start: from,
      owner: `l'ancienne adresse de ${segment}`,
      place: inSite(segment, place),
    }));
  return [...folders, ...sections, ...filters.filter(({ start }) => start !== ""), ...former];
}

/** False for the step that stands inside of each questionnaire, at the start of nothing. */
function begins(segment: Segment): boolean {
  return segment !== "questions";
}
