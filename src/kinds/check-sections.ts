import type { Settings } from "../model/schema/settings.ts";
import type { LinkFault, ReadSources } from "../model/source.ts";
import { findNearest } from "../text/find-nearest.ts";
import { quote } from "../text/quote.ts";

/** Keywords that place links in a section that no term of the sections' vocabulary names; none is judged by a vocabulary that has faults. */
export function checkSections(
  { roundup }: Settings,
  { vocabularies, ownTerms }: Pick<ReadSources, "vocabularies" | "ownTerms">,
): LinkFault[] {
  const axis = roundup.sections;
  if (axis === "none" || ownTerms[axis] === undefined) return [];
  const ids = vocabularies[axis].map(({ id }) => id);
  return roundup.keywords.flatMap(({ section }, index): LinkFault[] => {
    if (section === undefined || ids.includes(section)) return [];
    const near = findNearest(section, ids);
    const message = `${quote(section)} n'est pas une rubrique`;
    const remedy = `écrivez ${near === undefined ? "un identifiant" : `${quote(near)}, ou un autre identifiant,`} du vocabulaire ${axis}`;
    return [{ file: "site.yaml", path: ["roundup", "keywords", index, "section"], message, remedy }];
  });
}
