import type { FieldPath } from "../model/schema/parse-value.ts";
import type { LinkFault } from "../model/source.ts";
import { quote } from "../text/quote.ts";

/** What a file claims for itself alone. */
export type Claim = { file: string; path: FieldPath; key: string; shown: string };

/** Claims that were made before. */
export function findRepeats(claims: readonly Claim[], thing: string, remedy: string): LinkFault[] {
  const first = new Map<string, Claim>();
  return claims.flatMap((claim) => {
    const earlier = first.get(claim.key);
    if (earlier)
      return [
        {
          ...claim,
          message: `${thing} ${quote(claim.shown)} est déjà pris ${earlier.file === claim.file ? "plus haut" : `par ${earlier.file}`}`,
          remedy,
        },
      ];
    first.set(claim.key, claim);
    return [];
  });
}
