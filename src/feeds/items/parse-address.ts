import type { RawLink } from "../formats/raw-feed.ts";

/**
 * An address as written in a feed → an absolute http(s) address, resolved against `base` (RFC 3986), or undefined.
 * `&amp;` left by a double escaping is undone.
 */
export function parseAddress(written: string | undefined, base: string): string | undefined {
  const address = written?.trim().replaceAll("&amp;", "&");
  if (!address) return undefined;
  try {
    const { protocol, href } = new URL(address, base);
    return protocol === "http:" || protocol === "https:" ? href : undefined;
  } catch {
    return undefined;
  }
}

/** `xml:base` against the base around it; one that is no http(s) address changes nothing. */
export function resolveBase(base: string | undefined, outer: string): string {
  return parseAddress(base, outer) ?? outer;
}

/** The first of some links that is an address, absolute; each resolves against its own base inside `base`. */
export function pickAddress(links: readonly RawLink[], base: string): string | undefined {
  for (const { href, base: own } of links) {
    const address = parseAddress(href, own === undefined ? base : resolveBase(own, base));
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
