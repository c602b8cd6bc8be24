import { ficheSchema, NEEDED_AXES } from "../../model/schema/actor.ts";
import { ACTOR_KINDS, STATUSES } from "../../model/schema/actor-fields.ts";
import { EMPTY_LIST, explainChoice, explainNoField } from "../../model/schema/explain-issue.ts";
import { AXES, AXIS_FIELDS, type Axis } from "../../model/schema/vocabulary.ts";
import { type LinkFault, type ReadSources, vocabularyFile } from "../../model/source.ts";
import { findNearest } from "../../text/find-nearest.ts";
import type { Explanation } from "../../text/problem.ts";
import { NBSP, NNBSP, quote } from "../../text/quote.ts";
import { isIdentifier } from "../../text/slug.ts";
import { findTexts, splitField } from "../find-values.ts";
import { countFiches, gatherAlike, tellUnchecked } from "../tell-once.ts";
import { claimsOfFiches, countTerms } from "./claims-of-fiche.ts";

/** The only values of an axis where the engine acts on each of them: a site may call them otherwise, and add none. */
const FIXED: Partial<Record<Axis, readonly string[]>> = {
  kinds: ACTOR_KINDS,
  statuses: STATUSES,
};

/**
 * Terms that fiches name and no vocabulary has, those that they ought to name, and terms that no fiche could name. Of an axis whose file has
 * faults, the fiches that wait for it are counted.
 */
export function checkVocabularies({
  actors,
  vocabularies,
  ownTerms,
}: Pick<ReadSources, "actors" | "vocabularies" | "ownTerms">): LinkFault[] {
  const uses = countTerms(actors);
  return AXES.flatMap((axis) => {
    if (ownTerms[axis] === undefined) return countUnchecked(actors, axis);
    const fixed = FIXED[axis];
    const ids = vocabularies[axis].map(({ id }) => id);
    const known = new Set(ids);
    const isMissing = (id: string) => !known.has(id) && (fixed ? fixed.includes(id) : isIdentifier(id));
    const isUnknown = [...uses[axis].keys()].some(isMissing);
    const missing = (isUnknown ? actors : []).flatMap(({ file, raw }) =>
      findTexts(raw, splitField(AXIS_FIELDS[axis]))
        .filter(({ text }) => isMissing(text))
        .map(({ path, text }) => ({ file, path, ...(fixed ? explainGap(text, axis) : explainTerm(text, axis, ids)) })),
    );
    const foreign = (ownTerms[axis] ?? []).flatMap((id, index) =>
      id === undefined || !fixed || fixed.includes(id)
        ? []
        : [{ file: vocabularyFile(axis), path: [index, "id"], ...explainChoice(id, fixed) }],
    );
    return [...gatherAlike(missing), ...foreign, ...(ids.length === 0 ? [] : findUnsaid(actors, axis))];
  });
}

function countUnchecked(actors: ReadSources["actors"], axis: Axis): LinkFault[] {
  const place = AXES.indexOf(axis);
  const count = claimsOfFiches(actors).filter(({ terms }) => (terms[place]?.length ?? 0) > 0).length;
  return tellUnchecked(
    vocabularyFile(axis),
    `les termes qu'en ${count === 1 ? "emploie" : "emploient"} ${countFiches(count)} ne sont pas contrôlés`,
    count,
  );
}

/** Fiches that name no term of an axis of which every fiche names one. */
function findUnsaid(actors: ReadSources["actors"], axis: Axis): LinkFault[] {
  const needed: readonly Axis[] = NEEDED_AXES;
  if (!needed.includes(axis)) return [];
  const [field = ""] = splitField(AXIS_FIELDS[axis]);
  const description = ficheSchema.shape[field as "type" | "functions"].description ?? "";
  return claimsOfFiches(actors).flatMap(({ file, unsaid }): LinkFault[] => {
    const how = unsaid[axis];
    if (how === undefined) return [];
    return [{ file, path: [field], ...(how === "absent" ? explainNoField(description) : EMPTY_LIST) }];
  });
}

/** A term that no vocabulary has: a slip of the pen, or one to add. */
function explainTerm(id: string, axis: Axis, ids: readonly string[]): Explanation {
  if (ids.length === 0)
    return {
      message: `${quote(id)} n'est pas une valeur connue${NBSP}: le site n'a aucun terme de cette sorte`,
      remedy: `retirez-la, ou ajoutez-la à ${vocabularyFile(axis)}`,
    };
  const { message, remedy } = explainChoice(id, ids);
  const near = findNearest(id, ids);
  return { message, remedy: near ? remedy : `${remedy}${NNBSP}; ou ajoutez-la à ${vocabularyFile(axis)}` };
}

function explainGap(id: string, axis: Axis): Explanation {
  return {
    message: `${quote(id)} manque dans ${vocabularyFile(axis)}`,
    remedy: "ajoutez-l'y, avec son libellé et sa définition, ou ne l'y retirez plus (omit)",
  };
}
