/** Items of a feed, which puts the newest first, beyond which it is an archive. */
export const MOST_ITEMS = 10_000;

/** Signs that open something (`<` and `&`, `{` and `[`) beyond which a feed is not read: each costs libraries hundreds of bytes. */
const MOST_MARKS = 250_000;

/** Characters of a tag beyond which it is none. */
const LONGEST_TAG = 100_000;

const ITEM = /<(?:[\w.-]+:)?(?:item|entry)[\s/>]/iy;
const SECTIONS = [
  ["<![CDATA[", "]]>"],
  ["<!--", "-->"],
] as const;

/**
 * Where a feed in XML becomes more than is read of it: too many items, too much markup, a tag without an end. Undefined where it does
 * not. What stands in CDATA or a comment that is closed does not count.
 */
export function findExcess(source: string): number | undefined {
  const [findSection, isEndless] = [openSections(source), openTags(source)];
  let [items, marks] = [0, 0];
  for (let at = 0; at < source.length; at += 1) {
    const sign = source[at];
    if (sign !== "<" && sign !== "&") continue;
    marks += 1;
    if (marks > MOST_MARKS) return at;
    if (sign === "&") continue;
    const section = findSection(at);
    if (section === undefined && isEndless(at)) return at;
    items += Number(isItem(source, at));
    if (items > MOST_ITEMS) return at;
    at = section ?? at;
  }
  return undefined;
}

/** The same of a feed in JSON, whose items are counted as they are read. */
export function findExcessOfJson(source: string): number | undefined {
  let marks = 0;
  for (let at = 0; at < source.length; at += 1) {
    if (source[at] !== "{" && source[at] !== "[") continue;
    marks += 1;
    if (marks > MOST_MARKS) return at;
  }
  return undefined;
}

/** Tells where the CDATA or the comment ends that begins at a place. */
function openSections(source: string): (at: number) => number | undefined {
  const sections = SECTIONS.map(([open, close]) => ({
    open,
    findEnd: searchOn((from) => source.indexOf(close, from)),
  }));
  return (at) => {
    const section = sections.find(({ open }) => source.startsWith(open, at));
    const end = section?.findEnd(at) ?? -1;
    return end < 0 ? undefined : end;
  };
}

/** Tells whether a tag begins at a place that has no end, or none near. */
function openTags(source: string): (at: number) => boolean {
  const findEnd = searchOn((from) => source.indexOf(">", from));
  return (at) => {
    if (!/[a-z]/i.test(source[at + 1] ?? "")) return false;
    const end = findEnd(at);
    return end < 0 || end - at > LONGEST_TAG;
  };
}

function isItem(source: string, at: number): boolean {
  ITEM.lastIndex = at;
  return ITEM.test(source);
}

/**
 * A search that goes on only past what it found, for places that are asked for in order; -1 where there is nothing more. A hostile
 * feed holds a million beginnings, for each of which the end is looked for.
 */
export function searchOn(find: (from: number) => number): (from: number) => number {
  let found: number | undefined;
  return (from) => {
    if (found === undefined || (found >= 0 && found < from)) found = find(from);
    return found;
  };
}
