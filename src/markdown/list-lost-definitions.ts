import type { Env, Token } from "markdown-it";
import { createParser } from "./create-parser.ts";

/**
 * What stands in a text and would be on no page: a note or the address of a reference that nothing calls (`note`, `reference`), or that has
 * the name of another (`twice`); and a call that no note answers (`call`), which would be printed as it is written. Its line counts from 0.
 */
export type LostDefinition = { kind: "note" | "reference" | "twice" | "call"; text: string; line: number };

type Readings = Env & { calls: Set<string>; footnotes?: { refs?: Record<string, number> } };

const DEFINITION = /\]:/u;
const CALL = /\[\^[^\]\s]+\]/gu;

/** The site's own parser, but for what takes definitions away from where they stand, and joins escaped signs to words. */
const parser = createParser();
parser.core.ruler.disable(["footnote_tail", "strip_references", "text_join"]);
parser.core.ruler.after("block", "watch_references", ({ env }) => watchReferences(env as Readings));

/** Reads what CommonMark (4.7) and the notes of markdown-it-footnote take out of a text without a word. */
export function listLostDefinitions(source: string): LostDefinition[] {
  if (!DEFINITION.test(source) && !source.includes("[^")) return [];
  const readings: Readings = { calls: new Set() };
  const tokens = parser.parse(source, readings);
  const references = tokens.filter(({ type }) => type === "reference_definition");
  const notes = tokens.filter(({ type }) => type === "footnote_reference_open");
  return [
    ...listUncalled(
      references,
      "reference",
      (name) => readings.calls.has(name),
      (token) => token.map?.[0] ?? 0,
    ),
    ...listUncalled(
      notes,
      "note",
      (name) => (readings.footnotes?.refs?.[`:${name}`] ?? -1) >= 0,
      (token) => findLine(tokens, token),
    ),
    ...listUnanswered(tokens),
  ].sort((a, b) => a.line - b.line);
}

/** Writes down each reference that the rest of the parsing asks for. */
function watchReferences(readings: Readings): void {
  readings.references = new Proxy(readings.references ?? {}, {
    get: (known, name: string) => {
      readings.calls.add(name);
      return known[name];
    },
  });
}

function listUncalled(
  definitions: readonly Token[],
  kind: "note" | "reference",
  isCalled: (name: string) => boolean,
  findPlace: (token: Token) => number,
): LostDefinition[] {
  const seen = new Set<string>();
  return definitions.flatMap((token): LostDefinition[] => {
    const name = String((token.meta as { label: string }).label);
    const text = kind === "note" ? `[^${name}]` : `[${name.toLowerCase()}]`;
    const isRepeated = seen.has(name);
    seen.add(name);
    if (isRepeated) return [{ kind: "twice", text, line: findPlace(token) }];
    return isCalled(name) ? [] : [{ kind, text, line: findPlace(token) }];
  });
}

/** A note's own token has no line: its first words have. */
function findLine(tokens: readonly Token[], note: Token): number {
  const after = tokens.slice(tokens.indexOf(note) + 1);
  return after.find(({ map }) => map)?.map?.[0] ?? 0;
}

function listUnanswered(tokens: readonly Token[]): LostDefinition[] {
  return tokens.flatMap(({ type, map, children }) => {
    if (type !== "inline") return [];
    let line = map?.[0] ?? 0;
    return (children ?? []).flatMap((token): LostDefinition[] => {
      if (token.type === "softbreak" || token.type === "hardbreak") line += 1;
      if (token.type !== "text") return [];
      return [...token.content.matchAll(CALL)].map(([text]) => ({ kind: "call", text, line }));
    });
  });
}
