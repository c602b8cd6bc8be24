import { parseUrl } from "../text/parse-url.ts";
import { isPrivateAddress } from "./check-network-address.ts";
import { networkFault } from "./describe-network-error.ts";

/** What a redirect is told by: a status, a Location, a body to be dropped. */
type Answer = {
  status: number;
  headers: { get: (name: string) => string | null };
  body?: { cancel: () => Promise<void> } | null;
};

/** One redirect: how it was said and where it led, absolute. */
export type Hop = { status: number; url: string };

export type RedirectOptions = { allowPrivate?: boolean; maxRedirects: number };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for an address, and for those it redirects to, until one answers otherwise. They are followed here, and not by the
 * client, so that each hop is checked: a web address without credentials, public unless `allowPrivate`. Throws what
 * `networkFault` makes, and whatever `send` throws.
 */
export async function followRedirects<A extends Answer>(
  url: string,
  { allowPrivate = false, maxRedirects }: RedirectOptions,
  send: (address: URL) => Promise<A>,
): Promise<{ answer: A; hops: Hop[]; finalUrl: string }> {
  const hops: Hop[] = [];
  for (let address = parseTarget(url, allowPrivate); ; ) {
    const answer = await send(address);
    if (!REDIRECTS.has(answer.status)) return { answer, hops, finalUrl: address.href };
    await answer.body?.cancel();
    const location = answer.headers.get("location");
    if (location === null) throw networkFault("NET_NO_LOCATION");
    if (hops.length === maxRedirects) throw networkFault("NET_REDIRECTS");
    address = parseTarget(parseUrl(location, address)?.href ?? location, allowPrivate);
    hops.push({ status: answer.status, url: address.href });
  }
}

/** A socket resolves names under guard but takes an IP address at its word: those are checked here. */
function parseTarget(url: string, allowPrivate: boolean): URL {
  const target = parseUrl(url);
  if (!target) throw networkFault("NET_ADDRESS", url);
  const isWeb = target.protocol === "http:" || target.protocol === "https:";
  if (!isWeb || target.username !== "" || target.password !== "") throw networkFault("NET_ADDRESS", url);
  if (!allowPrivate && isPrivateAddress(target.hostname)) throw networkFault("NET_PRIVATE", target.hostname);
  return target;
}

/** Where the permanent redirects (301, 308) at the head of a chain lead; what a site does for the moment stays its own affair. */
export function findPermanentTarget(url: string, hops: readonly Hop[]): string | undefined {
  const end = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  const target = hops.slice(0, end === -1 ? hops.length : end).at(-1)?.url;
  return target === new URL(url).href ? undefined : target;
}
