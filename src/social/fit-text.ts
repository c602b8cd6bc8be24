import type { MeasureText } from "../assets/measure-text.ts";

type FitOptions = {
  width: number;
  /** From the top of the first line to the last one's baseline and a little below. */
  height: number;
  /** A line's height, in sizes. */
  leading: number;
  /** Sizes to try, the largest first. */
  sizes: readonly number[];
};

export type FittedText = { size: number; leading: number; lines: string[] };

/**
 * Breaks a text into lines at its spaces, at the largest size at which it fits; at the smallest one, what is too much is cut at a word
 * and ends by « … ». No-break spaces hold.
 */
export function fitText(text: string, measure: MeasureText, { width, height, leading, sizes }: FitOptions): FittedText {
  const words = text.split(/[ \n\t]+/u).filter((word) => word !== "");
  const countLines = (size: number) => Math.max(1, 1 + Math.floor((height - size) / (size * leading)));
  for (const size of sizes) {
    const lines = breakLines(words, (line) => measure(line, size) <= width);
    const isWithin = lines.every((line) => measure(line, size) <= width);
    if (isWithin && lines.length <= countLines(size)) return { size, leading, lines };
  }
  const size = sizes.at(-1) ?? 0;
  const lines = cutLines(words, countLines(size), (line) => measure(`${line}…`, size) <= width);
  return { size, leading, lines };
}

function cutLines(words: readonly string[], most: number, fits: (line: string) => boolean): string[] {
  const lines = breakLines(words, fits).map((line) => cutLine(line, fits));
  if (lines.length <= most) return lines;
  const last = lines[most - 1]?.replace(/[\s,;:.…]+$/u, "");
  return [...lines.slice(0, most - 1), `${last}…`];
}

function breakLines(words: readonly string[], fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last !== undefined && fits(`${last} ${word}`)) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** A line that is one word too wide, cut where it ends. */
function cutLine(line: string, fits: (line: string) => boolean): string {
  if (fits(line)) return line;
  const characters = [...line];
  while (characters.length > 1 && !fits(characters.join(""))) characters.pop();
  return `${characters.join("")}…`;
}
