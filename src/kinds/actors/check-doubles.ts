import type { LinkFault, ReadSources } from "../../model/source.ts";
import { quote } from "../../text/quote.ts";
import { claimsOfFiches } from "./claims-of-fiche.ts";
import { keyOfName, type Sign, type SignKind } from "./signs-of-fiche.ts";

/** What each kind of sign is called, and whether all that one actor publishes may share it. */
const KINDS: Readonly<Record<SignKind, { called: string; isShared: boolean }>> = {
  address: { called: "l'adresse", isShared: false },
  identifier: { called: "l'identifiant", isShared: false },
  number: { called: "le numéro", isShared: true },
  name: { called: "le nom", isShared: false },
  feed: { called: "le flux", isShared: true },
  account: { called: "le compte", isShared: true },
};

/**
 * Two fiches of one actor, under two names, told once by the surest sign of it: the same site or repository, the same number in a register, a
 * name that the other has too. Two pages of one site are two tools; a fiche that names the other in its relations is known to share with it,
 * and what two actors have of a third that both name is that one's.
 */
export function checkDoubles({ actors }: ReadSources): LinkFault[] {
  const earlier = new Map<string, Sign[]>();
  const told = new Set<string>();
  return claimsOfFiches(actors).flatMap(({ signs }) =>
    signs.flatMap((sign): LinkFault[] => {
      const { file, id, path, key, shown, kind } = sign;
      const known = earlier.get(key);
      if (known) known.push(sign);
      else earlier.set(key, [sign]);
      const double = known?.find((one) => isDouble(one, sign) && !told.has(`${one.id} ${id}`));
      if (!double) return [];
      told.add(`${double.id} ${id}`);
      return [
        {
          ...{ file, path, level: "warning", seen: double },
          message: `${KINDS[kind].called} ${quote(shown)} est aussi ${kind === "address" ? "celle" : "celui"} de ${quote(double.id)}`,
          remedy: "gardez une seule des deux fiches si c'est le même acteur, sinon nommez l'autre dans relations",
        },
      ];
    }),
  );
}

/** One name of two actors is told as a fault elsewhere; what both were, or are called for short, may be of both. */
function isDouble(one: Sign, other: Sign): boolean {
  if (one.file === other.file || one.related.includes(other.id) || other.related.includes(one.id)) return false;
  if (one.kind === "name")
    return one.isName !== other.isName || (one.isName && keyOfName(one.shown) !== keyOfName(other.shown));
  return !KINDS[one.kind].isShared || !one.related.some((id) => other.related.includes(id));
}
