import { cutBlock, insertWords } from "./change-lines.ts";
import type { SectionEdit } from "./edit.ts";
import { TO_REVIEW } from "./grammar.ts";
import type { Draft, DraftPart } from "./parse-draft.ts";
import { renderSection } from "./render-blocks.ts";

/** The draft with its sections changed, as an edit asks; undefined where there is nothing to change. */
export function changeSections(draft: Draft, edit: SectionEdit): string | undefined {
  const { lines, parts, eol } = draft;
  if (edit.kind === "section") return addSection(draft, edit.words);
  const part = parts[edit.part];
  if (part === undefined) return undefined;
  if (edit.kind === "opening") return replaceOpening(draft, part, edit.words);
  if (part.title === undefined) return undefined;
  if (edit.kind === "rename")
    return lines
      .toSpliced(part.start, part.wordsStart - part.start, `${renderSection({ title: edit.words })}${eol}`)
      .join("");
  if (edit.kind === "close") return cutBlock(draft, part).join("");
  return raisePart(draft, edit.kind === "raise" ? edit.part : edit.part + 1);
}

/** A new section stands last, but before what is left to judge. */
function addSection(draft: Draft, title: string): string {
  const { parts, lines } = draft;
  const line = parts.find(({ id }) => id === TO_REVIEW)?.start ?? parts.at(-1)?.end ?? lines.length;
  return insertWords(draft, [{ line, words: renderSection({ title }) }]);
}

/** The section goes before the one above it; the first has nowhere to go. */
function raisePart(draft: Draft, index: number): string | undefined {
  const [above, part] = [draft.parts[index - 1], draft.parts[index]];
  if (part === undefined || above?.title === undefined) return undefined;
  const words = draft.lines.slice(part.start, part.end).join("").trimEnd();
  const rest = { lines: cutBlock(draft, part), eol: draft.eol };
  return insertWords(rest, [{ line: above.start, words }]);
}

/** Other words in the place of those that stand before a part's first link; comments stay. */
function replaceOpening({ lines, eol }: Draft, part: DraftPart, words: string): string {
  const { start, wordsStart, headEnd, comments } = part;
  const isSaid = (line: number) =>
    line >= wordsStart && /\S/u.test(lines[line] ?? "") && !comments.some((one) => line >= one.start && line < one.end);
  const own = Array.from({ length: headEnd - start }, (_, index) => start + index);
  const said = own.filter(isSaid);
  const at = said[0] ?? comments.at(-1)?.end ?? wordsStart;
  const join = (some: readonly number[]) => some.map((line) => lines[line]).join("");
  const kept = own.filter((line) => !isSaid(line));
  const pieces = [
    join(kept.filter((line) => line < at)).trim(),
    words.trim().replace(/\r\n?|\n/gu, eol),
    join(kept.filter((line) => line >= at)).trim(),
  ].filter((piece) => piece !== "");
  const isHead = part.title === undefined;
  const head = pieces.length === 0 ? eol : `${isHead ? eol : ""}${pieces.join(eol + eol)}`;
  const gap = headEnd === lines.length ? eol : pieces.length === 0 ? "" : eol + eol;
  return [...lines.slice(0, start), head, gap, ...lines.slice(headEnd)].join("");
}
