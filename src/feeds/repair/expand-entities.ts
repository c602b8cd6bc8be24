import { isSection, splitSections } from "./repair-markup.ts";

/** Characters of a document type that are read: a feed that declares all the names of HTML needs a quarter of them. */
const LONGEST_TYPE = 100_000;
/** Entities one in the other, characters of one that is expanded, and characters by which a feed may grow: more is an attack. */
const DEEPEST = 8;
const LONGEST = 20_000;
const MOST_ADDED = 500_000;

/** What may stand before a document type. */
const BEFORE = /^(?:\s|<\?[^>]*>|<!--(?:(?!-->)[\s\S])*-->)*(?=<!doctype\s)/iu;
const CLOSE = /\]\s*>/y;
const QUOTED = /"[^"]*"|'[^']*'/y;
/** `<!ENTITY name "value">`; neither those that stand elsewhere (SYSTEM, PUBLIC) nor those of the document type itself (%). */
const ENTITY = /<!entity\s+([\p{L}_:][\p{L}\p{N}_.:-]*)\s+("[^"]*"|'[^']*')\s*>/iuy;
const REFERENCE = /&([\p{L}_:][\p{L}\p{N}_.:-]*);/gu;
const TAG_OR_REFERENCE = /<[\p{L}_][^<>]*>|&[\p{L}_:][\p{L}\p{N}_.:-]*;/gu;

/** XML knows these itself (XML 1.0, 4.6). */
const OWN: ReadonlySet<string> = new Set(["lt", "gt", "amp", "apos", "quot"]);

/**
 * A feed in which each reference to an entity that it declares itself is what that stands for (XML 1.0, 4.4.2 and 4.4.5), and from which the
 * document type is gone. Nothing outside the feed is read; an entity that holds itself, or too much, stays a reference.
 */
export function expandEntities(source: string): string {
  const type = readType(source);
  if (type === undefined) return source;
  const rest = `${source.slice(0, type.from)}${source.slice(type.to)}`;
  const read = openEntities(type.entities);
  let added = 0;
  const include = (reference: string, name: string, change: (text: string) => string) => {
    const text = added > MOST_ADDED ? undefined : read(name, []);
    added += text?.length ?? 0;
    return text === undefined ? reference : change(text);
  };
  const expandPart = (part: string) =>
    part.replace(TAG_OR_REFERENCE, (found) =>
      found.startsWith("&")
        ? include(found, found.slice(1, -1), (text) => text)
        : found.replace(REFERENCE, (reference, name: string) => include(reference, name, escapeQuotes)),
    );
  return splitSections(rest)
    .map((part) => (isSection(part) ? part : expandPart(part)))
    .join("");
}

/** Where the document type of a feed stands that declares something, and the entities that it declares, by name: of two, the first. */
function readType(source: string): { from: number; to: number; entities: ReadonlyMap<string, string> } | undefined {
  const from = BEFORE.exec(source.slice(0, LONGEST_TYPE))?.[0].length;
  if (from === undefined) return undefined;
  const type = source.slice(from, from + LONGEST_TYPE);
  const open = /^<![^<>[\]]*\[/u.exec(type)?.[0].length;
  if (open === undefined) return undefined;
  const entities = new Map<string, string>();
  for (let at = open; at < type.length; ) {
    CLOSE.lastIndex = at;
    if (CLOSE.test(type)) return { from, to: from + CLOSE.lastIndex, entities };
    ENTITY.lastIndex = at;
    const [declaration = "", name = "", value = ""] = ENTITY.exec(type) ?? [];
    if (name !== "" && !OWN.has(name) && !entities.has(name)) entities.set(name, readCharacters(value.slice(1, -1)));
    at += declaration.length || passToken(type, at);
  }
  return undefined;
}

/** Characters of a comment, an instruction, a quotation, or one; all that is left where one has no end. */
function passToken(type: string, at: number): number {
  const close = type.startsWith("<!--", at) ? "-->" : type.startsWith("<?", at) ? "?>" : undefined;
  if (close !== undefined) {
    const end = type.indexOf(close, at);
    return end < 0 ? type.length : end + close.length - at;
  }
  if (type[at] !== '"' && type[at] !== "'") return 1;
  QUOTED.lastIndex = at;
  return QUOTED.exec(type)?.[0].length ?? type.length;
}

/** Numbered references are read where an entity is declared, the others where it is used (XML 1.0, 4.5). */
function readCharacters(value: string): string {
  return value.replace(/&#(?:x([\da-f]{1,6})|(\d{1,7}));/giu, (reference, hexadecimal?: string, decimal = "") => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    return code > 0x10ffff ? reference : String.fromCodePoint(code);
  });
}

/** Says what an entity stands for, those that it holds included; undefined where that is unknown, endless or too long. */
function openEntities(entities: ReadonlyMap<string, string>) {
  const known = new Map<string, string | undefined>();
  const read = (name: string, around: readonly string[]): string | undefined => {
    if (known.has(name)) return known.get(name);
    const value = entities.get(name);
    if (value === undefined || around.includes(name) || around.length >= DEEPEST) return undefined;
    let [text, from] = ["", 0];
    for (const { 0: reference, 1: inner = "", index } of value.matchAll(REFERENCE)) {
      const said = entities.has(inner) ? read(inner, [...around, name]) : reference;
      text += `${value.slice(from, index)}${said ?? ""}`;
      from = index + reference.length;
      if (said === undefined || text.length > LONGEST) return keep(known, name, undefined);
    }
    text += value.slice(from);
    return keep(known, name, text.length > LONGEST ? undefined : text);
  };
  return read;
}

function keep(known: Map<string, string | undefined>, name: string, text: string | undefined): string | undefined {
  known.set(name, text);
  return text;
}

/** In an attribute, what an entity stands for neither ends it nor begins a tag. */
function escapeQuotes(text: string): string {
  return text.replaceAll('"', "&quot;").replaceAll("'", "&apos;").replaceAll("<", "&lt;");
}
