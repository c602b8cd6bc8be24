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
    const isStack = readsAsStack(table);
    const kind = isStack ? "table table-stack" : "table";
    const frame = openBlock(state, "section", { class: kind, tabindex: "0", "aria-label": label });
    const told = isStack ? table.map(tellRole) : table;
    return { count: table.length, tokens: [frame, ...told.map(alignCell), closeBlock(state, "section")] };
  });
}

/** Columns of a table that a narrow screen shows row by row, one cell under the other, where one of its cells holds a sentence. */
const STACKED_COLUMNS = 3;

/** Characters of a cell that three columns of a phone break over more than three lines. */
const LONG_CELL = 40;

function readsAsStack(table: readonly Token[]): boolean {
  const columns = table.filter(({ type }) => type === "th_open").length;
  return (
    columns === STACKED_COLUMNS &&
    table.some(({ type, children }) => type === "inline" && plainInline(children ?? []).length > LONG_CELL)
  );
}

const ROLES: Readonly<Record<string, string>> = {
  table_open: "table",
  thead_open: "rowgroup",
  tbody_open: "rowgroup",
  tr_open: "row",
  th_open: "columnheader",
  td_open: "cell",
};

/** Browsers take a table that is shown as blocks for none: its parts say again what they are. */
function tellRole(token: Token): Token {
  const role = ROLES[token.type];
  if (role !== undefined) token.attrSet("role", role);
  return token;
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
