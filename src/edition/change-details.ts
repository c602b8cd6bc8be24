import { DETAILS, findMarksLanguage, type Mark, markPattern, nameMark } from "./grammar.ts";
import type { Draft, DraftBlock } from "./parse-draft.ts";
import { findMemory } from "./parse-memory.ts";

/** What a program writes first in a link's comment: a comment that has it, or one of the details, takes in another. */
const KEPT_DETAIL: Mark = "kept";

/** The draft with another value for one detail of a link's comment; without that detail where the value is empty. */
export function replaceDetail({ lines, eol }: Draft, block: DraftBlock, mark: Mark, value: string): string {
  const comments = block.comments.map(({ start, end }) => ({ start, end, text: lines.slice(start, end).join("") }));
  const name = nameMark(mark, findMarksLanguage(lines.join("")));
  const bearers = comments.filter(({ text }) => hasDetail(text, mark));
  const taker =
    bearers[0] ?? comments.find(({ text }) => [KEPT_DETAIL, ...DETAILS].some((one) => hasDetail(text, one)));
  const changed = [...lines];
  for (const comment of comments) {
    const isTaker = comment === taker && value !== "";
    if (!isTaker && !bearers.includes(comment)) continue;
    const bare = bearers.includes(comment) ? writeDetail(comment.text, mark, isTaker ? value : "") : comment.text;
    const text = isTaker && !bearers.includes(comment) ? appendDetail(bare, name, value) : bare;
    changed.fill("", comment.start, comment.end);
    changed[comment.start] = text;
  }
  if (taker === undefined && value !== "")
    changed[block.start] = `${endLine(lines[block.start] ?? "", eol)}<!-- ${name}: ${value} -->${eol}`;
  return changed.join("");
}

const isDetail = (piece: string, mark: Mark) => new RegExp(`^\\s*${markPattern(mark)}\\s*:`, "u").test(piece);

function hasDetail(comment: string, mark: Mark): boolean {
  return findMemory(comment) === undefined && splitDetails(comment).pieces.some((piece) => isDetail(piece, mark));
}

/** A comment's marks, and what stands between them: details at the even places, what parts them at the odd ones. */
function splitDetails(comment: string): { opening: string; pieces: string[]; closing: string } {
  const [, opening = "", body = "", closing = ""] = /^(\s*<!--)([\s\S]*)(-->\s*)$/u.exec(comment) ?? [];
  return { opening, pieces: body.split(/(;|\r\n|\r|\n)/u), closing };
}

/** The comment with one value for a detail, where it first stood; no comment at all where nothing is left in it. */
function writeDetail(comment: string, mark: Mark, value: string): string {
  const { opening, pieces, closing } = splitDetails(comment);
  const places = pieces.flatMap((piece, index) => (index % 2 === 0 && isDetail(piece, mark) ? [index] : []));
  const kept = value === "" ? undefined : places[0];
  for (const at of places.toReversed()) {
    if (at === kept)
      pieces[at] = (pieces[at] ?? "").replace(/^(\s*[^:]*:\s*).*?(\s*)$/su, (_, head, end) => `${head}${value}${end}`);
    else if (at === 0) pieces.splice(0, 2);
    else pieces.splice(at - 1, 2);
  }
  const body = pieces.join("");
  if (body.trim() === "") return "";
  const start = /^\s/u.test(body) ? body : ` ${body}`;
  return `${opening}${/\s$/u.test(start) ? start : `${start} `}${closing}`;
}

function appendDetail(comment: string, name: string, value: string): string {
  const { opening, pieces, closing } = splitDetails(comment);
  const body = pieces.join("");
  const end = /\s*$/u.exec(body)?.[0] ?? "";
  return `${opening}${body.slice(0, body.length - end.length)} ; ${name}: ${value}${end || " "}${closing}`;
}

function endLine(line: string, eol: string): string {
  return /[\r\n]$/u.test(line) ? line : line + eol;
}
