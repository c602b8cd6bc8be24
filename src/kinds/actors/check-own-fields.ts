import { ruleOf } from "../../model/schema/own-field.ts";
import { parseValue } from "../../model/schema/parse-value.ts";
import { QUERY_PARAMETER } from "../../model/script-routes.ts";
import { FIELDS_FILE, type LinkFault, type ReadSources } from "../../model/source.ts";
import { findNearest } from "../../text/find-nearest.ts";
import { NBSP, quote } from "../../text/quote.ts";
import { getStrings, LANGUAGES } from "../../words/languages.ts";

/** The steps and parameters of the engine's own catalogue: no field of a site may take one. */
const TAKEN = new Set([
  QUERY_PARAMETER,
  ...LANGUAGES.flatMap((language) => {
    const { segments, parameters, sortParameter } = getStrings(language).addresses;
    return [...Object.values(segments), ...Object.values(parameters), sortParameter] as string[];
  }),
]);

/** What fiches say under `own`, and the fields that have it checked. */
export function checkOwnFields({ actors, fields }: Pick<ReadSources, "actors" | "fields">): LinkFault[] {
  const rules = new Map(fields.map((field) => [field.id, ruleOf(field)]));
  const taken = fields.flatMap(({ id, filter }, index): LinkFault[] =>
    filter && TAKEN.has(id.replaceAll("_", "-"))
      ? [
          {
            ...{ file: FIELDS_FILE, path: [index, "id"] },
            message: `${quote(id)} est déjà le mot d'une adresse du catalogue`,
            remedy: "donnez-lui un autre nom, ou retirez filter",
          },
        ]
      : [],
  );
  const faults = actors.flatMap(({ file, raw }) =>
    Object.entries(ownOf(raw)).flatMap(([id, value]): LinkFault[] => {
      const rule = rules.get(id);
      if (!rule) return [{ file, path: ["own", id], ...explainUnknown(id, [...rules.keys()]) }];
      const parsed = parseValue(rule, value);
      return parsed.ok ? [] : parsed.problems.map((fault) => ({ ...fault, file, path: ["own", id, ...fault.path] }));
    }),
  );
  return [...taken, ...faults];
}

function ownOf(raw: unknown): Record<string, unknown> {
  const own = (raw as { own?: unknown } | null)?.own;
  return typeof own === "object" && own !== null && !Array.isArray(own) ? (own as Record<string, unknown>) : {};
}

function explainUnknown(id: string, known: readonly string[]) {
  const near = findNearest(id, known);
  const message = `aucun champ du site ne s'appelle ${quote(id)}`;
  if (near !== undefined) return { message, remedy: `écrivez ${quote(near)}` };
  const list = known.length > 0 ? `, ou choisissez parmi${NBSP}: ${known.join(", ")}` : "";
  return { message, remedy: `ajoutez-le à ${FIELDS_FILE}${list}` };
}
