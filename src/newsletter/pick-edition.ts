import type { Model, Roundup } from "../model/model.ts";
import { hasLetter } from "../model/parts.ts";
import { callCommand } from "../text/call-command.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { accept, type Result, refuse } from "../text/result.ts";

type Editions = Pick<Model, "roundups" | "settings">;

const listPublished = ({ roundups }: Pick<Model, "roundups">) =>
  roundups.filter(({ draft, upcoming }) => !draft && !upcoming);

/** True for a site with a letter whose first edition is still to come: nothing is wrong, and there is nothing to do. */
export function hasNothingYet(model: Editions): boolean {
  return hasLetter(model) && listPublished(model).length === 0;
}

export const NOTHING_YET = `Rien à mettre en lettre pour l'instant${NBSP}: aucune édition n'est encore publiée.`;

/**
 * Picks a published edition: the one of that number, else the latest. Refused where there is none, or no letter, with a
 * sentence in French that says why. Roundups stand newest first.
 */
export function pickEdition(model: Editions, number?: number): Result<Roundup, string> {
  if (!hasLetter(model))
    return refuse(
      `Ce site n'a pas de lettre${NNBSP}; ajoutez newsletter à site.yaml, comme l'écrit ${callCommand("init")}.`,
    );
  const published = listPublished(model);
  const edition = number === undefined ? published[0] : published.find((roundup) => roundup.number === number);
  if (edition) return accept(edition);
  if (published.length === 0)
    return refuse(
      `Aucune édition n'est publiée${NNBSP}; retirez draft: true du brouillon dont la date est venue, ou lancez ${callCommand("liens")}, qui en écrit un.`,
    );
  const known = published.map((roundup) => roundup.number).join(", ");
  return refuse(`L'édition ${number} n'est pas publiée${NNBSP}; éditions publiées${NBSP}: ${known}.`);
}

/** What the editor is told of a number that is none. */
export function explainNumber(value: string): string {
  return `--number${NBSP}: ${quote(value)} n'est pas un numéro d'édition${NNBSP}; écrivez par exemple 101.`;
}
