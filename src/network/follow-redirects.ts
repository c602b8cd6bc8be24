import { parseUrl } from "../text/parse-url.ts";
import { refuseAddress } from "./check-network-address.ts";
import { networkFault } from "./describe-network-error.ts";
import { type CookieHeaders, openChainCookies } from "./open-chain-cookies.ts";

/** What a redirect is told by: a status, a Location, a body to be dropped. */
type Answer = {
  status: number;
  headers: CookieHeaders;
  body?: { cancel: () => Promise<void> } | null;
};

/** One redirect: how it was said and where it led, absolute. */
export type Hop = { status: number; url: string };

export type RedirectOptions = { allowPrivate?: boolean; maxRedirects: number };

const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Asks for an address, and for those it redirects to, until one answers otherwise. They are followed here, and not by the
 * client, so that each hop is checked: a web address without credentials, public unless `allowPrivate`. What a site sets as a
 * cookie on the way is given to `send` as a header, for that host and this chain alone. Throws what `networkFault` makes, and
 * whatever `send` throws.
 */
export async function followRedirects<A extends Answer>(
  url: string,
  { allowPrivate = false, maxRedirects }: RedirectOptions,
  send: (address: URL, cookies: Record<string, string>) => Promise<A>,
): Promise<{ answer: A; hops: Hop[]; finalUrl: string }> {
  const hops: Hop[] = [];
  const cookies = openChainCookies();
  for (let address = parseTarget(url, allowPrivate); ; ) {
    const answer = await send(address, cookies.headersFor(address));
    if (!REDIRECTS.has(answer.status)) return { answer, hops, finalUrl: address.href };
    await answer.body?.cancel();
    cookies.keep(address, answer.headers);
    const location = readLocation(answer.headers.get("location"));
    if (location === undefined) throw networkFault("NET_NO_LOCATION");
    if (hops.length === maxRedirects) throw networkFault("NET_REDIRECTS");
    const next = parseUrl(location, address);
    if (next?.hash === "") next.hash = address.hash;
    address = parseTarget(next?.href ?? location, allowPrivate);
    hops.push({ status: answer.status, url: address.href });
  }
}

/**
 * A Location header, as browsers read it: its raw bytes, which reach us one character each, are percent-encoded one by one
 * (Chromium's `EscapeNonASCII`; nodejs/undici 2971), so that UTF-8 leads where it says and any other charset to the bytes that
 * were sent. Said twice alike it is said once; empty, it leads nowhere.
 */
function readLocation(header: string | null): string | undefined {
  // Not `trim()`: to it, the last byte of « à » is a no-break space.
  const written = (header ?? "").replace(/^[\t ]+|[\t ]+$/gu, "");
  const half = written.slice(0, (written.length - 2) / 2);
  const once = written === `${half}, ${half}` ? half : written;
  return once.replace(/[\u0080-\u00ff]/gu, (byte) => `%${byte.charCodeAt(0).toString(16).toUpperCase()}`) || undefined;
}

/** A socket resolves names under guard but takes an IP address at its word: those are checked here. */
function parseTarget(url: string, allowPrivate: boolean): URL {
  const target = parseUrl(url);
  if (!target) throw networkFault("NET_ADDRESS", url);
  const isWeb = target.protocol === "http:" || target.protocol === "https:";
  if (!isWeb || target.username !== "" || target.password !== "") throw networkFault("NET_ADDRESS", url);
  const refusal = refuseAddress(target.hostname, allowPrivate);
  if (refusal !== undefined) throw networkFault(refusal, target.hostname);
  return target;
}

/** Where the permanent redirects (301, 308) at the head of a chain lead; what a site does for the moment stays its own affair. */
export function findPermanentTarget(url: string, hops: readonly Hop[]): string | undefined {
  const end = hops.findIndex(({ status }) => status !== 301 && status !== 308);
  const target = hops.slice(0, end === -1 ? hops.length : end).at(-1)?.url;
  return target === new URL(url).href ? undefined : target;
}
