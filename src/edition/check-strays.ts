import type { BodyFault } from "../model/schema/parse-value.ts";
import type { Explanation } from "../text/problem.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { LINK_FORM } from "./grammar.ts";
import type { LinkRow, LostMark } from "./list-strays.ts";

const MARKS: Record<LostMark["kind"], Explanation> = {
  // A heading wants a space (CommonMark 4.2).
  glued: {
    message: "il manque un espace après #, ce lien serait imprimé tel quel",
    remedy: `écrivez ${LINK_FORM}`,
  },
  inert: {
    message: "ce # n'ouvre ni rubrique ni lien, la ligne serait imprimée telle quelle",
    remedy: `commencez la ligne par ## devant une rubrique, ou écrivez le lien ainsi${NBSP}: ${LINK_FORM}`,
  },
  // Four columns make code (CommonMark 4.4).
  code: {
    message: "quatre espaces ou une tabulation en font du code, cette ligne serait imprimée telle quelle",
    remedy: "retirez ce qui précède son premier signe",
  },
  fence: {
    message: "ce bloc de code n'est pas fermé, tout ce qui suit en fait partie et rien n'y est un lien",
    remedy: "fermez-le par une ligne des mêmes signes, ou retirez celle-ci",
  },
};

const GLUED_TITLE: Explanation = {
  message: "il manque un espace après #, cette ligne serait imprimée telle quelle",
  remedy: "écrivez ## et un espace devant une rubrique, ### et un espace devant un lien",
};

/** Marks that are no headings: an error where a link would be lost. */
export function checkMark({ line, kind, hasLink }: LostMark): BodyFault {
  const explanation = kind === "glued" && !hasLink ? GLUED_TITLE : MARKS[kind];
  return { ...(hasLink ? {} : { level: "warning" as const }), line, ...explanation };
}

/** A part of the edition, as far as it tells what a line belongs to. */
type Place = { start: number; blocks: readonly { start: number; entry: { title: string } }[] };

/**
 * Lines written as links of the edition, but for their mark, beside others that are: they would be words. A section, or an edition, that has no link
 * at all is told by itself.
 */
export function checkRows(rows: readonly LinkRow[], parts: readonly Place[]): BodyFault[] {
  return rows.flatMap(({ line, text, hasPublisher }): BodyFault[] => {
    const part = parts.findLast(({ start }) => start <= line);
    const above = part?.blocks.findLast(({ start }) => start < line);
    if (!part || part.blocks.length === 0 || (above && !hasPublisher)) return [];
    const place = above ? `aux mots de ${quote(above.entry.title)}` : "à ce qui précède les liens";
    return [
      {
        level: "warning",
        line,
        message: `${quote(text)} n'est pas un lien de l'édition, il appartient ${place}`,
        remedy: `écrivez-le avec ###${NBSP}: ${LINK_FORM}${NNBSP}; s'il est à sa place, faites-en une phrase`,
      },
    ];
  });
}
