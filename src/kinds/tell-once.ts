import type { LinkFault } from "../model/source.ts";

/** The one line for all that is not checked as long as a file that it is checked by has faults of its own: « les termes de 99 fiches ne sont pas contrôlés ». */
export function tellUnchecked(file: string, unchecked: string, count: number): LinkFault[] {
  if (count === 0) return [];
  return [
    {
      ...{ file, path: [], level: "warning" },
      message: `${unchecked} tant que ce fichier a des fautes`,
      remedy: "corrigez-les d'abord, puis relancez",
    },
  ];
}

/** « une fiche », « 12 fiches ». */
export function countFiches(count: number): string {
  return count === 1 ? "une fiche" : `${count} fiches`;
}

/** Files that are told one by one for the same fault, at most: more of them have it from one cause, elsewhere. */
const MOST_ALIKE = 4;

/** Faults of fiches, those that many have alike told once, at the first of them. */
export function gatherAlike(faults: readonly LinkFault[]): LinkFault[] {
  const files = new Map<string, Set<string>>();
  const keyOf = ({ message, remedy }: LinkFault) => `${message}\n${remedy}`;
  for (const fault of faults) {
    const key = keyOf(fault);
    files.set(key, (files.get(key) ?? new Set()).add(fault.file));
  }
  const told = new Set<string>();
  return faults.flatMap((fault) => {
    const key = keyOf(fault);
    const count = files.get(key)?.size ?? 0;
    if (count <= MOST_ALIKE) return [fault];
    if (told.has(key)) return [];
    told.add(key);
    return [{ ...fault, message: `${fault.message}, comme dans ${count - 1} autres fiches` }];
  });
}
