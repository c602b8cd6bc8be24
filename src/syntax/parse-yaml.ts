import { CORE_SCHEMA, load, YAMLException } from "js-yaml";
import type { FieldPath } from "../model/schema/parse-value.ts";
import { explainSyntax } from "./explain-syntax.ts";
import { locateField } from "./locate-field.ts";

/** Tells the line, counted from 1, on which a field stands; a missing field has the line of its parent. */
export type Locate = (path: FieldPath) => number;

export type ParsedYaml =
  | { ok: true; value: unknown; locate: Locate }
  | { ok: false; line: number; message: string; remedy: string };

/**
 * Parses YAML 1.2 (core schema: no dates, no base-60 numbers, no `yes`). Aliases are refused: a fiche has no use for them, and a
 * few lines of them make a value without end. A text that holds nothing is a fault.
 */
export function parseYaml(text: string): ParsedYaml {
  try {
    const value: unknown = load(text, { schema: CORE_SCHEMA, maxAliases: 0 });
    return isEmpty(value) ? refuseEmpty() : { ok: true, value, locate: (path) => locateField(text, path) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    if (error.reason.includes("input is empty")) return refuseEmpty();
    const { line, message, remedy } = explainSyntax(error.reason, text.split("\n"), error.mark?.line ?? 0);
    return refuseYaml(line + 1, message, remedy);
  }
}

/** A text that is not read further; its line counts from 1. */
export function refuseYaml(line: number, message: string, remedy: string): ParsedYaml {
  return { ok: false, line, message, remedy };
}

function isEmpty(value: unknown): boolean {
  return value === null || value === undefined;
}

function refuseEmpty(): ParsedYaml {
  return refuseYaml(1, "aucun champ n'est écrit", "écrivez chaque champ sur sa ligne");
}
