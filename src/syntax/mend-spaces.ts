import { EVENT_ID, type Event, SCALAR_STYLE } from "js-yaml";
import { ODD_SPACES as ODD, UNSEEN } from "../markdown/odd-spaces.ts";

const LIKE_SPACE = new RegExp(`[${ODD}${UNSEEN}]`, "u");
const INDENT = new RegExp(`^[ ${ODD}${UNSEEN}]*(?:-[ ${ODD}]+)*`, "u");
const ITEM = new RegExp(`^([ ${ODD}${UNSEEN}]*)-[ ${UNSEEN}]*[${ODD}${UNSEEN}][ ${ODD}${UNSEEN}]*(?=\\S)`, "gmu");
const AFTER_KEY = new RegExp(`^([\\w-]+|"[^"]*"|'[^']*')([ ${ODD}${UNSEEN}]*):[ ${ODD}]+`, "u");

/** Whether a text has any space that is not what it looks like: most have none, or none where it counts. */
export function hasOddSpaces(text: string): boolean {
  return LIKE_SPACE.test(text);
}

/**
 * A YAML text with plain spaces where YAML knows no other: in indents, after a dash, around the colon of a field (YAML 1.2, 6.1). Only for a
 * text that could not be read as it is: in a text block such spaces are the writer's.
 */
export function mendSpaces(text: string): string {
  return text.split("\n").map(mendLine).join("\n");
}

/**
 * A YAML text with the names of its fields freed of characters that nobody sees; `keys` are the names as they were read. What begins a name
 * may be its indent, or nothing.
 */
export function mendKeys(text: string, keys: readonly string[], { isIndent }: { isIndent: boolean }): string {
  if (keys.length === 0) return text;
  const clean = (key: string) => (isIndent ? plain(key).trimEnd() : plain(key).trim());
  const lines = text.split("\n").map((line) => {
    const [indent = ""] = /^ *(?:- +)*/u.exec(line) ?? [];
    const rest = line.slice(indent.length);
    const key = keys.find((name) => rest.startsWith(`${name}:`) || rest.startsWith(`${name} `));
    return key === undefined ? line : indent + clean(key) + rest.slice(key.length);
  });
  return lines.join("\n");
}

/** Whether a dash at the head of a line is followed by such a space. */
export function hasOddItems(text: string): boolean {
  return text.search(ITEM) >= 0;
}

/**
 * A YAML text with a plain space after each dash that begins an item: with another one, YAML takes the dash for the beginning of a text, and
 * all items of the list for one. Only unquoted texts are looked into.
 */
export function mendItems(text: string, events: readonly Event[]): string {
  const parts: string[] = [];
  let end = 0;
  for (const event of events) {
    if (event.type !== EVENT_ID.SCALAR || event.style !== SCALAR_STYLE.PLAIN || event.valueStart < end) continue;
    parts.push(
      text.slice(end, event.valueStart),
      text.slice(event.valueStart, event.valueEnd).replace(ITEM, plainDash),
    );
    end = event.valueEnd;
  }
  return parts.join("") + text.slice(end);
}

function plainDash(_: string, indent: string): string {
  return `${plain(indent)}- `;
}

/** The names of fields, at any depth, in which a character is not what it looks like. */
export function listOddKeys(value: unknown, found: string[] = []): string[] {
  if (typeof value !== "object" || value === null) return found;
  for (const key in value) {
    if (LIKE_SPACE.test(key)) found.push(key);
    listOddKeys((value as Record<string, unknown>)[key], found);
  }
  return found;
}

function mendLine(line: string): string {
  const [indent = ""] = INDENT.exec(line) ?? [];
  const rest = line.slice(indent.length);
  return plain(indent) + rest.replace(AFTER_KEY, (field) => plain(field));
}

function plain(text: string): string {
  return text.replace(new RegExp(`[${UNSEEN}]`, "gu"), "").replace(new RegExp(`[${ODD}]`, "gu"), " ");
}
