import { ATTRIBUTES_ALONE, FIELDS, FRAMES, findVocabulary, ITEMS, STRUCTURES } from "./name-elements.ts";

/** What rss-parser refuses or misreads in a feed, and why: `read-elements.ts` reads those that have any of it. */
export const UNUSUAL = {
  head: "a strict parser refuses what stands before the root but a prolog, comments and a plain document type",
  root: "it knows roots called rss and feed, no RDF by its vocabularies, no entry alone, none under a prefix",
  "root's base": "it passes over the attributes of an rss root, and with them xml:base and xml:lang",
  frame: "it looks for items in rss/channel, the first one, and in feed, and nowhere else nor in one another",
  vocabulary:
    "it knows prefixes, not what they stand for: one declared for another vocabulary than it is known for is misread",
  markup: "it gives the elements inside a text apart from it, so that their order is lost",
  tag: "a strict parser refuses a tag that is not well-formed, and takes an instruction or a sign for something else",
  reference: "it takes &#146; for a control character; what was meant is a sign of windows-1252, as in HTML",
  depth: "it keeps all that it reads: elements far too deep in one another are an attack",
  end: "it says nothing of items after the end of the root, and gives none where that end is missing",
} as const;

export type Unusual = keyof typeof UNUSUAL;

const TAG = /<([a-z_][^\s<>/="']*)((?:\s+[^\s<>/="']+\s*=\s*(?:"[^"<]*"|'[^'<]*'))*)\s*(\/?)>/iy;
const SIGN = /\S/g;
/** The document types of RSS and HTML are short, and declare nothing of their own. */
const DOCTYPE = /<!doctype[^<>[\]]{1,500}>/iy;
const DECLARATION = /\sxmlns(?::([^\s=]+))?\s*=\s*["']([^"']*)/gi;
/** Of signs of windows-1252, or longer than that of any character. */
const ODD_REFERENCE = /&#(?:0{0,6}1(?:2[89]|[345]\d);|x0{0,6}[89][\da-f];|[\dx][\da-f]{9})/i;

/** Elements one in the other that no feed needs. */
const DEEPEST = 1_000;

type Scan = {
  source: string;
  at: number;
  isAtom: boolean;
  /** The open elements by their names in `name-elements.ts`; "" where nothing is read of one. */
  open: string[];
  channels: number;
  /** Prefixes that stand for another vocabulary than they are known for. */
  odd: Set<string>;
  names: Set<string>;
  root: Look["root"];
};

/** What was found in a feed, as far as it was looked at. */
export type Look = {
  isAtom: boolean;
  /** Those of its elements, in lower case. */
  names: ReadonlySet<string>;
  /** Where its root begins and ends. */
  root: { from: number; to: number };
  unusual?: Unusual;
};

/**
 * Whether a feed in XML is a sound one of RSS 0.9x–2.0 or of Atom, as most are; else the first thing that rss-parser would refuse or
 * misread. Looks at tags alone, once each: what only a parser sees, such as ends that match no beginning, rss-parser refuses itself.
 */
export function lookForUnusual(source: string): Look {
  const [odd, names] = [new Set<string>(), new Set<string>()];
  const root = { from: 0, to: 0 };
  const scan: Scan = { source, at: 0, isAtom: false, open: [], channels: 0, odd, names, root };
  const unusual = ODD_REFERENCE.test(source) ? "reference" : findInTags(scan);
  return { isAtom: scan.isAtom, names, root, unusual };
}

function findInTags(scan: Scan): Unusual | undefined {
  const { source, open } = scan;
  passAround(scan);
  scan.root.from = scan.at;
  const unusual = openTag(scan);
  if (unusual !== undefined) return unusual === "tag" ? "head" : unusual;
  while (open.length > 0) {
    scan.at = source.indexOf("<", scan.at);
    const found = scan.at < 0 ? "end" : passMark(scan);
    if (found !== undefined) return found;
  }
  scan.root.to = scan.at;
  passAround(scan);
  return scan.at === source.length ? undefined : "end";
}

/** What may stand before the root and after it: blanks, comments, instructions, a document type. */
function passAround(scan: Scan): void {
  const { source } = scan;
  for (let isPassed = true; isPassed; ) {
    SIGN.lastIndex = scan.at;
    scan.at = SIGN.exec(source)?.index ?? source.length;
    DOCTYPE.lastIndex = scan.at;
    if (source.startsWith("<!--", scan.at)) isPassed = passTo(scan, "-->", "head") === undefined;
    else if (source.startsWith("<?", scan.at)) isPassed = passTo(scan, "?>", "head") === undefined;
    else if (DOCTYPE.test(source)) scan.at = DOCTYPE.lastIndex;
    else isPassed = false;
  }
}

function passMark(scan: Scan): Unusual | undefined {
  const { source, at, open } = scan;
  const next = source[at + 1];
  if (next === "/") {
    open.pop();
    scan.at = at + 2;
    return open.length === 0 ? passTo(scan, ">", "tag") : undefined;
  }
  if (next !== "!") return openTag(scan);
  if (source.startsWith("<![CDATA[", at)) return passTo(scan, "]]>", "end");
  return source.startsWith("<!--", at) ? passTo(scan, "-->", "end") : "tag";
}

function passTo(scan: Scan, end: string, otherwise: Unusual): Unusual | undefined {
  const found = scan.source.indexOf(end, scan.at);
  if (found < 0) return otherwise;
  scan.at = found + end.length;
  return undefined;
}

function openTag(scan: Scan): Unusual | undefined {
  TAG.lastIndex = scan.at;
  const [, written = "", attributes = "", slash] = TAG.exec(scan.source) ?? [];
  if (written === "") return "tag";
  scan.at = TAG.lastIndex;
  const name = written.toLowerCase();
  const { open } = scan;
  scan.names.add(name);
  if (open.length >= DEEPEST) return "depth";
  if (open.length === 0) scan.isAtom = name === "feed";
  if (attributes.includes("xmlns") || attributes.includes("XMLNS")) noteVocabularies(scan, attributes);
  const unusual = open.length === 0 ? checkRoot(name, attributes) : checkPlace(scan, name);
  if (unusual !== undefined) return unusual;
  const colon = name.indexOf(":");
  const prefix = name.slice(0, Math.max(0, colon));
  if (scan.odd.has(prefix) || (scan.isAtom && prefix === "atom")) return "vocabulary";
  if (slash === "") open.push(spellWithin(open, name, name.slice(colon + 1)));
  return undefined;
}

function noteVocabularies({ odd, isAtom }: Scan, attributes: string): void {
  for (const [, written = "", address = ""] of attributes.matchAll(DECLARATION)) {
    const prefix = written.toLowerCase();
    const vocabulary = findVocabulary(prefix, address);
    if (vocabulary !== prefix && !(prefix === "" && isAtom && vocabulary === "atom")) odd.add(prefix);
  }
}

function checkRoot(name: string, attributes: string): Unusual | undefined {
  if (name !== "rss" && name !== "feed") return "root";
  return name === "rss" && /\sxml:/i.test(attributes) ? "root's base" : undefined;
}

/** The elements around items, each in its place, and nothing in what is read as a text. */
function checkPlace(scan: Scan, name: string): Unusual | undefined {
  const { open, isAtom } = scan;
  const around = open.at(-1) ?? "";
  if (around === "rss") {
    scan.channels += 1;
    return name === "channel" && scan.channels === 1 ? undefined : "frame";
  }
  const local = name.slice(name.indexOf(":") + 1);
  if (FRAMES.has(local) || ITEMS.has(local)) {
    const isItem = name === (isAtom ? "entry" : "item") && open.length === (isAtom ? 1 : 2) && around !== "";
    return isItem ? undefined : "frame";
  }
  return isText(around) ? "markup" : undefined;
}

/** Its name where something is read of it, else "". */
function spellWithin(open: readonly string[], name: string, local: string): string {
  const around = open.at(-1);
  if (around === undefined || FRAMES.has(around) || ITEMS.has(around)) return isRead(name) ? name : "";
  const structure = STRUCTURES[around];
  if (structure === undefined) return "";
  const spelt = structure === "" ? name : structure + local;
  return isRead(spelt) ? spelt : "";
}

const isRead = (name: string) =>
  FIELDS.has(name) || STRUCTURES[name] !== undefined || FRAMES.has(name) || ITEMS.has(name);

const isText = (name: string) => FIELDS.has(name) && STRUCTURES[name] === undefined && !ATTRIBUTES_ALONE.has(name);
