import { isChosen, type PartName } from "../model/parts.ts";
import type { Settings } from "../model/schema/settings.ts";
import type { LinkFault, ReadLists } from "../model/source.ts";
import { NBSP, quote } from "../text/quote.ts";
import { visitKinds } from "./table.ts";

/** Parts that site.yaml names and cannot have, and files of parts that it does not name: nothing of them is shown. */
export function checkParts(lists: ReadLists, { parts, newsletter }: Settings): LinkFault[] {
  if (parts === undefined) return [];
  const hidden = new Map<PartName, number>();
  visitKinds((kind, name) => {
    for (const source of lists[name]) {
      const part = kind.partOf(source);
      if (part !== undefined && !isChosen(part, parts)) hidden.set(part, (hidden.get(part) ?? 0) + 1);
    }
    return [];
  });
  return [...explainLetter(parts, newsletter), ...[...hidden].map(([part, count]) => explainHidden(part, count))];
}

function explainLetter(parts: readonly PartName[], newsletter: Settings["newsletter"]): LinkFault[] {
  const index = parts.indexOf("letter");
  if (index === -1 || newsletter !== undefined) return [];
  const message = "la lettre n'a pas de réglages";
  const remedy = "ajoutez newsletter à ce fichier, ou retirez letter de parts";
  return [{ file: "site.yaml", path: ["parts", index], message, remedy }];
}

function explainHidden(part: PartName, count: number): LinkFault {
  const shown = count === 1 ? "1 fichier ne paraît pas" : `${count} fichiers ne paraissent pas`;
  return {
    ...{ file: "site.yaml", path: ["parts"], level: "warning" },
    message: `${quote(part)} n'y est pas${NBSP}: ${shown}`,
    remedy: "ajoutez-la, ou retirez ces fichiers",
  };
}
