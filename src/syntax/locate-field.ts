import { EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
import type { FieldPath } from "../model/schema/parse-value.ts";

/** The line, counted from 1, on which a field of a valid YAML text stands; a missing field has the line of its parent. */
export function locateField(text: string, path: FieldPath): number {
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

function startOf(events: Event[], index: number): number {
  const event = events[index];
  if (event?.type === EVENT_ID.SCALAR) return event.valueStart;
  return event?.type === EVENT_ID.MAPPING || event?.type === EVENT_ID.SEQUENCE ? event.start : 0;
}
