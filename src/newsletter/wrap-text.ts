/** Columns of a line, after RFC 3676's advice for text that will be quoted. */
export const TEXT_WIDTH = 78;

type Margins = {
  /** Stands before the first line; the prefix of the others is as wide or narrower. */
  first?: string;
  rest?: string;
};

/**
 * Fills lines of at most TEXT_WIDTH columns. Breaks at ordinary spaces, never at a no-break space; an address is never
 * cut, any other word longer than a line is.
 */
export function wrapText(text: string, { first = "", rest = "" }: Margins = {}): string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/[ \t\n]+/u).flatMap((part) => cutWord(part, TEXT_WIDTH - rest.length))) {
    if (word === "") continue;
    if (!empty && measure(line) + 1 + measure(word) > TEXT_WIDTH) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line += empty ? word : ` ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}

function cutWord(word: string, width: number): string[] {
  if (measure(word) <= width || /https?:\/\//u.test(word)) return [word];
  const parts = [""];
  for (const character of word) {
    const last = parts.length - 1;
    if (measure(`${parts[last]}${character}`) > width) parts.push(character);
    else parts[last] += character;
  }
  return parts;
}

const WIDE =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Emoji_Presentation}\uff00-\uff60]/u;

/** Columns in a fixed-width font: East Asian characters and emoji take two, combining marks none. */
export function measure(text: string): number {
  if (/^[\u0020-\u024f]*$/u.test(text)) return text.length;
  let columns = 0;
  for (const character of text) columns += /[\p{M}\p{Cf}]/u.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return columns;
}

/** The title of a part of a text letter. */
export function heading(title: string, language: string): string[] {
  return underline(title.toLocaleUpperCase(language), "-");
}

export function underline(title: string, sign: string): string[] {
  const lines = wrapText(title);
  const width = Math.max(...lines.map(measure), 1);
  return [...lines, sign.repeat(Math.min(width, TEXT_WIDTH))];
}

/** Groups of lines with one blank line between them; empty groups vanish. */
export function spread(groups: string[][]): string[] {
  return groups.filter((group) => group.length > 0).flatMap((group, index) => (index === 0 ? group : ["", ...group]));
}
