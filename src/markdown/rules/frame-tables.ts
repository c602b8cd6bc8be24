import type { StateCore, Token } from "markdown-it";
import type { RuleEnvironment } from "../environment.ts";
import { plainInline } from "../to-plain-text.ts";
import { closeBlock, findClose, openBlock, replaceBlocks } from "./block-tokens.ts";

/** Tables scroll in a region of their own, which has a name and takes the focus: the keyboard reaches all of it (WCAG 2.1.1). */
export function frameTables(state: StateCore): void {
  const { words } = state.env as RuleEnvironment;
  const count = state.tokens.filter(({ type }) => type === "table_open").length;
  let number = 0;
  replaceBlocks(state, (index) => {
    if (state.tokens[index]?.type !== "table_open") return undefined;
    number += 1;
    const table = state.tokens.slice(index, findClose(state.tokens, index) + 1);
    const label = words.prose.table(count > 1 ? number : undefined, nameColumns(table));
    const frame = openBlock(state, "section", { class: "table", tabindex: "0", "aria-label": label });
    return { count: table.length, tokens: [frame, ...table.map(alignCell), closeBlock(state, "section")] };
  });
}

function nameColumns(table: readonly Token[]): string {
  return table
    .flatMap((token, index) => (token.type === "th_open" ? [plainInline(table[index + 1]?.children ?? [])] : []))
    .filter((name) => name !== "")
    .join(", ");
}

/** The alignment as a class: a policy without `unsafe-inline` allows no style. Heads of columns say so. */
function alignCell(token: Token): Token {
  const side = /^text-align:(left|center|right)$/u.exec(String(token.attrGet("style") ?? ""))?.[1];
  token.attrs = (token.attrs ?? []).filter(([name]) => name !== "style");
  if (side !== undefined) token.attrSet("class", `align-${side}`);
  if (token.type === "th_open") token.attrSet("scope", "col");
  return token;
}
