/** What markup does not speak in: kept as it is while the rest is repaired. */
const SECTION = /(<!\[CDATA\[[\s\S]*?\]\]>|<!--[\s\S]*?-->)/;

/**
 * Numbered references to what XML forbids: control characters go, the two halves of a character become one. Everywhere, CDATA
 * too: what stands there is HTML, which forbids them as well.
 */
export function repairReferences(source: string): string {
  if (!source.includes("&#")) return source;
  return source.replace(/&#(?:x([\da-f]+)|(\d+));/gi, (reference, hexadecimal?: string, decimal = "") => {
    const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
    if (code > 0x10ffff || (code < 0x20 && code !== 9 && code !== 10 && code !== 13)) return "";
    return code >= 0xd800 && code <= 0xdfff ? String.fromCharCode(code) : reference;
  });
}

/**
 * Markup that no parser takes → markup that a lenient one takes: CDATA that is never closed ends with its element, a `<` that
 * begins no tag becomes text, an attribute that is never closed ends with its tag.
 */
export function repairMarkup(source: string): string {
  return closeSections(source)
    .split(SECTION)
    .map((part, index) => (index % 2 === 1 ? part : repairTags(part)))
    .join("");
}

function repairTags(markup: string): string {
  return markup
    .replace(/<(?![/!?]?[a-z_])/gi, "&lt;")
    .replace(/<(?=[^<>"'!?]{0,2000}<)/g, "&lt;")
    .replace(/(=\s*")([^"<>]{0,2000}?)(\/?>)/g, '$1$2"$3');
}

/** A section that runs over the end of its item was never closed: it is, before the end of the element that it stands in. */
function closeSections(source: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let start = source.indexOf(OPEN); start >= 0; start = source.indexOf(OPEN, from)) {
    const end = findSectionEnd(source, start);
    parts.push(source.slice(from, end.at), ...(end.isMissing ? [CLOSE] : []));
    from = end.at;
  }
  return [...parts, source.slice(from)].join("");
}

const OPEN = "<![CDATA[";
const CLOSE = "]]>";
const ITEM_END = /<\/(?:[\w.-]+:)?(?:item|entry)\s*>/gi;

function findSectionEnd(source: string, start: number): { at: number; isMissing: boolean } {
  const close = source.indexOf(CLOSE, start);
  ITEM_END.lastIndex = start;
  const itemEnd = ITEM_END.exec(source)?.index ?? -1;
  if (close >= 0 && (itemEnd < 0 || close < itemEnd)) return { at: close + CLOSE.length, isMissing: false };
  if (itemEnd < 0) return { at: source.length, isMissing: true };
  const [, element] = /<([\w:.-]+)[^<>]*>\s*$/.exec(source.slice(Math.max(0, start - 500), start)) ?? [];
  const elementEnd = element === undefined ? -1 : source.indexOf(`</${element}`, start);
  return { at: elementEnd >= 0 && elementEnd < itemEnd ? elementEnd : itemEnd, isMissing: true };
}
