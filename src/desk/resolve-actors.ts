import { findNearest } from "../text/find-nearest.ts";
import { quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { foldText } from "../text/slug.ts";

type Named = { id: string; name: string };

/**
 * The ids of the actors that an editor names, between commas, by their names or by their ids, whatever the case and the accents; a name
 * may itself hold commas. Refused with the nearest name where there is no such fiche.
 */
export function resolveActors(words: string, actors: readonly Named[]): Result<string, string> {
  const byName = new Map(actors.flatMap(({ id, name }) => [[fold(id), id] as const, [fold(name), id] as const]));
  const pieces = words.split(",").map((piece) => piece.trim());
  const ids: string[] = [];
  for (let at = 0; at < pieces.length; ) {
    if (pieces[at] === "") {
      at += 1;
      continue;
    }
    const found = findLongest(pieces.slice(at), byName);
    if (found === undefined) return refuse(explainUnknown(pieces[at] ?? "", actors));
    ids.push(found.id);
    at += found.length;
  }
  return accept([...new Set(ids)].join(", "));
}

const fold = (name: string) => foldText(name).replace(/\s+/gu, " ").trim();

/** The actor whose name takes the most pieces from the beginning. */
function findLongest(pieces: readonly string[], byName: ReadonlyMap<string, string>) {
  for (let length = pieces.length; length > 0; length -= 1) {
    const id = byName.get(fold(pieces.slice(0, length).join(", ")));
    if (id !== undefined) return { id, length };
  }
  return undefined;
}

function explainUnknown(name: string, actors: readonly Named[]): string {
  const near = findNearest(
    name,
    actors.map((actor) => actor.name),
  );
  const remedy =
    near === undefined ? "créez sa fiche, ou laissez-le dans vos mots" : `vouliez-vous dire ${quote(near)}\u202f?`;
  return `aucune fiche ne s'appelle ${quote(name)}, ${remedy}`;
}
