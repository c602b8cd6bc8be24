import { createParser } from "./create-parser.ts";

const parser = createParser();

/** The words of a Markdown text, one block a line, without its marks. */
export function toPlainText(source: string): string {
  return parser
    .parse(source, {})
    .filter((token) => token.type === "inline" || token.type === "fence" || token.type === "code_block")
    .map((token) => (token.children ? plainInline(token.children) : token.content.trim()))
    .filter((line) => line !== "")
    .join("\n");
}

type InlineToken = { type: string; content: string; children?: InlineToken[] | null };

/** The words of inline tokens; a picture counts by its alternative text. */
export function plainInline(tokens: readonly InlineToken[]): string {
  return tokens
    .map((token) => {
      if (token.type === "text" || token.type === "code_inline" || token.type === "text_special") return token.content;
      if (token.type === "softbreak" || token.type === "hardbreak") return " ";
      return token.type === "image" ? plainInline(token.children ?? []) : "";
    })
    .join("");
}
