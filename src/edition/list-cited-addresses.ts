import { createParser } from "../markdown/create-parser.ts";

const parser = createParser();

/** An address that a Markdown text leads to, with its line counted from 1. */
export type CitedInText = { url: string; line: number };

/** Every address of a Markdown text's links and pictures, in order, front matter passed over. */
export function listCitedAddresses(source: string): CitedInText[] {
  if (!/https?:/iu.test(source)) return [];
  const matter = /^---\r?\n[\s\S]*?\n---[ \t]*(?:\r?\n|$)/u.exec(source)?.[0] ?? "";
  const offset = matter.split("\n").length;
  return parser.parse(source.slice(matter.length), {}).flatMap(({ type, map, children }) => {
    if (type !== "inline" || !map) return [];
    let line = map[0] + offset;
    return (children ?? []).flatMap((token) => {
      if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
      const url = String(token.attrGet(token.type === "image" ? "src" : "href") ?? "");
      return (token.type === "link_open" || token.type === "image") && url ? [{ url, line }] : [];
    });
  });
}
