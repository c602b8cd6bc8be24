import { ODD } from "../markdown/odd-spaces.ts";
import { explainPartialDate } from "../model/schema/date-fields.ts";
import type { BodyFault } from "../model/schema/parse-value.ts";
import type { RoundupEntry } from "../model/schema/roundup.ts";
import { isLanguageTag, LANGUAGE_REMEDY } from "../model/schema/text-fields.ts";
import { isPartialDate } from "../text/dates.ts";
import { findNearest } from "../text/find-nearest.ts";
import type { Explanation } from "../text/problem.ts";
import { NBSP, NNBSP, quote } from "../text/quote.ts";
import { explainAddress } from "../text/web-address.ts";
import { getStrings, LANGUAGES } from "../words/languages.ts";
import {
  DETAILS,
  LINK_FORM,
  type LineRange,
  listMarkNames,
  type Mark,
  PUBLISHER_AFTER_LINK,
  SECTION_LEVEL,
} from "./grammar.ts";
import { type Comment, parseDetails } from "./hide-comments.ts";
import type { OutlineHeading, OutlineTitle } from "./parse-outline.ts";

/** A heading below those of links: what stands under it would be lost. */
export function checkLevel({ level, line }: OutlineHeading): BodyFault {
  return {
    line,
    message: `un titre de niveau ${level} n'a pas de place ici`,
    remedy: "écrivez ## devant une rubrique, ### devant un lien, rien devant un paragraphe",
  };
}

/** What stands around a section's title: whether links do above it, whether others have its mark, and the words below it. */
type SectionPlace = { isUnderLink: boolean; isBesideSections: boolean; body: string };

/**
 * A section that nobody meant: words underlined by a line of signs, or begun by one #, leave the link above them, or take those below
 * (CommonMark 4.2 and 4.3). An error where they leave a link and more words follow, else a section may be meant: so is one # above links alone.
 */
export function checkSection(heading: OutlineHeading, place: SectionPlace): BodyFault[] {
  const { line, text, level, isUnderlined } = heading;
  const lost = findLostLink(heading);
  if (lost !== undefined) return [{ level: "warning", line, ...lost }];
  const { isUnderLink, isBesideSections, body } = place;
  const isMeant = level === SECTION_LEVEL || (!isUnderLink && !isBesideSections && body === "");
  if (!isUnderlined && isMeant) return [];
  const severity = isUnderLink && body !== "" ? {} : { level: "warning" as const };
  const message = `${quote(text)} devient une rubrique${isUnderLink ? " et quitte son lien" : ""}, ${isUnderlined ? "la ligne de signes en dessous en fait un titre" : "le # qui précède en fait un titre"}`;
  const remedy = isUnderlined ? "sautez une ligne avant ces signes" : "retirez ce # ou écrivez \\#";
  return [{ ...severity, line, message, remedy: `${remedy}${NNBSP}; pour une rubrique, écrivez ## devant son titre` }];
}

/** A link of the edition as a section's title: nothing but signs before it, its publisher behind it, or its address in full. */
function findLostLink({ text, link }: OutlineHeading): Explanation | undefined {
  const isLink = link !== undefined && (/^[^\p{L}]*$/u.test(link.before) || PUBLISHER_AFTER_LINK.test(link.after));
  const inFull = /^[^\p{L}\p{N}]*(https?:\/\/\S+)/iu.exec(text)?.[1];
  const halves = link === undefined && HALVES.test(text) ? text : undefined;
  const lost = isLink ? link.text : (inFull ?? halves);
  if (lost !== undefined)
    return {
      message: `${quote(lost)} est ici le titre d'une rubrique, pas un lien`,
      remedy: `écrivez-le avec ###${NBSP}: ${LINK_FORM}`,
    };
  if (!/^[#＃﹟]+\s/u.test(text)) return undefined;
  return {
    message: `le titre de rubrique ${quote(text)} serait imprimé avec son #`,
    remedy: `ne laissez que ## devant son premier mot${NNBSP}; un lien s'écrit ${LINK_FORM}`,
  };
}

/** A title inside a quotation or a list would be printed as one of the page. */
export function checkInnerTitle({ line, text, isUnderlined }: OutlineTitle): BodyFault {
  return {
    level: "warning",
    line,
    message: `${quote(text)} serait imprimé comme un titre, ${isUnderlined ? "une ligne de signes le souligne" : "un # le précède"}`,
    remedy: isUnderlined ? "sautez une ligne avant ces signes" : "retirez ce # ou écrivez \\#",
  };
}

/** macOS writes a long dash for two hyphens. */
const DASHED_COMMENT: Explanation = {
  message: "ce commentaire serait imprimé, un tiret long y remplace les deux tirets",
  remedy: `écrivez-le sur une ligne à lui, avec deux tirets de chaque côté${NBSP}: <!-- … -->`,
};

/** Comments that readers would see: those that are not alone on their lines, or never closed. */
export function checkStrayComments(lines: readonly string[], code: readonly LineRange[]): BodyFault[] {
  return lines.flatMap((text, line): BodyFault[] => {
    const isCode = code.some(({ start, end }) => line >= start && line < end);
    const [opening] = /<!(?:--|[—–])/u.exec(text.replace(/`[^`]*`/gu, "")) ?? [];
    if (isCode || opening === undefined) return [];
    if (opening !== "<!--") return [{ line, ...DASHED_COMMENT }];
    return [
      {
        line,
        message: "ce commentaire serait imprimé, il n'est pas seul sur sa ligne ou n'est pas fermé",
        remedy: `écrivez-le sur une ligne à lui${NBSP}: <!-- … -->`,
      },
    ];
  });
}

/** A comment that holds the opening of another was never closed itself: it would hide all that stands between (HTML, 13.1.6). */
export function checkNestedComments(comments: readonly Comment[]): BodyFault[] {
  return comments.flatMap(({ line, text }): BodyFault[] => {
    const at = text.indexOf("<!--");
    if (at < 0) return [];
    const inner = line + text.slice(0, at).split("\n").length;
    return [
      {
        line,
        message: `ce commentaire n'est pas fermé avant celui de la ligne ${inner}, il cacherait tout ce qui les sépare`,
        remedy: "fermez-le par -->, ou retirez <!--",
      },
    ];
  });
}

/** Everything wrong with one link, its comment included. */
export function checkEntry(entry: RoundupEntry, heading: OutlineHeading, comments: readonly Comment[]): BodyFault[] {
  return [...checkHeading(entry, heading), ...checkDetails(comments)];
}

function checkHeading({ title, url }: RoundupEntry, heading: OutlineHeading): BodyFault[] {
  const { line, link } = heading;
  const faults: BodyFault[] = [];
  if (title === "") faults.push({ line, message: "le lien n'a pas de titre", remedy: `écrivez ${LINK_FORM}` });
  const address = url === undefined ? explainNoAddress(heading) : explainAddress(url);
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
  return faults;
}

const HALVES = new RegExp(`\\]([\\s${ODD}]*)\\((.*)\\)`, "u");
const IN_FULL = /https?:\/\/\S|\bwww\.[\w-]+\.\w/iu;

/** Why a title has no address though one was written: nothing where none was. */
function explainNoAddress({ text, isEmpty }: OutlineHeading): Explanation | undefined {
  const [, gap = "", refused] = HALVES.exec(text) ?? [];
  if (isEmpty)
    return {
      message: "l'adresse du lien manque entre les parenthèses",
      remedy: `écrivez ${LINK_FORM}, ou le titre sans crochets s'il n'a pas d'adresse`,
    };
  if (refused !== undefined && gap !== "")
    return {
      message: "un espace sépare les deux moitiés du lien",
      remedy: `retirez ce qui se trouve entre ] et (${NBSP}: ${LINK_FORM}`,
    };
  if (refused !== undefined)
    return {
      message: `l'adresse ${quote(refused)} est refusée`,
      remedy: `donnez une adresse http ou https, sans espace${NBSP}: ${LINK_FORM}`,
    };
  if (!IN_FULL.test(text)) return undefined;
  return {
    message: "l'adresse est écrite en toutes lettres, ce titre n'aurait pas de lien",
    remedy: `mettez-la entre parenthèses, après le titre entre crochets${NBSP}: ${LINK_FORM}`,
  };
}

const isMark = (mark: Mark, name: string) => listMarkNames(mark).includes(name);

/** The names of what is read in a link's comment, and of all that a program writes there. */
const READ = DETAILS.flatMap(listMarkNames);
const WRITTEN = new Set(LANGUAGES.flatMap((each) => Object.values(getStrings(each).draft.marks)));

function checkDetails(comments: readonly Comment[]): BodyFault[] {
  return [...parseDetails(comments)].flatMap(([key, { value, line }]): BodyFault[] => {
    if (isMark("date", key) && !isPartialDate(value)) return [{ line, field: key, ...explainPartialDate(value) }];
    if (isMark("language", key) && !isLanguageTag(value))
      return [{ line, field: key, message: `${quote(value)} n'est pas un code de langue`, remedy: LANGUAGE_REMEDY }];
    const near = WRITTEN.has(key) ? undefined : findNearest(key, READ);
    if (near === undefined) return [];
    const message = `${quote(key)} n'est pas lu dans un commentaire`;
    return [{ level: "warning", line, message, remedy: `écrivez ${quote(near)}, si c'est ce que vous vouliez dire` }];
  });
}
