import type { StateCore, Token } from "markdown-it";

type Attributes = Record<string, string | undefined>;

/** Tokens of an element that no Markdown mark stands for. */
export function openBlock(state: StateCore, tag: string, attributes: Attributes = {}): Token {
  const token = new state.Token(`${tag}_open`, tag, 1);
  token.block = true;
  for (const [name, value] of Object.entries(attributes)) if (value !== undefined) token.attrPush([name, value]);
  return token;
}

export function closeBlock(state: StateCore, tag: string): Token {
  const token = new state.Token(`${tag}_close`, tag, -1);
  token.block = true;
  return token;
}

/** A text, plain or made of inline tokens. */
export function inlineBlock(state: StateCore, content: string | Token[]): Token {
  const token = new state.Token("inline", "", 0);
  token.children = typeof content === "string" ? [textToken(state, content)] : content;
  return token;
}

export function textToken(state: StateCore, content: string): Token {
  const token = new state.Token("text", "", 0);
  token.content = content;
  return token;
}

/** A whole element that holds a text. */
export function wholeBlock(state: StateCore, tag: string, attributes: Attributes, content: string | Token[]): Token[] {
  return [openBlock(state, tag, attributes), inlineBlock(state, content), closeBlock(state, tag)];
}

/** Where the block that opens at an index closes. */
export function findClose(tokens: readonly Token[], open: number): number {
  const opening = tokens[open];
  const closing = opening?.type.replace(/_open$/u, "_close");
  let depth = 0;
  for (let index = open; index < tokens.length; index += 1) {
    if (tokens[index]?.type === opening?.type) depth += 1;
    if (tokens[index]?.type === closing) depth -= 1;
    if (depth === 0) return index;
  }
  return tokens.length - 1;
}

/** The inline tokens of a paragraph that opens at an index and holds nothing else. */
export function readParagraph(tokens: readonly Token[], index: number): Token[] | undefined {
  const isParagraph = tokens[index]?.type === "paragraph_open" && tokens[index + 2]?.type === "paragraph_close";
  return isParagraph ? (tokens[index + 1]?.children ?? undefined) : undefined;
}

/** Puts other tokens in place of some, where `replace` gives any for the block that opens at an index, with the number of those replaced. */
export function replaceBlocks(
  state: StateCore,
  replace: (index: number) => { count: number; tokens: Token[] } | undefined,
): void {
  const out: Token[] = [];
  for (let index = 0; index < state.tokens.length; index += 1) {
    const replacement = replace(index);
    const token = state.tokens[index];
    if (replacement === undefined && token) out.push(token);
    if (replacement === undefined) continue;
    out.push(...replacement.tokens);
    index += replacement.count - 1;
  }
  state.tokens = out;
}
