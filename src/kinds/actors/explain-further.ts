import { ficheSchema } from "../../model/schema/actor.ts";
import { explainMisplaced, explainUnchosen } from "../../model/schema/explain-issue.ts";
import { renderPath } from "../../model/schema/parse-value.ts";
import { isToFill } from "../../model/schema/text-fields.ts";
import { AXES, AXIS_FIELDS } from "../../model/schema/vocabulary.ts";
import type { ReadSources } from "../../model/source.ts";
import type { Explanation, Problem } from "../../text/problem.ts";
import { findTexts, splitField } from "../find-values.ts";

type Known = Pick<ReadSources, "actors" | "vocabularies"> & {
  /** Those of the site's own fields. */
  names: readonly string[];
};

/** What the rules of a fiche say of its faults, and what only the site's other files know: where a field of its own belongs, which terms one has. */
export function explainFurther(problems: readonly Problem[], known: Known): Problem[] {
  if (problems.length === 0) return [];
  const fiches = new Map(known.actors.map(({ file, raw }) => [file, raw]));
  return problems.map((problem) => {
    const { file, field } = problem;
    if (field === undefined || !fiches.has(file)) return problem;
    return { ...problem, ...(explainOwn(field, known) ?? explainTerm(fiches.get(file), field, known)) };
  });
}

/** A field of the site's own, beside those of all sites. */
function explainOwn(field: string, { names }: Known): Explanation | undefined {
  if (!names.includes(field) || Object.hasOwn(ficheSchema.shape, field)) return undefined;
  return explainMisplaced(field, ["own"]);
}

/** A term that nobody has chosen yet. */
function explainTerm(raw: unknown, field: string, { vocabularies }: Known): Explanation | undefined {
  for (const axis of AXES) {
    const found = findTexts(raw, splitField(AXIS_FIELDS[axis])).find(({ path }) => renderPath(path) === field);
    if (!found || !isToFill(found.text) || vocabularies[axis].length === 0) continue;
    return explainUnchosen(
      found.text,
      vocabularies[axis].map(({ id }) => id),
    );
  }
  return undefined;
}
