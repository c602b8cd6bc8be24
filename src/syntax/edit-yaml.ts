import { COLLECTION_STYLE, EVENT_ID, type Event, getScalarValue, parseEvents } from "js-yaml";
import { skipNode } from "./locate-field.ts";

/** Lines of a file that go, and those that come in their place; the first of them counts from 0. */
export type LineChange = { at: number; removed: number; added: readonly string[] };

type Collection = Extract<Event, { type: typeof EVENT_ID.MAPPING | typeof EVENT_ID.SEQUENCE }>;

/**
 * Puts an entry first in the list or the mapping that a YAML file is, in the style in which it is written: `text` as a line of a block,
 * `flow` between its brackets. Undefined where the file is neither, or cannot be read.
 */
export function addFirst(
  lines: readonly string[],
  { text, flow }: { text: string; flow: string },
): readonly LineChange[] | undefined {
  const read = readCollection(lines);
  if (read === undefined) return undefined;
  const { events, root, at } = read;
  if (isFlow(root)) return [insertInFlow(lines, root, flow)];
  const marker = lines.findIndex((line) => /^---(?:\s|$)/u.test(line));
  const first =
    root.type === EVENT_ID.SEQUENCE ? placeOf(lines, root.start).line : hasStart(events[at - 1]) ? marker + 1 : 0;
  const indent = /^\s*/u.exec(lines[placeOf(lines, root.start).line] ?? "")?.[0] ?? "";
  return [{ at: first, removed: 0, added: [`${indent}${text}`] }];
}

/** Puts a field into the mapping of a field of a YAML file, before its others; makes that one at the end where it is missing. Undefined where neither can be done. */
export function addWithin(
  lines: readonly string[],
  field: string,
  entries: readonly string[],
): readonly LineChange[] | undefined {
  const read = readCollection(lines);
  if (read === undefined || read.root.type !== EVENT_ID.MAPPING) return undefined;
  const { text, events, root, at } = read;
  const own = findValue(text, events, at, field);
  if (own === undefined)
    return isFlow(root)
      ? [insertInFlow(lines, root, `${field}: { ${entries.join(", ")} }`)]
      : [{ at: endOf(lines, events[at - 1]), removed: 0, added: [`${field}:`, ...entries.map((one) => `  ${one}`)] }];
  if (own.value?.type === EVENT_ID.SCALAR && own.value.valueStart === own.value.valueEnd)
    return [{ at: placeOf(lines, own.key).line + 1, removed: 0, added: entries.map((one) => `  ${one}`) }];
  if (own.value?.type !== EVENT_ID.MAPPING) return undefined;
  if (isFlow(own.value)) return [insertInFlow(lines, own.value, entries.join(", "))];
  const { line, column } = placeOf(lines, own.value.start);
  const indent = (lines[line] ?? "").slice(0, column);
  return [{ at: placeOf(lines, own.key).line + 1, removed: 0, added: entries.map((one) => `${indent}${one}`) }];
}

/** Puts another plain value in the place of that of a field; undefined where it is not found as one plain word. */
export function replacePlain(
  lines: readonly string[],
  field: string,
  value: string,
): readonly LineChange[] | undefined {
  const read = readCollection(lines);
  const own = read && findValue(read.text, read.events, read.at, field);
  if (own?.value?.type !== EVENT_ID.SCALAR) return undefined;
  const { line, column } = placeOf(lines, own.value.valueStart);
  const [before, after] = [lines[line] ?? "", own.value.valueEnd - own.value.valueStart];
  return [{ at: line, removed: 1, added: [before.slice(0, column) + value + before.slice(column + after)] }];
}

type ReadCollection = { text: string; events: readonly Event[]; root: Collection; at: number };

function readCollection(lines: readonly string[]): ReadCollection | undefined {
  const text = lines.join("\n");
  try {
    const events = parseEvents(text, {});
    const at = events.findIndex(({ type }) => type !== EVENT_ID.DOCUMENT);
    const root = events[at];
    return root?.type === EVENT_ID.MAPPING || root?.type === EVENT_ID.SEQUENCE ? { text, events, root, at } : undefined;
  } catch {
    return undefined;
  }
}

function findValue(text: string, events: readonly Event[], mapping: number, field: string) {
  for (let at = mapping + 1; events[at] !== undefined && events[at]?.type !== EVENT_ID.POP; ) {
    const key = events[at];
    if (key?.type === EVENT_ID.SCALAR && getScalarValue(text, key) === field)
      return { key: key.valueStart, value: events[at + 1] };
    at = skipNode(events, skipNode(events, at));
  }
  return undefined;
}

function insertInFlow(lines: readonly string[], { start }: Collection, entry: string): LineChange {
  const { line, column } = placeOf(lines, start);
  const text = lines[line] ?? "";
  const [, space = "", rest = ""] = /^(\s*)(.*)$/u.exec(text.slice(column + 1)) ?? [];
  const isEmpty = /^[}\]]/u.test(rest);
  const gap = space === "" && isEmpty ? " " : space;
  return { at: line, removed: 1, added: [`${text.slice(0, column + 1)}${gap}${entry}${isEmpty ? gap : ", "}${rest}`] };
}

function isFlow({ style }: Collection): boolean {
  return style === COLLECTION_STYLE.FLOW;
}

function hasStart(event: Event | undefined): boolean {
  return event?.type === EVENT_ID.DOCUMENT && event.explicitStart;
}

/** The line after all that a document holds: before the mark that ends it, where it has one. */
function endOf(lines: readonly string[], event: Event | undefined): number {
  if (event?.type !== EVENT_ID.DOCUMENT || !event.explicitEnd) return lines.length;
  return lines.findIndex((line) => /^\.\.\.(?:\s|$)/u.test(line));
}

/** The line and the column of a character of a text. */
function placeOf(lines: readonly string[], offset: number): { line: number; column: number } {
  let left = offset;
  let line = 0;
  while (line < lines.length - 1 && left > (lines[line] ?? "").length) {
    left -= (lines[line] ?? "").length + 1;
    line += 1;
  }
  return { line, column: left };
}
