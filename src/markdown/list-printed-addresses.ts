import type { Token } from "markdown-it";
import { findBareAddresses, mayHoldAddress } from "../text/addresses/find-bare-addresses.ts";
import { createParser } from "./create-parser.ts";

const parser = createParser();

/** An address that a text prints or leads to; its line counts from 0. */
export type PrintedAddress = { url: string; line: number };

/**
 * Every web address of a Markdown text that a reader may follow or copy, in order: of its links and pictures, and bare in its words, in what a link or a
 * picture says beside them. What stands in code is there to be read, as with all marks.
 */
export function listPrintedAddresses(source: string): PrintedAddress[] {
  if (!mayHoldAddress(source)) return [];
  let line = 0;
  return parser.parse(source, {}).flatMap(({ type, map, children }) => {
    line = map?.[0] ?? line;
    return type === "inline" ? listInline(children ?? [], line) : [];
  });
}

function listInline(tokens: readonly Token[], start: number): PrintedAddress[] {
  let line = start;
  const found: PrintedAddress[] = [];
  let words = "";
  const flush = () => {
    found.push(...findBareAddresses(words).map((url) => ({ url, line })));
    words = "";
  };
  for (const token of tokens) {
    // The words of `<https://…>` are its address, decoded.
    if (token.type === "link_close" && token.markup === "autolink") words = "";
    if (token.type === "text" || token.type === "text_special") words += token.content;
    else if (!/^(?:em|strong|s)_/u.test(token.type)) flush();
    if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
    if (token.type === "link_open" || token.type === "image") found.push(...listOwn(token, line));
  }
  flush();
  return found;
}

function listOwn(token: Token, line: number): PrintedAddress[] {
  const url = String(token.attrGet(token.type === "image" ? "src" : "href") ?? "");
  const title = findBareAddresses(String(token.attrGet("title") ?? "")).map((one) => ({ url: one, line }));
  return [...(url === "" ? [] : [{ url, line }]), ...title, ...listInline(token.children ?? [], line)];
}
