import type { LinkFault } from "../model/source.ts";

/** One line for all the fiches that nothing is said of as long as a file that they are checked by has faults of its own. */
export function explainUnchecked(file: string, what: string, count: number): LinkFault[] {
  if (count === 0) return [];
  const fiches = count === 1 ? "d'une fiche" : `de ${count} fiches`;
  return [
    {
      ...{ file, path: [], level: "warning" },
      message: `${what} ${fiches} ne sont pas contrôlés tant que ce fichier a des fautes`,
      remedy: "corrigez-les d'abord, puis relancez",
    },
  ];
}
