import type { Token } from "markdown-it";
import { createParser } from "./create-parser.ts";
import { ODD } from "./odd-spaces.ts";

/**
 * Marks that were meant to act and would be printed: `spaced`, an emphasis with a space inside its marks; `glued`, one whose end has a letter after it; `open`,
 * one without end; `cut`, a link whose address holds a space or has no end; and what other programs than this one read: `wiki`, `highlight`, `task`,
 * `callout`, `container`, `hidden`. The line counts from 0.
 */
export type LooseMark = { kind: LooseKind; text: string; line: number };
type LooseKind = Exclude<keyof typeof MARKS, "emphasis"> | "spaced" | "glued" | "open" | "task" | "callout";

/** Escaped signs stay apart from words. */
const parser = createParser();
parser.core.ruler.disable("text_join");
const ESCAPED = "\ufffc";

const BLANK = `[\\s${ODD}]`;
const BEFORE = "(?<![\\p{L}\\p{N}*\\\\])";
const PAIR = `${BEFORE}\\*\\*(?!\\*)`;

/**
 * What is left in the words after Markdown was read (CommonMark 6.2: an emphasis is opened by no mark before a space, closed by none after one, nor after a
 * stop and before a letter; 6.3: no space in an address). An asterisk that calls a note, or multiplies, has no such neighbours.
 */
const MARKS = {
  emphasis: new RegExp(
    [
      `(?<spaced>${PAIR}${BLANK}+[^*\\n]+?\\*\\*(?!\\*)|${PAIR}[^*\\n]+?${BLANK}\\*\\*(?!\\*)`,
      `(?<![\\p{L}\\p{N}*_${ODD}])(?<sign>\\*{1,3}|_{1,3})[${ODD}]+\\p{L}[^*_\\n]*[${ODD}]+\\k<sign>(?![\\p{L}\\p{N}*_${ODD}])`,
      `(?<![~\\p{L}\\p{N}])~~(?:${BLANK}+[^~\\n]+?|[^~\\n]+?${BLANK})~~(?!~)`,
      `${BEFORE}\\*(?=\\p{L})[^*\\n]{1,60}${BLANK}\\*(?![\\p{L}\\p{N}*]|${BLANK}*\\p{N}))`,
      `${PAIR}[^*\\n]+?[\\p{P}\\p{S}]\\*\\*(?=[\\p{L}\\p{N}])`,
      `${BEFORE}\\*(?=\\p{L})[^*\\n]*[:;!?.»)]\\*(?=\\p{L})`,
    ].join("|"),
    "gu",
  ),
  cut: /\[[^[\]\n]*\]\((?:https?:|mailto:|www\.|\/)[^)\n]*\)?/giu,
  wiki: /\[\[[^[\]\n]+\]\]/gu,
  highlight: /(?<![=\p{L}\p{N}])==(?![=\s])[^=\n]*[^=\s]==(?![=\p{L}\p{N}])/gu,
  hidden: /%%[^%\n]+%%/gu,
  container: /^:{3,}[ \t]*[\p{L}{]\S*/gu,
} as const;

const OPEN = new RegExp(`${PAIR}(?=[\\p{L}\\p{N}«"“(])`, "u");
const TASK = new RegExp(`^\\[[xX${ODD} ]\\](?=${BLANK})`, "u");
const CALLOUT = /^\[![\p{L}-]+\]/u;
/** By a sign that it must have, whether a text can have any of them: few have. */
const HINTS: readonly (readonly [sign: string, hint: RegExp])[] = [
  ["*", new RegExp(`\\*\\p{L}[^*\\n]{1,60}[\\s${ODD}]\\*(?![\\p{L}\\p{N}*])|\\*[${ODD}]`, "u")],
  ["**", new RegExp(`(?:^|[\\s${ODD}("«])\\*\\*[\\s${ODD}]|[\\s${ODD}]\\*\\*(?:[\\s${ODD}\\p{P}]|$)`, "mu")],
  ["*", /(?![*_("«“[{'’-])[\p{P}\p{S}]\*\*?(?=[\p{L}\p{N}])/u],
  ["_", new RegExp(`_[${ODD}]`, "u")],
  ["~~", new RegExp(`~~[\\s${ODD}]|[\\s${ODD}]~~`, "u")],
  ["](", /\]\([^\s()]*\([^\s()]*\)(?!\S*\))|\]\([^\s)]*\s+(?!["'(])|\]\([^)\n]*$/mu],
  ["]", new RegExp(`(?:[-+*]|\\d[.)])${BLANK}+\\[[xX${ODD} ]\\]`, "u")],
  ["[!", new RegExp(`>${BLANK}*\\[!`, "u")],
  ...["[[", "==", "%%"].map((sign) => [sign, /./u] as const),
  [":::", /^:{3}/mu],
];

/** Finds them; what is escaped, or in code, is meant to be read. */
export function listLooseMarks(source: string): LooseMark[] {
  if (!HINTS.some(([sign, hint]) => source.includes(sign) && hint.test(source)) && !hasOpen(source)) return [];
  const tokens = parser.parse(source, {});
  let line = 0;
  return tokens.flatMap(({ type, map, children }, index): LooseMark[] => {
    line = map?.[0] ?? line;
    if (type !== "inline") return [];
    const rows = joinRows(children ?? []);
    const at = line;
    const found = rows.flatMap((row, offset) => findIn(row).map((mark) => ({ ...mark, line: at + offset })));
    return [...findFirst(rows[0] ?? "", tokens[index - 2], at), ...found, ...findOpen(rows, found, at)];
  });
}

/** A paragraph with an odd number of `**` has one without its other. */
function hasOpen(source: string): boolean {
  return source.includes("**") && source.split(/\n\s*\n/u).some((part) => part.split("**").length % 2 === 0);
}

/** The words of each line, signs that are escaped or written by their number replaced by one that is no mark; what acts ends a run. */
function joinRows(tokens: readonly Token[]): string[] {
  const words = tokens.map(({ type, content }) => {
    if (type === "text") return content;
    if (type === "text_special") return ESCAPED;
    return type === "softbreak" || type === "hardbreak"
      ? "\n"
      : type === "strong_open" || type === "strong_close"
        ? ""
        : ESCAPED;
  });
  return words.join("").split("\n");
}

function findIn(row: string): Omit<LooseMark, "line">[] {
  return (Object.keys(MARKS) as (keyof typeof MARKS)[]).flatMap((name) =>
    [...row.matchAll(MARKS[name])].map(({ 0: text, groups }) => {
      const { spaced } = groups ?? {};
      if (name !== "emphasis") return { kind: name, text: text.trim() };
      return { kind: spaced === undefined ? "glued" : "spaced", text: text.trim() };
    }),
  );
}

/** What begins an item of a list, or a quotation. */
function findFirst(row: string, parent: Token | undefined, line: number): LooseMark[] {
  const [task] = parent?.type === "list_item_open" ? (TASK.exec(row) ?? []) : [];
  const [callout] = parent?.type === "blockquote_open" ? (CALLOUT.exec(row) ?? []) : [];
  if (task !== undefined) return [{ kind: "task", text: task, line }];
  return callout === undefined ? [] : [{ kind: "callout", text: callout, line }];
}

/** An emphasis that nothing closes, in a block that has no other fault of its kind. */
function findOpen(rows: readonly string[], found: readonly LooseMark[], start: number): LooseMark[] {
  if (found.some(({ kind }) => kind === "spaced" || kind === "glued")) return [];
  if (rows.join("\n").split("**").length !== 2) return [];
  const offset = rows.findIndex((row) => OPEN.test(row));
  const row = rows[offset] ?? "";
  return offset < 0 ? [] : [{ kind: "open", text: row.slice(row.search(OPEN)).trim(), line: start + offset }];
}
