import { CORE_SCHEMA, constructFromEvents, parseEvents, YAMLException } from "js-yaml";
import type { FieldPath } from "../model/schema/parse-value.ts";
import { explainSyntax } from "./explain-syntax.ts";
import { findLostWords } from "./find-lost-words.ts";
import { openLocator } from "./locate-field.ts";
import { hasOddItems, hasOddSpaces, listOddKeys, mendItems, mendKeys, mendSpaces } from "./mend-spaces.ts";

/** Tells the line, counted from 1, on which a field stands; a missing field has the line of its parent. */
export type Locate = (path: FieldPath) => number;

/** What is wrong at a line, counted from 1. */
export type YamlFault = { line: number; message: string; remedy: string };

export type ParsedYaml =
  | { ok: true; value: unknown; locate: Locate; warnings: YamlFault[] }
  | ({ ok: false } & YamlFault);

/**
 * Parses YAML 1.2 (core schema: no dates, no base-60 numbers, no `yes`). Aliases are refused: a fiche has no use for them, and a
 * few lines of them make a value without end. A text that holds nothing is a fault. Spaces that only look like plain ones are
 * read as such where a plain one must stand.
 */
export function parseYaml(text: string): ParsedYaml {
  const parsed = readYaml(text);
  if (!hasOddSpaces(text)) return parsed;
  const mended = parsed.ok ? mendRead(text, parsed.value) : [mendSpaces(text)];
  for (const candidate of mended) {
    const again = candidate === text ? parsed : parseYaml(candidate);
    if (again !== parsed && again.ok) return again;
  }
  return parsed;
}

/** A text that could be read, though not as its writer sees it, as it may have been meant. */
function mendRead(text: string, value: unknown): string[] {
  const itemised = hasOddItems(text) ? mendItems(text, parseEvents(text, {})) : text;
  if (itemised !== text) return [itemised];
  if (!isRecord(value)) return [mendSpaces(text)];
  const keys = listOddKeys(value);
  return [true, false].map((isIndent) => mendKeys(text, keys, { isIndent }));
}

function readYaml(text: string): ParsedYaml {
  try {
    const events = parseEvents(text, {});
    const documents: unknown[] = constructFromEvents(events, { source: text, schema: CORE_SCHEMA, maxAliases: 0 });
    if (documents.length > 1) throw new YAMLException("expected a single document");
    const [value] = documents;
    if (isEmpty(value)) return refuseEmpty();
    const warnings = findLostWords(text, events).map((fault) => ({ ...fault, line: fault.line + 1 }));
    return { ok: true, value, locate: openLocator(text, events), warnings };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    const { line, message, remedy } = explainSyntax(error.reason, text.split("\n"), error.mark?.line ?? 0);
    return refuseYaml(line + 1, message, remedy);
  }
}

/** A text that is not read further; its line counts from 1. */
export function refuseYaml(line: number, message: string, remedy: string): ParsedYaml {
  return { ok: false, line, message, remedy };
}

function isRecord(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}

function refuseEmpty(): ParsedYaml {
  return refuseYaml(1, "aucun champ n'est écrit", "écrivez chaque champ sur sa ligne");
}
