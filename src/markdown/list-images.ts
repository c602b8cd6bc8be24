import { createParser } from "./create-parser.ts";
import { plainInline } from "./to-plain-text.ts";

const parser = createParser();

/** A picture of a text: its address as written, its alternative text, its line counted from 0. */
export type ImageMark = { address: string; alt: string; line: number };

/** The pictures that a Markdown text shows; those in code are none. */
export function listImages(source: string): ImageMark[] {
  if (!source.includes("![")) return [];
  return parser.parse(source, {}).flatMap(({ map, children }) => {
    let line = map?.[0] ?? 0;
    return (children ?? []).flatMap((token): ImageMark[] => {
      if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
      if (token.type !== "image") return [];
      return [{ address: String(token.attrGet("src")), alt: plainInline(token.children ?? []).trim(), line }];
    });
  });
}
