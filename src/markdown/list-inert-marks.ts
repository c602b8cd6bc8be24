import { createParser, isSafeAddress } from "./create-parser.ts";
import { ODD } from "./odd-spaces.ts";

/**
 * What a reader would be shown as it is written: an address that no link may have, HTML, a link whose two halves stand apart. Its line
 * counts from 0.
 */
export type InertMark = { kind: "address" | "html" | "gap"; text: string; line: number };

/** Reads what the site's own parser refuses. */
const parser = createParser();
parser.set({ html: true });
parser.validateLink = () => true;

const HTML = /<(?!https?:|mailto:)[a-z!?/]/iu;
/** `[words] (https://…)`: CommonMark (6.3) wants nothing between the two. */
const GAP = new RegExp(`\\][\\s${ODD}]+\\((?:https?:|mailto:|\\/)[^\\s)]*\\)`, "u");
const ADDRESS = /\][(:](?!\s*<?(?:https?:|mailto:|#|\/[\w)-]|[\w-]+[/)]))/iu;

/** The marks of a Markdown text that are no Markdown here; those in code are meant to be read. */
export function listInertMarks(source: string): InertMark[] {
  const hasGaps = GAP.test(source);
  if (!HTML.test(source) && !ADDRESS.test(source) && !hasGaps) return [];
  let line = 0;
  return parser.parse(source, {}).flatMap(({ type, content, map, children }) => {
    line = map?.[0] ?? line;
    if (type === "html_block") return [{ kind: "html" as const, text: nameTag(content), line }];
    return readInline(children ?? [], line, hasGaps);
  });
}

type Token = ReturnType<typeof parser.parse>[number];

function readInline(tokens: readonly Token[], start: number, hasGaps: boolean): InertMark[] {
  let line = start;
  return tokens.flatMap((token): InertMark[] => {
    const at = line;
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type === "html_inline") {
      line += token.content.split("\n").length - 1;
      return token.content.startsWith("</") ? [] : [{ kind: "html", text: nameTag(token.content), line: at }];
    }
    const [gap] = token.type === "text" && hasGaps ? (GAP.exec(token.content) ?? []) : [];
    if (gap !== undefined) return [{ kind: "gap", text: gap, line: at }];
    const address = String(token.attrGet("href") ?? token.attrGet("src") ?? "");
    const inner = readInline(token.children ?? [], at, hasGaps);
    return isSafeAddress(address) ? inner : [{ kind: "address", text: address, line: at }, ...inner];
  });
}

/** `<script>`, `</p>`, `<!--`: enough to find it by. */
function nameTag(html: string): string {
  const [tag = ""] = /<(?:!--|[^\s>]*)/u.exec(html) ?? [];
  return tag === "<!--" ? tag : `${tag}>`;
}
