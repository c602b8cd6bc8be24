import type { LinkFault, ReadSources } from "../../model/source.ts";
import { quote } from "../../text/quote.ts";
import { claimsOfFiches, type Home } from "./claims-of-fiche.ts";

/**
 * Two fiches of one actor, under two names: the same site or the same repository (awesome-selfhosted/awesome-selfhosted-data#966). Two
 * pages of one site are two tools, and a fiche that names the other in its relations is known to share its site.
 */
export function checkDoubles({ actors }: ReadSources): LinkFault[] {
  const first = new Map<string, Home>();
  return claimsOfFiches(actors)
    .flatMap(({ homes }) => homes)
    .flatMap((home): LinkFault[] => {
      const { file, id, path, key, shown: text, related } = home;
      const known = first.get(key);
      if (!known) first.set(key, home);
      if (!known || known.file === file || related.includes(known.id) || known.related.includes(id)) return [];
      return [
        {
          ...{ file, path, level: "warning", seen: known },
          message: `l'adresse ${quote(text)} est aussi celle de ${quote(known.id)}`,
          remedy: "gardez une seule des deux fiches si c'est le même acteur, sinon nommez l'autre dans relations",
        },
      ];
    });
}
