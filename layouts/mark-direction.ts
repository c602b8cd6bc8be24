import { options } from "preact";
import { isRightToLeft } from "../src/text/direction.ts";

type Marked = { lang?: unknown; dir?: unknown };

const before = options.vnode;

/** Every element that says a language read from right to left says its direction too (RGAA 8.10): no component has to think of it. */
options.vnode = (vnode) => {
  const props = vnode.props as Marked | null;
  if (typeof vnode.type === "string" && typeof props?.lang === "string" && props.dir === undefined)
    if (isRightToLeft(props.lang)) props.dir = "rtl";
  before?.(vnode);
};

const TAG = /<(\/?)([a-z][\w-]*)((?:"[^"]*"|'[^']*'|[^>"'])*)>/giu;
const VOID = /^(?:area|base|br|col|embed|hr|img|input|link|meta|source|track|wbr)$/iu;

/**
 * A page where what is read from left to right says so inside what is read from right to left: a French title on a site in Arabic, the
 * colophon under an article in Hebrew (RGAA 8.10). Elsewhere it needs no word of it.
 */
export function markReturns(html: string): string {
  if (!html.includes(' dir="rtl"')) return html;
  const open: { name: string; isTurned: boolean }[] = [];
  return html.replace(TAG, (tag, slash: string, name: string, attributes: string) => {
    if (slash !== "") {
      const at = open.findLastIndex((element) => element.name === name);
      if (at >= 0) open.length = at;
      return tag;
    }
    const around = open.at(-1)?.isTurned ?? false;
    const dir = /\sdir="(\w+)"/u.exec(attributes)?.[1];
    const lang = /\slang="([^"]+)"/u.exec(attributes)?.[1];
    const returns = around && dir === undefined && lang !== undefined && !isRightToLeft(lang);
    const isTurned = dir === undefined ? around && !returns : dir === "rtl";
    if (!attributes.endsWith("/") && !VOID.test(name)) open.push({ name, isTurned });
    return returns ? tag.replace(/\slang="[^"]+"/u, '$& dir="ltr"') : tag;
  });
}
