import RssParser from "rss-parser";
import { type Attributes, type Field, LONGEST_TEXT, makeField, type Spot } from "./field.ts";
import type { Look } from "./look-for-unusual.ts";
import { ATTRIBUTES_ALONE, FIELDS, STRUCTURES } from "./name-elements.ts";
import type { FieldBlock, XmlReading } from "./read-elements.ts";

/**
 * Elements that rss-parser would spoil: it strips tags with patterns that a hostile text makes quadratic, and gives the whole feed
 * up for one bad date or link. Under another name it leaves them alone.
 */
const SHIELDED = new Set(["description", "content:encoded", "content", "summary", "published", "updated", "link"]);
const SHIELD = "shielded-";

/** Names that a feed writes are few; those that an attack makes up are not kept. */
const MOST_NAMES = 1_000;
const shielded = new Map<string, string>();

function shieldName(written: string): string {
  const known = shielded.get(written);
  if (known !== undefined) return known;
  const lower = written.toLowerCase();
  const name = SHIELDED.has(lower) ? SHIELD + lower : lower;
  if (shielded.size < MOST_NAMES) shielded.set(written, name);
  return name;
}

/** The elements of a feed or of an item, and where rss-parser puts them, as they are. */
const NAMES = [...FIELDS, ...Object.keys(STRUCTURES)].filter((name) => !name.includes("/"));
const KEYS = [...new Set(NAMES)].map((name) => ({ name, from: shieldName(name), to: `node-${name}` }));
const ATTRIBUTES = "attributes";

/** An element as xml2js gives it: its text, or `_`, attributes under `$`, and the elements inside by their names. */
type Node = string | { _?: string; $?: Attributes; [name: string]: unknown };
type Element = Readonly<Record<string, unknown>>;

/** What rss-parser is to hand over of a feed and of each item; names that the feed does not have would only take time. */
function listKeys(names: ReadonlySet<string>) {
  const keys = KEYS.filter(({ name }) => names.has(name));
  const taken = [...keys, { from: "$", to: ATTRIBUTES }].map(({ from, to }) => [from, to, { keepArray: true }]);
  const options = {
    /** For an rss root without a version, or with one that nobody knows. */
    defaultRSS: 2,
    customFields: { item: taken, feed: taken } as object,
    xml2js: { tagNameProcessors: [shieldName], attrNameProcessors: [(name: string) => name.toLowerCase()] },
  };
  return { keys, options };
}

/**
 * A feed in which `lookForUnusual` finds nothing, read by rss-parser; undefined where that refuses it all the same: ends that match no
 * beginning, a bare `&`, an entity that HTML does not know either.
 */
export async function readWithRssParser(source: string, look: Look): Promise<XmlReading | undefined> {
  const { keys, options } = listKeys(look.names);
  const [rootName, itemName] = look.isAtom ? ["feed", "entry"] : ["rss", "item"];
  const open = { keys, isAtom: look.isAtom };
  try {
    const { items, ...frame } = await new RssParser<Element, Element>(options).parseString(
      source.slice(look.root.from, look.root.to),
    );
    const around = makeBlock(rootName, frame, { bases: [] }, open);
    const blocks = items.map((item) => makeBlock(itemName, item, around, open));
    // What a channel says of its language and its base goes for what it holds, not for the root.
    const feed = look.isAtom ? around : { ...around, bases: [], language: undefined };
    return { feed, items: blocks, isTruncated: false, isExcessive: false, isFaulty: false };
  } catch {
    return undefined;
  }
}

type Open = { keys: typeof KEYS; isAtom: boolean };

const NONE: Attributes = {};

function makeBlock(local: string, element: Element, around: Spot, { keys, isAtom }: Open): FieldBlock {
  const attributes = (element[ATTRIBUTES] as Attributes | undefined) ?? NONE;
  const { bases, language } = lookAround(attributes, around);
  const block: FieldBlock = { vocabulary: "", local, attributes, bases, language, fields: [] };
  for (const { name, to } of keys) {
    const nodes = element[to];
    // An empty element is "" to xml2js, and "".link a function.
    if (Array.isArray(nodes)) for (const node of nodes) addField(block.fields, name, node, block, isAtom);
  }
  return block;
}

function lookAround(attributes: Attributes, around: Spot): Spot {
  const { "xml:base": base, "xml:lang": language } = attributes;
  if (base === undefined && language === undefined) return around;
  return { bases: base === undefined ? around.bases : [...around.bases, base], language: language ?? around.language };
}

function addField(fields: Field[], name: string, node: Node, around: Spot, isAtom: boolean): void {
  const { _: text = "", $: attributes = NONE } = typeof node === "string" ? { _: node } : node;
  const spot = lookAround(attributes, around);
  if (FIELDS.has(name)) {
    const field = makeField(name, attributes, spot, isAtom || name.startsWith("atom:"));
    field.text = text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
    fields.push(field);
  }
  if (typeof node === "string") return;
  const structure = STRUCTURES[name];
  if (structure === undefined && ATTRIBUTES_ALONE.has(name)) return;
  for (const key of Object.keys(node)) {
    if (key === "_" || key === "$") continue;
    if (structure === undefined) throw new Error("elements inside a text lost their order");
    addParts(fields, structure, key, node[key], spot, isAtom);
  }
}

/** What stands in an element that holds others; one that stands beside it too would come out of its order. */
function addParts(fields: Field[], structure: string, key: string, nodes: unknown, spot: Spot, isAtom: boolean): void {
  const written = key.startsWith(SHIELD) ? key.slice(SHIELD.length) : key;
  const name = structure === "" ? written : structure + written.slice(written.indexOf(":") + 1);
  if (!FIELDS.has(name) && STRUCTURES[name] === undefined) return;
  if (!Array.isArray(nodes) || (structure === "" && fields.some((field) => field.name === name)))
    throw new Error("elements of one name lost their order");
  for (const node of nodes) addField(fields, name, node, spot, isAtom);
}
