import { readInner } from "./addresses/decode-wrapped.ts";
import { ANYWHERE, WRAPPERS, type Wrapper } from "./addresses/wrappers.ts";
import { parseUrl } from "./parse-url.ts";
import { rememberByKey } from "./remember-by-key.ts";

/** Boxes in boxes are opened so many times. */
const DEPTH = 5;

/**
 * Where an address of a search engine, a network, a mailbox's shield or a letter leads to, without visiting it; any other address is
 * given back as it is.
 */
export function unwrapUrl(address: string, depth = DEPTH): string {
  const url = depth === 0 ? undefined : parseUrl(address);
  if (!url) return address;
  for (const wrapper of wrappersOf(url.hostname)) {
    const isIts = (wrapper.path?.test(url.pathname) ?? true) && (wrapper.search?.test(url.search) ?? true);
    const inner = isIts ? openWrapper(wrapper, url, address) : undefined;
    if (inner !== undefined) return unwrapUrl(inner, depth - 1);
  }
  return address;
}

const FOUND_ANYWHERE = WRAPPERS.filter(({ host }) => host === ANYWHERE);
const OWN_HOSTS = new RegExp(
  WRAPPERS.filter(({ host }) => host !== ANYWHERE)
    .map(({ host }) => host.source)
    .join("|"),
  "u",
);
const wrappersOf = (hostname: string) => (isWrapperHost(hostname) ? listWrappers(hostname) : FOUND_ANYWHERE);
const listWrappers = rememberByKey((hostname) => WRAPPERS.filter(({ host }) => host.test(hostname)));

/** True for a host of its own of a service that wraps addresses. */
export function isWrapperHost(hostname: string): boolean {
  return OWN_HOSTS.test(hostname);
}

function openWrapper({ parameters = [], open }: Wrapper, url: URL, address: string): string | undefined {
  const given = [...url.searchParams];
  const values = parameters.flatMap((name) => given.filter(([key]) => key.toLowerCase() === name.toLowerCase()));
  const found = values.map(([, value]) => readInner(value)).find((value) => value !== undefined);
  const inner = found ?? readInner(open?.(url, address.trim()));
  const isWhole = inner !== undefined && /^[^.]+\.[^.]|^\[/u.test(parseUrl(inner)?.hostname ?? "");
  return isWhole && inner !== address ? inner : undefined;
}
