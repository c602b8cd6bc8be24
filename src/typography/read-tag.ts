const QUOTE = 34;
const END = 62;

/** Where a tag, a comment or a doctype that opens at a place ends, its `>` included: a `>` between quotes ends nothing. */
export function findTagEnd(html: string, start: number): number {
  if (html.startsWith("<!--", start)) return endAfter(html, "-->", start);
  for (let place = start + 1; place < html.length; place += 1) {
    const code = html.charCodeAt(place);
    if (code === END) return place + 1;
    if (code !== QUOTE) continue;
    place = html.indexOf('"', place + 1);
    if (place === -1) return html.length;
  }
  return html.length;
}

/** Where what follows the end tag of an element begins. */
export function findElementEnd(html: string, element: string, from: number): number {
  return endAfter(html, `</${element}>`, from);
}

function endAfter(html: string, mark: string, from: number): number {
  const end = html.indexOf(mark, from);
  return end === -1 ? html.length : end + mark.length;
}

/** The element that a tag names: `p` of `<p class="a">` and of `</p>`; none for a comment or a doctype. */
export function nameElement(html: string, start: number): string | undefined {
  const from = html.charCodeAt(start + 1) === SLASH ? start + 2 : start + 1;
  let end = from;
  while (isOfName(html.charCodeAt(end), end > from)) end += 1;
  return end > from ? html.slice(from, end) : undefined;
}

const SLASH = 47;

/** Letters in lower case; after the first, digits and hyphens too. */
function isOfName(code: number, isLater: boolean): boolean {
  return (code >= 97 && code <= 122) || (isLater && ((code >= 48 && code <= 57) || code === 45));
}
