import type { Axis } from "../../model/schema/vocabulary.ts";
import { type LinkFault, type ReadSources, vocabularyFile } from "../../model/source.ts";
import { FEWEST_TO_JUDGE } from "../../model/views/list-facets.ts";
import { quote } from "../../text/quote.ts";
import { countTerms } from "./claims-of-fiche.ts";

/** The axes whose terms the editor chooses; the others hold what the schema or the country fixes. */
const CHOSEN: readonly Axis[] = ["functions", "themes", "audiences"];

const FEWEST_FICHES = 3;

/**
 * Terms that too few fiches use for a page of their own: they drift from the data, and nobody finds what they hold. Of the engine's
 * terms, those that no fiche uses are nobody's doing.
 */
export function checkVocabularyUse({
  actors,
  vocabularies,
  ownTerms,
}: Pick<ReadSources, "actors" | "vocabularies" | "ownTerms">): LinkFault[] {
  if (actors.length < FEWEST_TO_JUDGE) return [];
  const uses = countTerms(actors);
  return CHOSEN.filter((axis) => ownTerms[axis] !== undefined).flatMap((axis) =>
    vocabularies[axis].flatMap(({ id, label }) => {
      const [count, place] = [uses[axis].get(id) ?? 0, ownTerms[axis]?.indexOf(id) ?? -1];
      return count >= FEWEST_FICHES || (place === -1 && count === 0) ? [] : [warn(axis, place, label, count)];
    }),
  );
}

/** The place is that in the site's own file; -1 for a term of the engine. */
function warn(axis: Axis, place: number, label: string, count: number): LinkFault {
  const use =
    count === 0 ? "ne sert à aucune fiche" : count === 1 ? "ne sert qu'à une fiche" : `ne sert qu'à ${count} fiches`;
  return {
    file: vocabularyFile(axis),
    path: place === -1 ? [] : [place, "id"],
    level: "warning",
    message: `${quote(label)} ${use}`,
    remedy: "fondez ce terme dans un terme voisin, ou écrivez les fiches qui lui manquent",
  };
}
