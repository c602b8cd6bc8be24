import { distance } from "fastest-levenshtein";
import { createActorFinder } from "../kinds/actors/find-actors-of-link.ts";
import { lettersOfName } from "../kinds/actors/signs-of-fiche.ts";

/** What of an existing fiche tells whether another would say the same again. */
export type KnownFiche = { id: string; names: readonly string[]; websites: readonly string[] };

export type SimilarFiche = { id: string; reason: "name" | "host"; value: string };

/** The fiches that a new one may repeat: a name, an alias or a former name that is nearly its own, or the same site. */
export function findSimilarFiches(name: string, url: string | undefined, known: readonly KnownFiche[]): SimilarFiche[] {
  const isSameSite = url === undefined ? () => false : compareSites(url);
  return known.flatMap(({ id, names, websites }): SimilarFiche[] => {
    const near = names.find((other) => isNear(name, other));
    if (near !== undefined) return [{ id, reason: "name", value: near }];
    const site = websites.find(isSameSite);
    return site === undefined ? [] : [{ id, reason: "host", value: site }];
  });
}

/** One site lies within the other, and on a host that is one's own. */
function compareSites(url: string): (other: string) => boolean {
  const findNew = createActorFinder([{ id: "new", website: url }]);
  return (other) =>
    findNew(other) !== undefined || createActorFinder([{ id: "known", website: other }])(url) !== undefined;
}

/** The same letters but for one in six, whatever the accents, capitals, spaces and domain. */
function isNear(a: string, b: string): boolean {
  const [one, other] = [a, b].map(lettersOfName);
  if (!one || !other) return false;
  return distance(one, other) <= Math.floor(Math.min(one.length, other.length) / 6);
}
