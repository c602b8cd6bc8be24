import { EVENT_ID, type Event, getScalarValue, parseEvents, SCALAR_STYLE } from "js-yaml";
import { skipNode } from "./locate-field.ts";

/** Where a field stands in a YAML text: from its key to the end of its value, and its value alone with its quotes. */
type FieldPlace = { start: number; valueStart: number; end: number; isBlock: boolean };

/**
 * A YAML text with another scalar, already quoted, for one of its first fields; all other bytes stay. Undefined takes the field
 * away with its line; one that is missing is written below another. Undefined too where the text cannot be read or is in flow style.
 */
export function replaceField(
  text: string,
  { name, scalar, after, eol }: { name: string; scalar?: string; after: string; eol: string },
): string | undefined {
  const places = placeFields(text);
  const own = places?.get(name);
  if (places === undefined) return undefined;
  if (own === undefined) {
    const above = places.get(after);
    if (scalar === undefined || above === undefined) return scalar === undefined ? text : undefined;
    const at = endOfLine(text, above.end, above.isBlock);
    const head = text.slice(0, at);
    return `${/[\r\n]$/u.test(head) ? head : head + eol}${name}: ${scalar}${eol}${text.slice(at)}`;
  }
  if (scalar === undefined) return text.slice(0, own.start) + text.slice(endOfLine(text, own.end, own.isBlock));
  if (own.isBlock) return `${text.slice(0, own.valueStart)} ${scalar}${eol}${text.slice(own.end)}`;
  const gap = text[own.valueStart - 1] === ":" ? " " : "";
  return text.slice(0, own.valueStart) + gap + scalar + text.slice(own.end);
}

function endOfLine(text: string, from: number, isBlock: boolean): number {
  if (isBlock) return from;
  const end = /\r\n?|\n/u.exec(text.slice(from));
  return end === null ? text.length : from + end.index + end[0].length;
}

/** The scalar fields of a mapping that stands alone in block style. */
function placeFields(text: string): Map<string, FieldPlace> | undefined {
  const events = readEvents(text)?.filter(({ type }) => type !== EVENT_ID.DOCUMENT);
  const [mapping, ...rest] = events ?? [];
  if (mapping?.type !== EVENT_ID.MAPPING || text[mapping.start] === "{") return undefined;
  const places = new Map<string, FieldPlace>();
  for (let at = 0; rest[at]?.type === EVENT_ID.SCALAR; ) {
    const [key, value] = [rest[at], rest[at + 1]];
    if (key?.type === EVENT_ID.SCALAR && value?.type === EVENT_ID.SCALAR)
      places.set(getScalarValue(text, key), placeValue(text, key.valueStart - quoteOf(key), key.valueEnd, value));
    at = skipNode(rest, at + 1);
  }
  return places;
}

type Scalar = Extract<Event, { valueStart: number }>;

function placeValue(text: string, start: number, keyEnd: number, value: Scalar): FieldPlace {
  const isBlock = value.style === SCALAR_STYLE.LITERAL_BLOCK || value.style === SCALAR_STYLE.FOLDED_BLOCK;
  const colon = text.indexOf(":", keyEnd) + 1;
  if (isBlock) return { start, valueStart: colon, end: value.valueEnd, isBlock };
  const quotes = quoteOf(value);
  const isEmpty = value.valueStart === value.valueEnd && quotes === 0;
  if (isEmpty) return { start, valueStart: colon, end: colon, isBlock };
  return { start, valueStart: value.valueStart - quotes, end: value.valueEnd + quotes, isBlock };
}

function quoteOf({ style }: Scalar): 0 | 1 {
  return style === SCALAR_STYLE.SINGLE_QUOTED || style === SCALAR_STYLE.DOUBLE_QUOTED ? 1 : 0;
}

function readEvents(text: string): Event[] | undefined {
  try {
    return parseEvents(text, {});
  } catch {
    return undefined;
  }
}
