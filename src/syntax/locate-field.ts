import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
import type { FieldPath } from "../model/schema/parse-value.ts";

/** The events of the text that was parsed last: they are many, and those of the others are made again where a line is asked for. */
let last: { text: string; events: readonly Event[] } = { text: "", events: [] };

/**
 * Tells the line, counted from 1, on which a field of a valid YAML text stands; a missing field has the line of its parent. A line is looked
 * for once, at the least cost right after the text was parsed.
 */
export function openLocator(text: string, events: readonly Event[]): (path: FieldPath) => number {
  last = { text, events };
  let lines: Map<string, number> | undefined;
  return (path) => {
    lines ??= new Map();
    const key = JSON.stringify(path);
    const line = lines.get(key) ?? findLine(text, path);
    lines.set(key, line);
    return line;
  };
}

function findLine(text: string, path: FieldPath): number {
  if (last.text !== text) last = { text, events: parseEvents(text, {}) };
  return text.slice(0, findOffset(text, last.events, path)).split("\n").length;
}

function findOffset(text: string, events: readonly Event[], path: FieldPath): number {
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
function findChild(text: string, events: readonly Event[], parent: number, step: string | number) {
  const type = events[parent]?.type;
  let child = parent + 1;
  for (let position = 0; child < events.length && events[child]?.type !== EVENT_ID.POP; position += 1) {
    if (type === EVENT_ID.SEQUENCE) {
      if (position === step) return { value: child, offset: startOf(events, child) };
      child = skipNode(events, child);
    } else if (type === EVENT_ID.MAPPING) {
      const key = events[child];
      const value = skipNode(events, child);
      if (key?.type === EVENT_ID.SCALAR && getScalarValue(text, key) === step) return { value, offset: key.valueStart };
      child = skipNode(events, value);
    } else return undefined;
  }
  return undefined;
}

/** The index after a node and all that it holds. */
export function skipNode(events: readonly Event[], index: number): number {
  let depth = 0;
  for (let at = index; at < events.length; at += 1) {
    const type = events[at]?.type;
    if (type === EVENT_ID.MAPPING || type === EVENT_ID.SEQUENCE) depth += 1;
    if (type === EVENT_ID.POP) depth -= 1;
    if (depth === 0) return at + 1;
  }
  return events.length;
}

function startOf(events: readonly Event[], index: number): number {
  const event = events[index];
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : 0;
}
