import type { Axis } from "../../model/schema/vocabulary.ts";
import { type LinkFault, type ReadSources, vocabularyFile } from "../../model/source.ts";
import { quote } from "../../text/quote.ts";
import { countTerms } from "./claims-of-fiche.ts";

/** The axes whose terms the editor chooses; the others hold what the schema or the country fixes. */
const CHOSEN: readonly Axis[] = ["functions", "themes", "audiences"];

const FEWEST_FICHES = 3;

/** A directory that has just begun has few fiches under every term. */
const FEWEST_TO_JUDGE = 30;

/** Terms that too few fiches use for a page of their own: they drift from the data, and nobody finds what they hold. */
export function checkVocabularyUse({
  actors,
  vocabularies,
}: Pick<ReadSources, "actors" | "vocabularies">): LinkFault[] {
  if (actors.length < FEWEST_TO_JUDGE) return [];
  const uses = countTerms(actors);
  return CHOSEN.flatMap((axis) =>
    vocabularies[axis].flatMap(({ id, label }, index) => {
      const count = uses[axis].get(id) ?? 0;
      return count < FEWEST_FICHES ? [warn(axis, index, label, count)] : [];
    }),
  );
}

function warn(axis: Axis, index: number, label: string, count: number): LinkFault {
  const use =
    count === 0 ? "ne sert à aucune fiche" : count === 1 ? "ne sert qu'à une fiche" : `ne sert qu'à ${count} fiches`;
  return {
    file: vocabularyFile(axis),
    path: [index, "id"],
    level: "warning",
    message: `${quote(label)} ${use}`,
    remedy: "fondez ce terme dans un terme voisin, ou écrivez les fiches qui lui manquent",
  };
}
