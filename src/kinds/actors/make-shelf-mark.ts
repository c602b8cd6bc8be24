import type { Fiche } from "../../model/schema/actor.ts";
import type { Vocabularies } from "../../model/schema/vocabulary.ts";
import { yearOf } from "../../text/dates.ts";
import { foldText } from "../../text/slug.ts";

/** A card's shelf mark, `PET·2012·FR`: its first function, the year of foundation (`s.d.` without one), the country. */
export function makeShelfMark(fiche: Fiche, { functions }: Pick<Vocabularies, "functions">): string {
  const [main = ""] = fiche.functions;
  const label = functions.find(({ id }) => id === main)?.label ?? main;
  const letters = foldText(label)
    .replace(/[^a-z]/gu, "")
    .slice(0, 3)
    .toUpperCase();
  return [letters, yearOf(fiche.founded) ?? "s.d.", fiche.location?.country].filter(Boolean).join("·");
}
