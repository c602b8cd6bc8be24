import { isPrivateAddress } from "../../network/check-network-address.ts";
import { encodeUnfit, undoDoubleEscaping } from "../../text/encode-address.ts";
import { parseUrl } from "../../text/parse-url.ts";
import type { RawLink } from "../formats/raw-feed.ts";
import { mendAddress } from "./mend-address.ts";

/**
 * An address as written in a feed → an absolute http(s) address, resolved against `base` (RFC 3986), or undefined.
 * `&amp;` left by a double escaping is undone; `www.` begins a host, not a path. What was written stays to the letter: signs, accents,
 * the name of the host.
 */
export function parseAddress(written: string | undefined, base: string): string | undefined {
  const address = written && undoDoubleEscaping(written.trim()).replace(/^(?=www\.[\w-]+\.\w)/iu, "http://");
  if (!address) return undefined;
  try {
    const { protocol, href } = new URL(address, base);
    if (protocol !== "http:" && protocol !== "https:") return undefined;
    return href === address || isBareHost(address) || encodeUnfit(address) !== address
      ? href
      : place(address, base, href);
  } catch {
    return undefined;
  }
}

/** A site's home page is written with its slash. */
const isBareHost = (address: string) => /^https?:\/\/[^/?#]*$/iu.test(address);

/** What was written, behind as much of the base as it lacks; its normal form where it climbs (`../a`, `./b`) or shouts (`HTTP:`). */
function place(address: string, base: string, href: string): string {
  if (/^https?:\/\/[^/?#]/u.test(address)) return address;
  const [, scheme = "", origin = "", path = "", query = ""] =
    /^(https?:)(\/\/[^/?#]*)([^?#]*)([^#]*)/iu.exec(base) ?? [];
  const [, sign = ""] = /^(\/\/|[/?#])/u.exec(address) ?? [];
  const before: Readonly<Record<string, string>> = {
    "//": scheme,
    "/": scheme + origin,
    "?": scheme + origin + path,
    "#": scheme + origin + path + query,
    "": scheme + origin + path.replace(/[^/]*$/u, ""),
  };
  const whole = `${before[sign]}${address}`;
  const climbs = /\/\.{1,2}(?:[/?#]|$)/u.test(whole);
  return !climbs && parseUrl(whole)?.href === href ? whole : href;
}

/** Every `xml:base` against the one around it, the outermost first; one that is no http(s) address changes nothing. */
export function resolveBases(bases: readonly string[] = [], outer: string): string {
  return bases.reduce((around, base) => parseAddress(base, around) ?? around, outer);
}

/** Those of some links that are addresses, absolute, as they were meant; each resolves against its own bases, inside the feed's address. */
export function resolveLinks(links: readonly RawLink[], feedUrl: string): string[] {
  return links.flatMap(({ href, bases }) => {
    const base = resolveBases(bases, feedUrl);
    return parseAddress(mendAddress(href, base), base) ?? [];
  });
}

/** The first of them. */
export function pickAddress(links: readonly RawLink[], feedUrl: string): string | undefined {
  return resolveLinks(links, feedUrl)[0];
}

/** The page that an item or a feed is about: its alternate links, HTML first, never a self or enclosure link. */
export function pickPageLinks(links: readonly RawLink[]): RawLink[] {
  const alternates = links.filter(({ rel }) => !rel || /(?:^|\/)alternate$/i.test(rel.trim()));
  if (alternates.length < 2) return alternates;
  const isPage = ({ type }: RawLink) => type === undefined || /html/i.test(type);
  return [...alternates.filter(isPage), ...alternates.filter((link) => !isPage(link))];
}

/** Names that a machine gives itself or its own network: RFC 6761 (`localhost`), RFC 6762 (`.local`), a name without a domain. */
const OWN_NAME = /^(?:[^.]+|.*\.(?:localhost|local|localdomain|internal|intranet|lan|home|corp|invalid))\.?$/iu;

/** True for an address that leads a reader nowhere: of the machine that wrote it, or of a network of its own. */
export function isOwnMachine(address: string): boolean {
  const host = parseUrl(address)?.hostname ?? "";
  return !host.startsWith("[") && OWN_NAME.test(host) ? true : isPrivateAddress(host);
}
