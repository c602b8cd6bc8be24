import type { FunctionComponent, VNode } from "preact";
import "./mark-direction.ts";
import { renderToString } from "preact-render-to-string";
import { oncePer } from "../src/model/views/once-per.ts";
import { setHtml } from "../src/typography/set-html.ts";
import { type Site, SiteProvider, useSite } from "./site-context.tsx";

/** The shared parts of a site: the slot of each by its component and key, and its HTML by its slot. */
type Parts = { slots: Map<unknown, Map<string, string>>; html: string[] };

/** No page has such an element of its own: pages have no shadow tree. */
const SLOT = /<slot name="(\d+)"><\/slot>/gu;

const partsOf = oncePer((_: Site): Parts => ({ slots: new Map(), html: [] }));

/**
 * A component that many pages show unchanged, such as the masthead or the card of a fiche: rendered and set once for each key, then
 * copied into pages. It stands between blocks, in the language of the site; the same key is the same HTML on every page.
 */
export function sharePart<P extends object>(Part: FunctionComponent<P>, keyOf: (props: P) => string) {
  return (props: P) => {
    const site = useSite();
    const { slots, html } = partsOf(site);
    const own = slots.get(Part) ?? new Map<string, string>();
    slots.set(Part, own);
    const key = keyOf(props);
    const slot = own.get(key) ?? `${html.push(renderSet(<Part {...props} />, site)) - 1}`;
    own.set(key, slot);
    return <slot name={slot} />;
  };
}

/** The HTML of a tree, its shared parts in their places, set by the rules of the site's language. */
export function renderSet(tree: VNode, site: Site): string {
  const html = renderToString(<SiteProvider value={site}>{tree}</SiteProvider>);
  const parts = partsOf(site).html;
  return setHtml(html, site.model.settings.language).replace(SLOT, (_, slot: string) => parts[Number(slot)] ?? "");
}
