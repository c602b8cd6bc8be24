import { explainTakenName } from "../../model/own-names.ts";
import { ficheSchema } from "../../model/schema/actor.ts";
import { explainMisplaced, FIRST_LEVEL } from "../../model/schema/explain-issue.ts";
import { ruleOf } from "../../model/schema/own-field.ts";
import { parseValue } from "../../model/schema/parse-value.ts";
import { FIELDS_FILE, type LinkFault, type ReadSources } from "../../model/source.ts";
import { findNearest } from "../../text/find-nearest.ts";
import type { Explanation } from "../../text/problem.ts";
import { NBSP, quote } from "../../text/quote.ts";
import { countFiches, gatherAlike, tellUnchecked } from "../tell-once.ts";

/** What fiches say under `own`, and the names of the fields that have it checked. A file of fields that has faults says nothing of fiches. */
export function checkOwnFields({ actors, fields }: Pick<ReadSources, "actors" | "fields">): LinkFault[] {
  if (fields === undefined) return countUnchecked(actors);
  const rules = new Map(fields.map((field) => [field.id, ruleOf(field)]));
  const taken = fields.flatMap(({ id }, index): LinkFault[] => {
    const explained = explainTakenName(id);
    return explained ? [{ file: FIELDS_FILE, path: [index, "id"], ...explained }] : [];
  });
  const faults = actors.flatMap(({ file, raw }) =>
    Object.entries(ownOf(raw)).flatMap(([id, value]): LinkFault[] => {
      const rule = rules.get(id);
      if (!rule) return [{ file, path: ["own", id], ...explainUnknown(id, [...rules.keys()]) }];
      const parsed = parseValue(rule, value);
      return parsed.ok ? [] : parsed.problems.map((fault) => ({ ...fault, file, path: ["own", id, ...fault.path] }));
    }),
  );
  return [...taken, ...gatherAlike(faults)];
}

function ownOf(raw: unknown): Record<string, unknown> {
  const own = (raw as { own?: unknown } | null)?.own;
  return typeof own === "object" && own !== null && !Array.isArray(own) ? (own as Record<string, unknown>) : {};
}

/** The fiches whose own fields nothing says what they must be. */
function countUnchecked(actors: ReadSources["actors"]): LinkFault[] {
  const count = actors.filter(({ raw }) => Object.keys(ownOf(raw)).length > 0).length;
  return tellUnchecked(FIELDS_FILE, `les champs propres de ${countFiches(count)} ne sont pas contrôlés`, count);
}

function explainUnknown(id: string, known: readonly string[]): Explanation {
  if (Object.hasOwn(ficheSchema.shape, id)) return explainMisplaced(id, [FIRST_LEVEL]);
  const near = findNearest(id, known);
  const message = `aucun champ du site ne s'appelle ${quote(id)}`;
  if (near !== undefined) return { message, remedy: `écrivez ${quote(near)}` };
  const list = known.length > 0 ? `, ou choisissez parmi${NBSP}: ${known.join(", ")}` : "";
  return { message, remedy: `ajoutez-le à ${FIELDS_FILE}${list}` };
}
