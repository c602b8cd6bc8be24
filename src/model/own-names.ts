import { z } from "zod";
import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";
import { getStrings, LANGUAGES } from "../words/languages.ts";
import { ficheSchema } from "./schema/actor.ts";
import { LINK_ROLES } from "./schema/actor-fields.ts";
import { QUERY_PARAMETER } from "./script-routes.ts";
import { INSIDE, type Segment } from "./segments.ts";

/** Why a field of a site's own may not bear a name; undefined for a free one. */
export function explainTakenName(id: string): Explanation | undefined {
  const owner = findOwner(id);
  if (owner === undefined) return undefined;
  const remedy = owner === FIELD ? "remplissez ce champ-là dans les fiches, ou donnez un autre nom au vôtre" : RENAME;
  return { message: `${quote(id)} est déjà ${owner}`, remedy };
}

const FIELD = "un champ de toutes les fiches";
const RENAME = "donnez-lui un autre nom";

function findOwner(id: string): string | undefined {
  if (Object.hasOwn(ficheSchema.shape, id)) return FIELD;
  if (COLUMNS.has(id)) return "une colonne des données ouvertes";
  if (WORDS.has(id.replaceAll("_", "-"))) return "un mot des adresses du catalogue";
  return undefined;
}

/** The flat columns that the open data make of the fields of a fiche, and those that they add. */
const COLUMNS = new Set([
  ...["id", "page", "own", "ended", "ended_reason", "ended_source"],
  ...LINK_ROLES.map((role) => `link_${role.replaceAll("-", "_")}`),
  ...Object.entries(ficheSchema.shape).flatMap(([key, field]) => listParts(field).map((part) => `${key}_${part}`)),
]);

/** The names of the parts of a field that is a group. */
function listParts(field: unknown): string[] {
  if (field instanceof z.ZodOptional || field instanceof z.ZodDefault) return listParts(field.def.innerType);
  return field instanceof z.ZodObject ? Object.keys(field.shape) : [];
}

/** The steps and parameters of the engine's own catalogue, in every language: those of a filter's pages and of its form. */
const WORDS = new Set([
  QUERY_PARAMETER,
  ...LANGUAGES.flatMap((language) => {
    const { segments, parameters, sortParameter } = getStrings(language).addresses;
    const steps = (Object.keys(segments) as Segment[]).filter((segment) => INSIDE[segment] === "directory");
    return [...steps.map((segment) => segments[segment]), ...Object.values(parameters), sortParameter] as string[];
  }),
]);
