import { Parser } from "htmlparser2";
import { searchOn } from "./find-excess.ts";

/** References below U+0020, those of halves of characters, and those beyond Unicode or so long that they may be. */
const FORBIDDEN =
  /&#(?:\d{7,30}|0{0,6}(?:[0-9]|[12]\d|3[01]|5[5-7]\d{3})|x(?:[\da-f]{6,30}|0{0,5}(?:1?[\da-f]|d[89a-f][\da-f]{2})));/i;

/**
 * Numbered references to what XML forbids: control characters go, the two halves of a character become one. Everywhere, CDATA
 * too: what stands there is HTML, which forbids them as well.
 */
export function repairReferences(source: string): string {
  if (!source.includes("&#") || !FORBIDDEN.test(source)) return source;
  return source.replace(/&#(?:x([\da-f]{1,30})|(\d{1,30}));/gi, (reference, hexadecimal?: string, decimal = "") => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (code > 0x10ffff || (code < 0x20 && code !== 9 && code !== 10 && code !== 13)) return "";
    return code >= 0xd800 && code <= 0xdfff ? String.fromCharCode(code) : reference;
  });
}

/**
 * References of XML undone, and those of HTML that XML does not know: in a feed that declares none, nothing else can be meant by
 * them. What is no reference stays.
 */
export function decodeReferences(text: string): string {
  if (!text.includes("&")) return text;
  const plain = text.replaceAll("&lt;", "<").replaceAll("&gt;", ">").replaceAll("&quot;", '"');
  return plain.replace(OTHERS, decodeReference).replaceAll("&amp;", "&");
}

const OTHERS = /&(?!amp;)(?:[a-z][a-z\d]{1,30}|#\d{1,7}|#x[\da-f]{1,6});/gi;

/** HTML knows some 2,000 names. */
const MOST_NAMES = 5_000;
const known = new Map<string, string>();

function decodeReference(reference: string): string {
  const said: string[] = [];
  const before = known.get(reference);
  if (before !== undefined) return before;
  new Parser({ ontext: (text) => said.push(text) }).end(reference);
  const character = said.join("");
  if (known.size < MOST_NAMES) known.set(reference, character);
  return character;
}

/**
 * Markup that no parser takes → markup that a lenient one takes: CDATA that is never closed ends with its element, a `<` that
 * begins no tag becomes text, an attribute that is never closed ends with its tag.
 */
export function repairMarkup(source: string): string {
  return splitSections(closeSections(source))
    .map((part) => (isSection(part) ? part : repairTags(part)))
    .join("");
}

/** Markup, and the sections in which it does not speak: CDATA and comments, of which one without an end is none. */
export function splitSections(source: string): string[] {
  const parts: string[] = [];
  let from = 0;
  const starts = /<!\[CDATA\[|<!--/g;
  for (let start = starts.exec(source); start !== null; start = starts.exec(source)) {
    const close = start[0] === OPEN ? CLOSE : "-->";
    const end = source.indexOf(close, starts.lastIndex);
    if (end < 0) return [...parts, source.slice(from).replaceAll("<!--", "&lt;!--")];
    parts.push(source.slice(from, start.index), source.slice(start.index, end + close.length));
    from = end + close.length;
    starts.lastIndex = from;
  }
  parts.push(source.slice(from));
  return parts;
}

/** True for CDATA and comments, in which neither tags nor references speak. */
export const isSection = (part: string) => part.startsWith(OPEN) || part.startsWith("<!--");

function repairTags(markup: string): string {
  return markup
    .replace(/<(?![/!?]?[a-z_])/gi, "&lt;")
    .replace(/<(?=[^<>"'!?]{0,2000}<)/g, "&lt;")
    .replace(/(=\s*")([^"<>]{0,2000}?)(\/?>)/g, '$1$2"$3');
}

const OPEN = "<![CDATA[";
const CLOSE = "]]>";
const ITEM_END = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;

/** A section that runs over the end of its item was never closed: it is, before the end of the element that it stands in. */
function closeSections(source: string): string {
  const parts: string[] = [];
  const findClose = searchOn((from) => source.indexOf(CLOSE, from));
  const findItemEnd = searchOn((from) => {
    ITEM_END.lastIndex = from;
    return ITEM_END.exec(source)?.index ?? -1;
  });
  let from = 0;
  for (let start = source.indexOf(OPEN); start >= 0; start = source.indexOf(OPEN, from)) {
    const close = findClose(start);
    const end = findMissingEnd(source, start, close, findItemEnd(start));
    parts.push(source.slice(from, end ?? close + CLOSE.length), ...(end === undefined ? [] : [CLOSE]));
    from = end ?? close + CLOSE.length;
  }
  parts.push(source.slice(from));
  return parts.join("");
}

/** Where a section should end; undefined where it does, at `close`. Both ends are -1 where there is none. */
function findMissingEnd(source: string, start: number, close: number, itemEnd: number): number | undefined {
  if (close >= 0 && (itemEnd < 0 || close < itemEnd)) return undefined;
  if (itemEnd < 0) return source.length;
  const [, element] = /<([\w:.-]+)[^<>]*>\s*$/.exec(source.slice(Math.max(0, start - 500), start)) ?? [];
  const elementEnd = element === undefined ? -1 : source.slice(start, itemEnd).lastIndexOf(`</${element}`);
  return elementEnd < 0 ? itemEnd : start + elementEnd;
}
