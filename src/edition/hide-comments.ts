import { BLANK } from "../markdown/rules/read-odd-spaces.ts";
import { COMMENT_CLOSING, COMMENT_OPENING, DETAIL, listMarkNames, type Mark } from "./grammar.ts";

export type Comment = {
  /** Line of its opening mark, counted from 0. */
  line: number;
  /** What stands between its marks. */
  text: string;
};

const FENCE = new RegExp(`^${BLANK}{0,3}(\`{3,}(?=[^\`]*$)|~{3,})`, "u");
const EDGES = new RegExp(`^${BLANK}{0,3}|(?:${BLANK}|\\s)+$`, "gu");

/**
 * Blanks the comments that stand alone on their lines, and tells them; the text keeps its lines. What looks like one inside
 * fenced code is code; one that shares its line with words, or is never closed, stays in the text.
 */
export function hideComments(source: string): { visible: string; comments: Comment[] } {
  const lines = source.split("\n");
  const comments: Comment[] = [];
  let fence: string | undefined;
  for (let index = 0; index < lines.length; index += 1) {
    const line = lines[index] ?? "";
    if (fence !== undefined) {
      if (closesFence(line, fence)) fence = undefined;
      continue;
    }
    fence = FENCE.exec(line)?.[1];
    const end = COMMENT_OPENING.test(line) ? findEnd(lines, index) : undefined;
    if (end === undefined) continue;
    const whole = lines
      .slice(index, end + 1)
      .join("\n")
      .trim();
    comments.push({ line: index, text: whole.slice("<!--".length, -COMMENT_CLOSING.length) });
    lines.fill("", index, end + 1);
    index = end;
  }
  return { visible: lines.join("\n"), comments };
}

/** The line of a comment's closing mark, if nothing follows that mark. */
function findEnd(lines: readonly string[], start: number): number | undefined {
  for (let index = start; index < lines.length; index += 1) {
    const line = (lines[index] ?? "").slice(index === start ? (lines[index] ?? "").indexOf("<!--") + "<!--".length : 0);
    const at = line.indexOf(COMMENT_CLOSING);
    if (at !== -1) return line.slice(at + COMMENT_CLOSING.length).trim() === "" ? index : undefined;
  }
  return undefined;
}

function closesFence(line: string, fence: string): boolean {
  const mark = line.replace(EDGES, "");
  return mark.length >= fence.length && [...mark].every((sign) => sign === fence[0]);
}

/** One detail of a comment, with its line counted from 0. */
type Detail = { value: string; line: number };

/** What comments say under a detail's name, in whatever language. */
export function findDetail(details: ReadonlyMap<string, Detail>, mark: Mark): Detail | undefined {
  return listMarkNames(mark).flatMap((name) => details.get(name) ?? [])[0];
}

/** `acteurs: voxe, make-org ; date: 2016-12-05` → a map; what is not `key: value` is passed over. */
export function parseDetails(comments: readonly Comment[]): Map<string, Detail> {
  const pairs = comments.flatMap(({ text, line }) =>
    text.split("\n").flatMap((row, offset) =>
      row.split(";").flatMap((part): [string, Detail][] => {
        const [, key, value] = DETAIL.exec(part) ?? [];
        return key && value ? [[key, { value, line: line + offset }]] : [];
      }),
    ),
  );
  return new Map(pairs);
}
