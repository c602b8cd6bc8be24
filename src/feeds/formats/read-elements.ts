import { Parser } from "htmlparser2";
import { decodeReferences } from "../repair/repair-markup.ts";
import { type Attributes, addTag, addText, type Field, holdsXml, makeField, type Spot, spellTag } from "./field.ts";
import {
  declarePrefix,
  type ElementName,
  ENDING,
  FIELDS,
  FRAMES,
  ITEMS,
  openScope,
  ROOTS,
  resolveName,
  type Scope,
  STRUCTURES,
  spellName,
} from "./name-elements.ts";

/** A feed, or one of its items. */
export type FieldBlock = Spot & { vocabulary: string; local: string; attributes: Attributes; fields: Field[] };

export type XmlReading = {
  feed: FieldBlock;
  items: readonly FieldBlock[];
  /** True where the end of the root is missing: the item that stood there is left out. */
  isTruncated: boolean;
  /** True where elements stand too deep in one another: what follows is not read. */
  isExcessive: boolean;
  /** True where a tag holds what cannot be its own: `repairMarkup` may help. */
  isFaulty: boolean;
};

type Around = Spot & { scope: Scope };
type Level = "frame" | "item" | "field" | "part" | "markup";
/** An open element: `into` is the field that its text goes into, `place` where in the stack its outermost field is, or -1. */
type Open = Around &
  ElementName & { written: string; attributes: Attributes; level: Level; name: string; into?: Field; place: number };

type Reader = Record<"isPage" | "isClosed" | "isFaulty" | "isVerbatim", boolean> & {
  feed?: FieldBlock;
  items: FieldBlock[];
  item?: FieldBlock;
  /** What goes for the root from around it. */
  ground: Around;
  stack: Open[];
  /** Elements that the parser holds open, unclosed items too: it looks through all of them. */
  depth: number;
  /** The tag that is read, as it is written up to its end. */
  tag: () => string;
};

/** Elements one in the other beyond which it is no feed but an attack on stacks. */
const DEEPEST = 10_000;

/**
 * RSS and Atom, sound or faulty, read as a browser reads HTML: an item ends where the next begins, so does a field, what was never
 * opened is not closed. Elements are known by their vocabularies, whatever their prefixes. Undefined where there is no feed.
 */
export function readElements(source: string): XmlReading | undefined {
  const flags = { isPage: false, isClosed: false, isFaulty: false, isVerbatim: false, depth: 0 };
  const tag = () => source.slice(parser.startIndex, parser.endIndex + 1);
  const reader: Reader = { ...flags, items: [], ground: { bases: [], scope: openScope() }, stack: [], tag };
  const parser = new Parser(
    {
      onopentag: (written, attributes) => {
        if (reader.depth < DEEPEST) openElement(reader, written, attributes);
        else parser.pause();
      },
      onclosetag: (written, isImplied) => closeElement(reader, written, isImplied),
      ontext: (text) => {
        const into = reader.stack.at(-1)?.into;
        if (into !== undefined) addText(into, text, reader.isVerbatim);
      },
      oncdatastart: () => Object.assign(reader, { isVerbatim: true }),
      oncdataend: () => Object.assign(reader, { isVerbatim: false }),
    },
    { xmlMode: true, decodeEntities: false, lowerCaseTags: true, lowerCaseAttributeNames: true },
  );
  parser.write(source);
  const isExcessive = reader.depth >= DEEPEST;
  const isTruncated = !isExcessive && !reader.isClosed;
  if (!isExcessive && !isTruncated) parser.end();
  const { feed, items, isFaulty } = reader;
  return feed && { feed, items, isTruncated, isExcessive, isFaulty };
}

function openElement(reader: Reader, written: string, attributes: Record<string, string>): void {
  reader.depth += 1;
  const open = lookAround(reader, written, attributes);
  if (reader.feed === undefined) openRoot(reader, open);
  else if (reader.item === undefined && FRAMES.has(open.local)) push(reader, open, "frame");
  else if (startsItem(reader, open)) openItem(reader, open);
  else openInside(reader, open, reader.item ?? reader.feed);
}

function lookAround(reader: Reader, written: string, attributes: Record<string, string>): Open {
  let { bases, language, scope }: Around = reader.stack.at(-1) ?? reader.ground;
  if (written.includes("<")) reader.isFaulty = true;
  for (const key in attributes) {
    const value = decodeReferences(attributes[key] ?? "");
    attributes[key] = value;
    if (key.startsWith("xmlns")) scope = declarePrefix(scope, key.slice("xmlns:".length), value);
    else if (key === "xml:base") bases = [...bases, value];
    else if (key === "xml:lang") language = value;
    else if (key.includes("<") || /<\//u.test(value)) reader.isFaulty = true;
  }
  const { vocabulary, local } = resolveName(scope, written);
  const [name, into, place] = ["", undefined, reader.stack.at(-1)?.place ?? -1];
  return { written, attributes, vocabulary, local, bases, language, scope, level: "markup", name, into, place };
}

function push({ stack }: Reader, open: Open, level: Level, name = "", into?: Field): void {
  open.level = level;
  open.name = name;
  open.into = into;
  if (level === "field") open.place = stack.length;
  stack.push(open);
}

/** A page may speak of feeds, and an entry may be a whole document (RFC 4287, 2). */
function openRoot(reader: Reader, open: Open): void {
  const isFirst = reader.stack.length === 0;
  if (open.local === "html" && isFirst) reader.isPage = true;
  const isEntry = isFirst && open.local === "entry";
  if (!reader.isPage && (isEntry || ROOTS.has(open.local))) reader.feed = makeBlock(open);
  if (isEntry) openItem(reader, open);
  else push(reader, open, "frame");
}

function makeBlock({ vocabulary, local, attributes, bases, language }: Open): FieldBlock {
  return { vocabulary, local, attributes, bases, language, fields: [] };
}

/** Inside an item, only its like begins another, and not in what it holds as XML. */
function startsItem({ item, stack }: Reader, { vocabulary, local }: Open): boolean {
  if (item === undefined) return ITEMS.has(local);
  const field = stack[stack.at(-1)?.place ?? -1];
  return item.local === local && item.vocabulary === vocabulary && !(field && holdsXml(field));
}

function openItem(reader: Reader, open: Open): void {
  closeTo(reader, reader.stack.findLastIndex(({ level }) => level === "frame") + 1);
  reader.item = makeBlock(open);
  push(reader, open, "item");
}

/** An element of the feed or of an item, or what stands in one. */
function openInside(reader: Reader, open: Open, block: FieldBlock): void {
  const { stack } = reader;
  const name = spellName(open, block.vocabulary);
  const { name: outerName = "", place = -1 } = stack.at(-1) ?? {};
  const structure = STRUCTURES[outerName];
  const field = stack[place];
  if (structure === undefined && field !== undefined && endsField(field, name)) closeTo(reader, place);
  const outer = stack.at(-1);
  if (structure !== undefined) openField(reader, open, "part", structure === "" ? name : structure + open.local);
  else if (outer?.level === "frame" || outer?.level === "item") openField(reader, open, "field", name);
  else {
    if (outer?.into !== undefined) addTag(outer.into, spellTag(open, reader.tag()));
    push(reader, open, "markup", "", outer?.into);
  }
}

function endsField(field: Open, name: string): boolean {
  return ENDING.has(name) && ENDING.has(field.name) && STRUCTURES[field.name] === undefined && !holdsXml(field);
}

function openField(reader: Reader, open: Open, level: "field" | "part", name: string): void {
  const { feed, item = feed } = reader;
  const isAtom = feed?.local === "feed" || feed?.local === "entry" || name.startsWith("atom:");
  const field = FIELDS.has(name) ? makeField(name, open.attributes, open, isAtom) : undefined;
  if (field !== undefined) item?.fields.push(field);
  push(reader, open, level, name, field);
}

/** What was never opened is not closed, but for the frames around an item. */
function closeElement(reader: Reader, written: string, isImplied: boolean): void {
  const { feed, stack } = reader;
  reader.depth -= 1;
  const place = stack.findLastIndex((open) => open.written === written);
  const { local } = stack[place] ?? { local: written.slice(written.indexOf(":") + 1) };
  const isRoot = ROOTS.has(local) || (local === "entry" && feed?.local === "entry");
  if (place >= 0) {
    reader.isClosed ||= !isImplied && feed !== undefined && isRoot;
    closeTo(reader, place, !isImplied || reader.tag().endsWith("/>"));
  } else if (FRAMES.has(local)) closeTo(reader, stack.findLastIndex(({ level }) => level === "frame") + 1);
}

/** Ends what is open from a place on; an end that nobody wrote is not added to a text. */
function closeTo(reader: Reader, place: number, isWritten = false): void {
  const outermost = reader.stack[place];
  if (isWritten && outermost?.level === "markup" && outermost.into) addTag(outermost.into, `</${outermost.local}>`);
  for (const { level, local } of reader.stack.splice(place).reverse()) {
    if (level === "item" && reader.item !== undefined) {
      reader.items.push(reader.item);
      reader.item = undefined;
    }
    if (local === "html") reader.isPage = false;
  }
}
