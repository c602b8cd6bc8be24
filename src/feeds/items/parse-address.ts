import { encodeForeign, encodeUnfit, undoDoubleEscaping } from "../../text/encode-address.ts";
import type { RawLink } from "../formats/raw-feed.ts";

/**
 * An address as written in a feed → an absolute http(s) address, resolved against `base` (RFC 3986), or undefined.
 * `&amp;` left by a double escaping is undone; `www.` begins a host, not a path. One that is absolute already stays to the letter, in ASCII.
 */
export function parseAddress(written: string | undefined, base: string): string | undefined {
  const address = written && undoDoubleEscaping(written.trim()).replace(/^(?=www\.[\w-]+\.\w)/iu, "http://");
  if (!address) return undefined;
  try {
    const { protocol, href, pathname } = new URL(address, base);
    if (protocol !== "http:" && protocol !== "https:") return undefined;
    return isAbsolute(address) && pathname !== "/" ? encodeForeign(address) : href;
  } catch {
    return undefined;
  }
}

/** With its scheme and host, and nothing that a browser would read otherwise. */
const isAbsolute = (address: string) => /^https?:\/\/[^/?#]/u.test(address) && encodeUnfit(address) === address;

/** Every `xml:base` against the one around it, the outermost first; one that is no http(s) address changes nothing. */
export function resolveBases(bases: readonly string[] = [], outer: string): string {
  return bases.reduce((around, base) => parseAddress(base, around) ?? around, outer);
}

/** The first of some links that is an address, absolute; each resolves against its own bases, inside the feed's address. */
export function pickAddress(links: readonly RawLink[], feedUrl: string): string | undefined {
  for (const { href, bases } of links) {
    const address = parseAddress(href, resolveBases(bases, feedUrl));
    if (address !== undefined) return address;
  }
  return undefined;
}

/** The page that an item or a feed is about: its alternate links, HTML first, never a self or enclosure link. */
export function pickPageLinks(links: readonly RawLink[]): RawLink[] {
  const alternates = links.filter(({ rel }) => !rel || /(?:^|\/)alternate$/i.test(rel.trim()));
  if (alternates.length < 2) return alternates;
  const isPage = ({ type }: RawLink) => type === undefined || /html/i.test(type);
  return [...alternates.filter(isPage), ...alternates.filter((link) => !isPage(link))];
}
