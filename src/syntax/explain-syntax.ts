import type { Explanation } from "../text/problem.ts";
import { quote } from "../text/quote.ts";

/** What is wrong with a text that is no YAML; the line counts from 0. */
export type SyntaxFault = Explanation & { line: number };

type Sign = readonly [reason: string, message: string, remedy: string];

const QUOTED = "mettez le texte entre guillemets doubles";
const OPEN_QUOTE: Explanation = {
  message: "un guillemet ouvert n'est pas fermé",
  remedy: "fermez-le, et écrivez \\\" ceux de l'intérieur",
};
const HELD_QUOTE: Explanation = {
  message: "la barre oblique inverse devant le dernier guillemet l'empêche de fermer le texte",
  remedy: "écrivez-la deux fois, ou ajoutez un guillemet",
};
const OPEN_LIST: Explanation = {
  message: "un crochet ou une accolade ouverts ne sont pas fermés",
  remedy: "fermez la liste, et séparez ses valeurs par des virgules",
};

const TABULATION: Explanation = {
  message: "une tabulation sert de retrait",
  remedy: "remplacez-la par des espaces",
};

/** Between double quotation marks it calls a character: `C:\Users` one of eight figures (YAML 1.2, 5.7; nodeca/js-yaml#374). */
const BACKSLASH: Explanation = {
  message: "une barre oblique inverse est mal employée",
  remedy: "écrivez-la deux fois",
};

/** The parser's reasons that can be said as they are. */
const SIGNS: readonly Sign[] = [
  ["tab characters", TABULATION.message, TABULATION.remedy],
  ["alias", "YAML voit un renvoi dans le signe * ou &", QUOTED],
  ["flow collection", "une liste entre crochets ou accolades est mal écrite", "séparez ses valeurs par des virgules"],
  ["escape sequence", BACKSLASH.message, BACKSLASH.remedy],
  ["hexadecimal character", BACKSLASH.message, BACKSLASH.remedy],
  ["tag", "YAML voit une étiquette dans le signe !", QUOTED],
  ["maxDepth", "trop de listes sont emboîtées", "retirez les crochets en trop"],
  ["non-printable", "le texte contient un caractère invisible", "retapez la ligne"],
  ["null byte", "le texte contient un caractère invisible", "retapez la ligne"],
];

/** A field or an item behind a tabulation, which YAML takes for no indentation. */
const TABBED = /^ *(?:- *)?\t\s*(?:- |["'\w][^:]*:(?:\s|$))/u;

/** Says in French why a YAML text is refused: the parser's reason, told apart by what stands at the line it names. */
export function explainSyntax(reason: string, lines: readonly string[], line: number): SyntaxFault {
  if (reason.includes("duplicated mapping key")) return { line, ...explainRepeat(lines[line] ?? "") };
  if (reason.includes("single document")) {
    const second = lines.findLastIndex((one) => /^---(?:\s|$)/u.test(one));
    return { line: Math.max(second, 0), message: "une ligne --- coupe le fichier en deux", remedy: "retirez-la" };
  }
  const tabbed = lines.slice(0, line + 2).findIndex((one) => TABBED.test(one));
  if (tabbed !== -1) return { line: tabbed, ...TABULATION };
  const cut = findCutList(lines.slice(0, line + 1));
  if (cut) return cut;
  if (/indentation|unexpected end|block mapping entry/u.test(reason) && !reason.includes("tab characters")) {
    const before = lines.slice(0, line + 1);
    return findUnclosed(before) ?? findCutText(before) ?? { line, ...explainLine(lines[line] ?? "") };
  }
  const [, message, remedy] = SIGNS.find(([sign]) => reason.includes(sign)) ?? [];
  return { line, ...(message && remedy ? { message, remedy } : explainLine(lines[line] ?? "")) };
}

function explainRepeat(line: string): Explanation {
  const key = /^[\s-]*(?:"([^"]+)"|'([^']+)'|([^:]+?))\s*:/u.exec(line)?.slice(1).find(Boolean);
  const field = key === undefined ? "le champ" : `le champ ${quote(key)}`;
  return { message: `${field} est écrit deux fois`, remedy: "gardez une seule des deux lignes" };
}

const QUOTE_WITHOUT_END = /(?:^|[:,[{-]\s*)(?:"(?:[^"\\]|\\.)*|'[^']*(?:''[^']*)*)$/u;

/** The last line that opens a quotation, a list or a group and leaves it open. */
function findUnclosed(lines: readonly string[]): SyntaxFault | undefined {
  const quoted = lines.findLastIndex((line) => QUOTE_WITHOUT_END.test(line));
  if (quoted !== -1 && /(?<!\\)\\"\s*$/u.test(lines[quoted] ?? "")) return { line: quoted, ...HELD_QUOTE };
  if (quoted !== -1) return { line: quoted, ...OPEN_QUOTE };
  const listed = lines.findLastIndex((line) => /[:-]\s+[[{]/u.test(line) && countOpen(line) > 0);
  return listed === -1 ? undefined : { line: listed, ...OPEN_LIST };
}

const REMARK = /\s(#[^\s#].*)$/u;

/** The last list or group that a sign # leaves open: all that follows is a remark to YAML. */
function findCutList(lines: readonly string[]): SyntaxFault | undefined {
  const line = lines.findLastIndex((one) => REMARK.test(one) && countOpen(one.replace(REMARK, "")) > 0);
  const [, words = ""] = REMARK.exec(lines[line] ?? "") ?? [];
  return line === -1 ? undefined : { line, message: `YAML voit une remarque dans ${quote(words)}`, remedy: QUOTED };
}

/** A field, an item, or a value that ends by itself: what follows it is not cut off from it. */
const COMPLETE = /^\s*(?:- |[\w-]+:(?:\s|$))/u;

/** A text of several lines that a remark ends: the next of its lines belongs to nothing (YAML 1.2, 6.6 and 7.3.3). */
function findCutText(lines: readonly string[]): SyntaxFault | undefined {
  const stray = lines.at(-1) ?? "";
  const line = lines.findLastIndex((one, index) => index < lines.length - 1 && one.trim() !== "");
  const [, before = "", words = ""] = /^(.*?(?:\s|^))(#.*)$/u.exec(lines[line] ?? "") ?? [];
  if (words === "" || !/^\s/u.test(stray) || COMPLETE.test(stray) || /["'\]}]\s*$/u.test(before)) return undefined;
  return { line, message: `YAML voit une remarque dans ${quote(words)}, qui coupe le texte`, remedy: QUOTED };
}

function countOpen(line: string): number {
  const bare = line.replace(/"(?:[^"\\]|\\.)*"|'[^']*'/gu, "");
  return (bare.match(/[[{]/gu)?.length ?? 0) - (bare.match(/[\]}]/gu)?.length ?? 0);
}

/** What mostly is wrong with one line, by its look. */
function explainLine(line: string): Explanation {
  const value = /^[\s-]*[^:]*:\s+(.*)$/u.exec(line)?.[1] ?? line.trim();
  const [first = ""] = value;
  if (/["']/u.test(first))
    return { message: "un guillemet ferme le texte trop tôt", remedy: `${QUOTED}, et écrivez \\" ceux de l'intérieur` };
  if (/[@`%&*!|>]/u.test(first))
    return { message: `le texte commence par ${quote(first)}, un signe que YAML se réserve`, remedy: QUOTED };
  if (/:(?:\s|$)/u.test(value)) return { message: "un second deux-points coupe la ligne", remedy: QUOTED };
  if (/^\s/u.test(line))
    return {
      message: "le retrait de la ligne ne convient pas",
      remedy: "alignez-la sur celles du même niveau, avec des espaces",
    };
  return {
    message: "cette ligne n'est pas un champ",
    remedy: `écrivez un nom de champ, un deux-points et un espace, ou ${QUOTED}`,
  };
}
