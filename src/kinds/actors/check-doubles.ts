import type { LinkFault, ReadSources } from "../../model/source.ts";
import { canonicalUrl } from "../../text/canonical-url.ts";
import { quote } from "../../text/quote.ts";
import type { Claim } from "../find-repeats.ts";
import { findTexts, findValues } from "../find-values.ts";

/** The roles of links that belong to one actor alone. */
const OWN = new Set<unknown>(["website", "source-code"]);

/**
 * Two fiches of one actor, under two names: the same site or the same repository (awesome-selfhosted/awesome-selfhosted-data#966). Two
 * pages of one site are two tools, and a fiche that names the other in its relations is known to share its site.
 */
export function checkDoubles({ actors }: ReadSources): LinkFault[] {
  const first = new Map<string, Claim & { id: string; related: readonly string[] }>();
  return actors.flatMap(({ file, id, raw }) => {
    const related = ["successor", "relations.*.actor"].flatMap((field) =>
      findTexts(raw, field.split(".")).map(({ text }) => text),
    );
    return listOwnAddresses(raw).flatMap(({ path, text }): LinkFault[] => {
      const key = homeKey(text);
      const known = first.get(key);
      if (!known) first.set(key, { file, path, key, shown: text, id, related });
      if (!known || known.file === file || related.includes(known.id) || known.related.includes(id)) return [];
      return [
        {
          ...{ file, path, level: "warning", seen: known },
          message: `l'adresse ${quote(text)} est aussi celle de ${quote(known.id)}`,
          remedy: "gardez une seule des deux fiches si c'est le même acteur, sinon nommez l'autre dans relations",
        },
      ];
    });
  });
}

function listOwnAddresses(raw: unknown) {
  return findTexts(raw, ["links", "*", "url"]).filter(({ path }) => {
    const role = findValues(raw, ["links", "*", "role"]).find((one) => one.path[1] === path[1])?.value;
    return OWN.has(role);
  });
}

/** What two writings of one home have in common: the scheme, `www.`, a closing slash and `.git` say nothing. */
function homeKey(address: string): string {
  return canonicalUrl(address)
    .replace(/^https?:\/\/(?:www\.)?/u, "")
    .replace(/(?:\.git)?\/?$/u, "")
    .toLowerCase();
}
