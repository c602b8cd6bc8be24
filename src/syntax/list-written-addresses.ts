import { listPrintedAddresses } from "../markdown/list-printed-addresses.ts";
import { findBareAddresses, mayHoldAddress } from "../text/addresses/find-bare-addresses.ts";
import { normaliseText, parseFrontMatter } from "./parse-front-matter.ts";

/** An address of a source, with its line counted from 1. */
export type WrittenAddress = { url: string; line: number };

/** Every web address of a source, in its fields and in its Markdown body, whatever prints it; comments of YAML, and code, are passed over. */
export function listWrittenAddresses(file: string, text: string): WrittenAddress[] {
  if (!mayHoldAddress(text)) return [];
  const rows = normaliseText(text).split("\n");
  if (!file.endsWith(".md")) return listInRows(rows);
  const { body, bodyOffset } = parseFrontMatter(text);
  const printed = listPrintedAddresses(body).map(({ url, line }) => ({ url, line: line + bodyOffset + 1 }));
  return [...listInRows(rows.slice(0, bodyOffset)), ...printed];
}

function listInRows(rows: readonly string[]): WrittenAddress[] {
  return rows.flatMap((row, index) => {
    const said = /^\s*#/u.test(row) ? "" : row;
    return findBareAddresses(said).map((url) => ({ url, line: index + 1 }));
  });
}
