/** Spaces that a keyboard or a copy brings for a plain one, and characters without width: the eye sees no difference. */
const ODD = "\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000";
const UNSEEN = "\\u00ad\\u200b-\\u200d\\u2060\\ufeff";
const LIKE_SPACE = new RegExp(`[${ODD}${UNSEEN}]`, "u");
const INDENT = new RegExp(`^[ ${ODD}${UNSEEN}]*(?:-[ ${ODD}]+)*`, "u");
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

/** A YAML text with the names of its fields freed of characters that nobody sees; `keys` are the names as they were read. */
export function mendKeys(text: string, keys: readonly string[]): string {
  if (keys.length === 0) return text;
  const lines = text.split("\n").map((line) => {
    const [indent = ""] = /^ *(?:- +)*/u.exec(line) ?? [];
    const rest = line.slice(indent.length);
    const key = keys.find((name) => rest.startsWith(`${name}:`) || rest.startsWith(`${name} `));
    return key === undefined ? line : indent + plain(key).trimEnd() + rest.slice(key.length);
  });
  return lines.join("\n");
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
