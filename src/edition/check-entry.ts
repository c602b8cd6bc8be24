import { explainPartialDate } from "../model/schema/date-fields.ts";
import type { BodyFault } from "../model/schema/parse-value.ts";
import type { RoundupEntry } from "../model/schema/roundup.ts";
import { isLanguageTag, LANGUAGE_REMEDY } from "../model/schema/text-fields.ts";
import { isPartialDate } from "../text/dates.ts";
import { findNearest } from "../text/find-nearest.ts";
import { NBSP, quote } from "../text/quote.ts";
import { explainAddress } from "../text/web-address.ts";
import { DETAILS, LINK_FORM, type LineRange } from "./grammar.ts";
import { type Comment, parseDetails } from "./hide-comments.ts";
import type { OutlineHeading } from "./parse-outline.ts";

/** A heading below those of links: what stands under it would be lost. */
export function checkLevel({ level, line }: OutlineHeading): BodyFault {
  return {
    line,
    message: `un titre de niveau ${level} n'a pas de place ici`,
    remedy: "écrivez ## devant une rubrique, ### devant un lien, rien devant un paragraphe",
  };
}

/** Comments that readers would see: those that are not alone on their lines, or never closed. */
export function checkStrayComments(lines: readonly string[], code: readonly LineRange[]): BodyFault[] {
  return lines.flatMap((text, line): BodyFault[] => {
    const isCode = code.some(({ start, end }) => line >= start && line < end);
    if (isCode || !text.replace(/`[^`]*`/gu, "").includes("<!--")) return [];
    return [
      {
        line,
        message: "ce commentaire serait imprimé, il n'est pas seul sur sa ligne ou n'est pas fermé",
        remedy: `écrivez-le sur une ligne à lui${NBSP}: <!-- … -->`,
      },
    ];
  });
}

/** Everything wrong with one link, its comment included. */
export function checkEntry(entry: RoundupEntry, heading: OutlineHeading, comments: readonly Comment[]): BodyFault[] {
  return [...checkHeading(entry, heading), ...checkDetails(comments)];
}

function checkHeading({ title, url }: RoundupEntry, { line, text, link }: OutlineHeading): BodyFault[] {
  const faults: BodyFault[] = [];
  if (title === "") faults.push({ line, message: "le lien n'a pas de titre", remedy: `écrivez ${LINK_FORM}` });
  const address = url === undefined ? undefined : explainAddress(url);
  if (address) faults.push({ line, ...address });
  if (link && link.before !== "")
    faults.push({
      line,
      message: `${quote(link.before)} précède le lien`,
      remedy: `commencez par lui${NBSP}: ${LINK_FORM}`,
    });
  if (link && link.after.trim() !== "" && !/^\s*[—–-]\s+\S/u.test(link.after))
    faults.push({
      line,
      message: `${quote(link.after)} suit le lien sans tiret`,
      remedy: `séparez l'éditeur par un tiret${NBSP}: ${LINK_FORM}`,
    });
  const [, refused] = /\]\s*\((.*)\)/u.exec(text) ?? [];
  if (url === undefined && refused !== undefined)
    faults.push({
      line,
      message: `l'adresse ${quote(refused)} est refusée`,
      remedy: `donnez une adresse http ou https, sans espace${NBSP}: ${LINK_FORM}`,
    });
  return faults;
}

function checkDetails(comments: readonly Comment[]): BodyFault[] {
  return [...parseDetails(comments)].flatMap(([key, { value, line }]): BodyFault[] => {
    if (key === "date" && !isPartialDate(value)) return [{ line, field: key, ...explainPartialDate(value) }];
    if (key === "langue" && !isLanguageTag(value))
      return [{ line, field: key, message: `${quote(value)} n'est pas un code de langue`, remedy: LANGUAGE_REMEDY }];
    const near = DETAILS.includes(key) ? undefined : findNearest(key, DETAILS);
    if (near === undefined) return [];
    const message = `${quote(key)} n'est pas lu dans un commentaire`;
    return [{ level: "warning", line, message, remedy: `écrivez ${quote(near)}, si c'est ce que vous vouliez dire` }];
  });
}
