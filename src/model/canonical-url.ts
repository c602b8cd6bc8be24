const TRACKING =
  /^(?:utm_\w+|fbclid|gclid|dclid|msclkid|mc_cid|mc_eid|igshid|xtor|at_medium|at_campaign|at_custom\w+|ref|ref_src|cmpid|s_cid|spm|_hs\w+|mkt_tok|pk_\w+|mtm_\w+|matomo_\w+|wt_mc|ns_\w+|origin_source|share)$/iu;

/**
 * Two addresses of one page have one canonical form: no scheme, `www.` or mobile host, tracking parameter, fragment or
 * trailing slash; parameters sorted. It is a key to compare with, not an address to visit.
 */
export function canonicalUrl(address: string): string {
  if (!URL.canParse(address)) return address.trim();
  const url = new URL(address);
  const host = url.hostname.replace(/^(?:www|m|mobile|amp)\./u, "");
  const path = url.pathname.replace(/\/(?:amp|index\.(?:html?|php))\/?$/u, "").replace(/\/+$/u, "");
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name) && name.toLowerCase() !== "amp");
  const query = new URLSearchParams(kept);
  query.sort();
  const search = query.toString();
  const port = url.port === "" ? "" : `:${url.port}`;
  return `${host}${port}${decodePath(path)}${search === "" ? "" : `?${search}`}`;
}

/** The address without its tracking parameters: what is written into a draft. */
export function cleanUrl(address: string): string {
  if (!URL.canParse(address)) return address;
  const url = new URL(address);
  const tracking = [...url.searchParams.keys()].filter((name) => TRACKING.test(name));
  if (tracking.length === 0) return address;
  for (const name of tracking) url.searchParams.delete(name);
  return url.href;
}

/** The host without `www.`, or undefined where the text is no address. */
export function hostOf(address: string): string | undefined {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, "") : undefined;
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
