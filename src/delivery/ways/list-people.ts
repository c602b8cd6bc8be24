import { renderProblem } from "../../text/problem.ts";
import { NBSP } from "../../text/quote.ts";
import { accept, type Result, refuse } from "../../text/result.ts";
import type { People } from "../ledger/report-ledger.ts";
import type { Obstacle, Opening } from "./contract.ts";

/** Who has a message of their own, and as words tell them. */
export type Addressees = {
  people: People;
  words: string;
  /** What the editor should know of the list. */
  warnings: string[];
};

/** The address of a list that the settings name for SMTP, else everyone on the list of subscribers. */
export async function listPeople(opening: Opening): Promise<Result<Addressees, Obstacle>> {
  const { to } = opening.delivery.smtp ?? {};
  if (to !== undefined) {
    const list = addressOne(opening, to, `la liste ${to}`);
    return accept({ ...list, people: { ...list.people, isElsewhere: true } });
  }
  const read = await opening.readRecipients();
  if (!read.ok) return refuse<Obstacle>(...read.problems, "La liste des abonnés a des erreurs. Rien n'est envoyé.");
  const { pseudonyms, clock } = opening;
  const warnings = read.problems.map(renderProblem);
  return accept({
    people: { recipients: read.value, pseudonyms, clock },
    words: countPeople(read.value.length),
    warnings,
  });
}

/** One address in place of a list. */
export function addressOne({ pseudonyms, clock }: Opening, email: string, words: string): Addressees {
  return { people: { recipients: [{ email }], pseudonyms, clock }, words, warnings: [] };
}

export function countPeople(count: number): string {
  return `${count}${NBSP}${count > 1 ? "abonnés" : "abonné"}`;
}
