import { measure, TEXT_WIDTH, wrapText } from "./wrap-text.ts";

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
