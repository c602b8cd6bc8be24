import { CORE_SCHEMA, EVENT_ID, type Event, getScalarValue, load, parseEvents, YAMLException } from "js-yaml";
import { NBSP } from "../model/fields.ts";
import type { FieldPath } from "../model/parse-value.ts";

/** Tells the line, counted from 1, on which a field stands; a missing field has the line of its parent. */
export type Locate = (path: FieldPath) => number;

export type ParsedYaml =
  | { ok: true; value: unknown; locate: Locate }
  | { ok: false; line: number; message: string; remedy: string };

/** Parses YAML 1.2 (core schema: no dates, no base-60 numbers, no `yes`). */
export function parseYaml(text: string): ParsedYaml {
  try {
    return { ok: true, value: load(text, { schema: CORE_SCHEMA }), locate: (path) => locateField(text, path) };
  } catch (error) {
    if (!(error instanceof YAMLException)) throw error;
    return { ok: false, line: (error.mark?.line ?? 0) + 1, ...explainSyntax(error.reason) };
  }
}

function explainSyntax(reason: string): { message: string; remedy: string } {
  if (reason.includes("duplicated mapping key"))
    return { message: "le champ est écrit deux fois", remedy: "gardez une seule des deux lignes" };
  if (reason.includes("tab"))
    return { message: "une tabulation sert de retrait", remedy: "remplacez-la par des espaces" };
  return {
    message: "cette ligne n'est pas du YAML",
    remedy: `mettez le texte entre guillemets doubles (un «${NBSP}:${NBSP}» suivi d'un espace, un # ou un retrait inégal trompent YAML)`,
  };
}

function locateField(text: string, path: FieldPath): number {
  const events = parseEvents(text, {});
  const offset = findOffset(text, events, path);
  return text.slice(0, offset).split("\n").length;
}

function findOffset(text: string, events: Event[], path: FieldPath): number {
  let index = events.findIndex((event) => event.type !== EVENT_ID.DOCUMENT);
  let offset = 0;
  for (const step of path) {
    const found = findChild(text, events, index, step);
    if (!found) break;
    [index, offset] = [found.value, found.offset];
  }
  return offset;
}

/** The event of a child's value, and the offset of its key (in a mapping) or of itself (in a sequence). */
function findChild(text: string, events: Event[], parent: number, step: string | number) {
  const type = events[parent]?.type;
  let child = parent + 1;
  for (let position = 0; child < events.length && events[child]?.type !== EVENT_ID.POP; position += 1) {
    if (type === EVENT_ID.SEQUENCE) {
      if (position === step) return { value: child, offset: startOf(events, child) };
      child = skip(events, child);
    } else if (type === EVENT_ID.MAPPING) {
      const key = events[child];
      const value = skip(events, child);
      if (key?.type === EVENT_ID.SCALAR && getScalarValue(text, key) === step) return { value, offset: key.valueStart };
      child = skip(events, value);
    } else return undefined;
  }
  return undefined;
}

/** The index after a node and all that it holds. */
function skip(events: Event[], index: number): number {
  let depth = 0;
  for (let at = index; at < events.length; at += 1) {
    const type = events[at]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return events.length;
}

function startOf(events: Event[], index: number): number {
  const event = events[index];
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : 0;
}
