import { KINDS, MISSIONS, PARTICIPATION_LEVELS, SCALES, STATUSES, TYPES } from "../../model/schema/actor-fields.ts";
import { explainChoice } from "../../model/schema/explain-issue.ts";
import type { Axis } from "../../model/schema/vocabulary.ts";
import { type LinkFault, type ReadSources, vocabularyFile } from "../../model/source.ts";
import { findNearest } from "../../text/find-nearest.ts";
import type { Explanation } from "../../text/problem.ts";
import { NNBSP, quote } from "../../text/quote.ts";
import { isIdentifier } from "../../text/slug.ts";
import { findTexts } from "../find-values.ts";

/** An axis and where a fiche names its terms; `fixed` are the only values that the fiche's schema takes, where it says them. */
type Use = { axis: Axis; pattern: readonly string[]; fixed?: readonly string[] };

const USES: readonly Use[] = [
  { axis: "kinds", pattern: ["kind"], fixed: KINDS },
  { axis: "types", pattern: ["type"], fixed: TYPES },
  { axis: "statuses", pattern: ["status"], fixed: STATUSES },
  { axis: "missions", pattern: ["missions", "*"], fixed: MISSIONS },
  { axis: "scales", pattern: ["scales", "*"], fixed: SCALES },
  { axis: "participation-levels", pattern: ["participation_level"], fixed: PARTICIPATION_LEVELS },
  { axis: "functions", pattern: ["functions", "*"] },
  { axis: "themes", pattern: ["themes", "*"] },
  { axis: "audiences", pattern: ["audiences", "*"] },
  { axis: "regions", pattern: ["location", "region"] },
];

/** Terms that fiches name and no vocabulary has, and terms that no fiche could name. An axis that was not read is passed over. */
export function checkVocabularies({ actors, vocabularies }: Pick<ReadSources, "actors" | "vocabularies">): LinkFault[] {
  return USES.filter(({ axis }) => vocabularies[axis].length > 0).flatMap(({ axis, pattern, fixed }) => {
    const ids = vocabularies[axis].map(({ id }) => id);
    const isMissing = (id: string) => !ids.includes(id) && (fixed ? fixed.includes(id) : isIdentifier(id));
    const missing = actors.flatMap(({ file, raw }) =>
      findTexts(raw, pattern)
        .filter(({ text }) => isMissing(text))
        .map(({ path, text }) => ({ file, path, ...(fixed ? explainGap(text, axis) : explainTerm(text, axis, ids)) })),
    );
    const foreign = ids.flatMap((id, index) =>
      !fixed || fixed.includes(id)
        ? []
        : [{ file: vocabularyFile(axis), path: [index, "id"], ...explainChoice(id, fixed) }],
    );
    return [...missing, ...foreign];
  });
}

/** A term that no vocabulary has: a slip of the pen, or one to add. */
function explainTerm(id: string, axis: Axis, ids: readonly string[]): Explanation {
  const { message, remedy } = explainChoice(id, ids);
  const near = findNearest(id, ids);
  return { message, remedy: near ? remedy : `${remedy}${NNBSP}; ou ajoutez-la à ${vocabularyFile(axis)}` };
}

function explainGap(id: string, axis: Axis): Explanation {
  return {
    message: `${quote(id)} manque dans ${vocabularyFile(axis)}`,
    remedy: "ajoutez-l'y, avec son libellé et sa définition",
  };
}
