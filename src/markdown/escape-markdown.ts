import { dropTurningMarks } from "../text/direction.ts";
import { encodeUnfit } from "../text/encode-address.ts";

/**
 * Escapes a text so that Markdown shows it to the letter, on one line: nothing in it can open a link, a heading, HTML, an
 * entity or a template of another engine (CommonMark 0.31, 2.4: any ASCII punctuation may be escaped).
 */
export function escapeMarkdown(text: string): string {
  return dropTurningMarks(text)
    .replace(/\s+/gu, " ")
    .trim()
    .replace(/[\\`*_{}[\]()<>#+!|~&$^]/gu, "\\$&")
    .replace(/^(\p{Cf}*)(?=[-=])/u, "$1\\")
    .replace(/^(\p{Cf}*\d+)(?=[.)])/u, "$1\\");
}

/** Parentheses in parentheses: CommonMark's own bound is 32. */
const DEPTH = 20;

/**
 * An address as a Markdown link destination, to the letter but for what would not come back from there (CommonMark 0.31, 6.3): what
 * stands in no address is percent-encoded, parentheses too where they have no pair, what would be read as an entity is not one.
 */
export function escapeDestination(address: string): string {
  const fit = encodeUnfit(address).replace(/&(?=#?\w+;)/gu, "&amp;");
  return hasPairs(fit) ? fit : fit.replaceAll("(", "%28").replaceAll(")", "%29");
}

function hasPairs(address: string): boolean {
  let depth = 0;
  for (const sign of address.match(/[()]/gu) ?? []) {
    depth += sign === "(" ? 1 : -1;
    if (depth < 0 || depth > DEPTH) return false;
  }
  return depth === 0;
}
