import type { MarkdownIt, Token } from "markdown-it";

/**
 * Has a parser read the inline marks of headings, and of other blocks only where they are asked for: an outline needs no more, and they
 * are most of what reading costs.
 */
export function readInlineWhere(parser: MarkdownIt, isRead: (block: Token) => boolean): MarkdownIt {
  parser.core.ruler.at("inline", ({ tokens, env }) => {
    tokens.forEach((token, index) => {
      if (token.type !== "inline") return;
      if (tokens[index - 1]?.type === "heading_open" || isRead(token))
        parser.inline.parse(token.content, parser, env, token.children ?? []);
    });
  });
  return parser;
}
