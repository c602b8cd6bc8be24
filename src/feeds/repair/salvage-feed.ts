import { Parser } from "htmlparser2";
import { isField, localName, spellName } from "../formats/element-names.ts";
import { repairMarkup } from "./repair-markup.ts";

/** The parts of a feed, each well-formed by itself, wherever they were found. */
export type Salvage = {
  /** What stands before the items, from the root's start, and after them. */
  head: string;
  tail: string;
  /** Their markup. */
  items: string[];
};

type Element = { name: string; attributes: Record<string, string> };

type Reader = {
  root?: Element;
  channel?: Element;
  /** Markup of the feed's own elements. */
  head: string[];
  items: string[];
  /** Markup of the item that is being read. */
  item?: string[];
  /** Open elements below the root and its channel, the item first. */
  stack: Element[];
};

const ROOTS = new Set(["rss", "rdf", "feed"]);
const ITEMS = new Set(["item", "entry"]);
const SHELLS = new Set(["channel", "items"]);

/** Elements one in the other beyond which it is no feed but an attack on stacks. */
export const DEEPEST = 5_000;

/**
 * Takes a feed to pieces as a browser would read it, whatever its faults: an item ends where the next begins, so does a field, and
 * what was never opened is not closed. Where the feed `isCut`, the item at its end is dropped. Undefined without the root of a feed.
 */
export function salvageFeed(source: string, isCut: boolean): Salvage | undefined {
  const reader: Reader = { head: [], items: [], stack: [] };
  let depth = 0;
  const parser = new Parser(
    {
      onopentag: (name, attributes) => {
        // Those that the parser holds open, unclosed items too: it looks through all of them.
        depth += 1;
        if (depth > DEEPEST) throw new RangeError("too deep");
        openElement(reader, { name: toName(name), attributes });
      },
      onclosetag: (name) => {
        depth -= 1;
        closeElement(reader, toName(name));
      },
      ontext: (text) => write(reader, escapeText(text)),
    },
    { xmlMode: true },
  );
  try {
    parser.write(repairMarkup(source));
    if (isCut) dropItem(reader);
    parser.end();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return compose(reader);
}

function openElement(reader: Reader, element: Element): void {
  const { name } = element;
  const local = localName(name);
  if (reader.item === undefined) {
    if (ROOTS.has(local)) reader.root ??= element;
    else if (local === "channel") reader.channel ??= element;
    if (ROOTS.has(local) || SHELLS.has(local) || reader.root === undefined) return;
  }
  if (startsItem(reader, name)) {
    closeTo(reader, 0);
    reader.item = [];
  } else if (endsField(reader, name)) closeTo(reader, 1);
  reader.stack.push(element);
  write(reader, renderStart(element));
}

function startsItem({ item, stack }: Reader, name: string): boolean {
  return item === undefined ? ITEMS.has(localName(name)) : stack[0]?.name === name;
}

/** Markup that is not escaped may hold anything: in XHTML that says so, a `title` is no field. */
function endsField({ item, stack: [, field] }: Reader, name: string): boolean {
  if (item === undefined || field === undefined || !isField(name)) return false;
  return isField(field.name) && !/xhtml/iu.test(field.attributes.type ?? "") && field.name !== "author";
}

function closeElement(reader: Reader, name: string): void {
  const depth = reader.stack.findLastIndex((element) => element.name === name);
  if (depth >= 0) closeTo(reader, depth);
  else if (name === "channel" || ROOTS.has(localName(name))) closeTo(reader, 0);
}

function closeTo(reader: Reader, depth: number): void {
  for (const { name } of reader.stack.slice(depth).reverse()) write(reader, `</${name}>`);
  reader.stack.length = Math.min(depth, reader.stack.length);
  if (depth > 0 || reader.item === undefined) return;
  reader.items.push(reader.item.join(""));
  reader.item = undefined;
}

/** What is not whole goes; the feed's own elements are closed as they are. */
function dropItem(reader: Reader): void {
  if (reader.item === undefined) closeTo(reader, 0);
  reader.item = undefined;
  reader.stack.length = 0;
}

/** Text between items is nobody's. */
function write({ item, head, stack }: Reader, markup: string): void {
  if (item !== undefined) item.push(markup);
  else if (stack.length > 0) head.push(markup);
}

function compose({ root, channel, head, items }: Reader): Salvage | undefined {
  if (root === undefined) return undefined;
  const kind = localName(root.name);
  const versioned = kind === "rss" ? { ...root, attributes: { version: "2.0", ...root.attributes } } : root;
  const own = head.join("");
  const inner = kind === "feed" ? own : renderStart({ name: "channel", attributes: channel?.attributes ?? {} }) + own;
  return {
    head: renderStart(versioned) + inner + (kind === "rdf" ? "</channel>" : ""),
    items,
    tail: `${kind === "rss" ? "</channel>" : ""}</${root.name}>`,
  };
}

function renderStart({ name, attributes }: Element): string {
  const pairs = Object.entries(attributes).filter(([key]) => /^[a-z_][\w:.-]*$/iu.test(key));
  return `<${name}${pairs.map(([key, value]) => ` ${key}="${escapeText(value).replaceAll('"', "&quot;")}"`).join("")}>`;
}

function escapeText(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;");
}

function toName(written: string): string {
  return spellName(written.replace(/[^\w:.-]/gu, "_"));
}
