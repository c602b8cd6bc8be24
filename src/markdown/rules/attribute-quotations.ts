import type { StateCore, Token } from "markdown-it";
import { closeBlock, findClose, inlineBlock, openBlock, readParagraph } from "./block-tokens.ts";

const MARK = /^\s*[—–]\s+/u;

/**
 * A quotation whose last line is `— Author, [title](address)` becomes a figure: the quotation with its `cite` address (HTML,
 * « blockquote »), and that line as its caption, the title in `cite`.
 */
export function attributeQuotations(state: StateCore): void {
  for (let index = state.tokens.length - 1; index >= 0; index -= 1) {
    const opening = state.tokens[index];
    if (opening?.type !== "blockquote_open") continue;
    const close = findClose(state.tokens, index);
    const source = takeSource(state.tokens, close);
    if (!source) continue;
    const address = source.tokens.find(({ type }) => type === "link_open")?.attrGet("href");
    if (address && /^https?:/iu.test(String(address))) opening.attrSet("cite", address);
    const quotation = state.tokens.slice(index, source.end);
    state.tokens.splice(
      index,
      close - index + 1,
      openBlock(state, "figure", { class: "quotation" }),
      ...quotation,
      closeBlock(state, "blockquote"),
      openBlock(state, "figcaption"),
      inlineBlock(state, citeTitles(state, source.tokens)),
      closeBlock(state, "figcaption"),
      closeBlock(state, "figure"),
    );
  }
}

/** The inline tokens of the last line, without its dash, taken out of the quotation; and where the quotation then ends. */
function takeSource(tokens: Token[], close: number): { tokens: Token[]; end: number } | undefined {
  const children = readParagraph(tokens, close - 3);
  if (!children) return undefined;
  const lastBreak = children.findLastIndex(({ type }) => type === "softbreak" || type === "hardbreak");
  const line = children.slice(lastBreak + 1);
  const [first] = line;
  const isAlone = lastBreak === -1;
  const isWhole = isAlone && tokens[close - 4]?.type === "blockquote_open";
  if (first?.type !== "text" || !MARK.test(first.content) || isWhole) return undefined;
  first.content = first.content.replace(MARK, "");
  children.splice(Math.max(lastBreak, 0));
  return { tokens: line, end: isAlone ? close - 3 : close };
}

function citeTitles(state: StateCore, tokens: readonly Token[]): Token[] {
  return tokens.flatMap((token) => {
    if (token.type === "link_open") return [new state.Token("cite_open", "cite", 1), token];
    return token.type === "link_close" ? [token, new state.Token("cite_close", "cite", -1)] : [token];
  });
}
