import { parseUrl } from "./parse-url.ts";
import { unwrapUrl } from "./unwrap-url.ts";

/** Parameters that only say where a reader came from: a page is the same without them. */
const TRACKING = new RegExp(
  `^(?:${[
    "utm_\\w+|mtm_\\w+|matomo_\\w+|pk_(?:campaign|kwd|keyword|source|medium|content|cid)",
    "xtor|at_(?:medium|campaign|custom\\w+|term|platform)|wt_z?mc|cmpid|s_cid|spm|origin_source|ns_(?:mchannel|source|campaign|linkname|fee)",
    "fbclid|gclid|dclid|gbraid|wbraid|gad_source|srsltid|msclkid|yclid|twclid|ttclid|li_fat_id|igshid|igsh|mibextid",
    "fb_(?:action_ids|action_types|ref|source)|__twitter_impression|ref_src|ref_url|guccounter|guce_referrer(?:_sig)?",
    "amp_js_v|amp_gsa|usqp|mc_[ce]id|_hs\\w+|hsctatracking|mkt_tok|vero_id|_gl|_ga",
  ].join("|")})$`,
  "iu",
);

/** `ref` and `share` mostly name who sent the reader (`ref=newsletter`), but with a digit they may number a document. */
const SENDER = /^(?:ref|share)$/iu;

/**
 * Two addresses of one page have one canonical form: no scheme, `www.` or mobile host, tracking parameter, AMP mark, fragment or
 * trailing slash; parameters sorted. It is a key to compare with, not an address to visit. A fragment that holds a path
 * (`#/…`, `#!…`) stays: some sites put their whole address there.
 */
export function canonicalUrl(address: string): string {
  const url = parseUrl(unwrapUrl(address));
  if (!url) return address.trim();
  const port = url.port === "" ? "" : `:${url.port}`;
  const fragment = /^#!?\/./u.test(url.hash) ? url.hash : "";
  return `${canonicalHost(url.hostname)}${port}${canonicalPath(url.pathname)}${canonicalQuery(url.search)}${fragment}`;
}

/** The address without its tracking parameters, all else to the letter: what is written into a draft. */
export function cleanUrl(wrapped: string): string {
  const address = unwrapUrl(wrapped);
  const url = parseUrl(address);
  if (!url) return wrapped;
  const { search, hash } = url;
  const parameters = splitQuery(search);
  const kept = parameters.filter(({ name }) => !TRACKING.test(name));
  const isTracked = /^#(?:xtor|utm_\w+|at_medium)=/iu.test(hash);
  if (kept.length === parameters.length && !isTracked) return address;
  if (kept.length < parameters.length) url.search = kept.map(({ raw }) => raw).join("&");
  if (isTracked) url.hash = "";
  return url.href;
}

/** The host without `www.`, or undefined where the text is no address. */
export function hostOf(address: string): string | undefined {
  return parseUrl(address)?.hostname.replace(/^www\./u, "");
}

/** At least two labels stay: `amp.dev` is a site. A mobile label may follow the language, `fr.m.wikipedia.org`. */
function canonicalHost(hostname: string): string {
  return hostname
    .replace(/\.$/u, "")
    .replace(/^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/u, "")
    .replace(/^([a-z]{2})\.m\.(?=[^.]+\.)/u, "$1.");
}

function canonicalPath(path: string): string {
  const plain = path
    .replace(/\/+$/u, "")
    .replace(/\/index\.(?:html?|php)$/u, "")
    .replace(/(?<=[^/])(?:\/amp|\.amp)$/u, "")
    .replace(/\.amp(?=\.html?$)/u, "")
    .replace(/\/+$/u, "");
  return plain.replace(/(?:%[\da-f]{2})+/giu, decodeBytes);
}

/** Decodes percent-encoded letters; what a path gives a meaning to (`%2F`, `%3F`, `%25`) stays encoded. */
function decodeBytes(bytes: string): string {
  try {
    return decodeURIComponent(bytes.replace(/%(?=2[35F]|3F)/giu, "%25")).replace(/%[\da-f]{2}/giu, (byte) =>
      byte.toUpperCase(),
    );
  } catch {
    return bytes.toUpperCase();
  }
}

function canonicalQuery(search: string): string {
  const kept = splitQuery(search).filter(({ name, value }) => !isIncidental(name, value));
  const query = new URLSearchParams(kept.map(({ name, value }) => [name, value]));
  query.sort();
  return query.size === 0 ? "" : `?${query}`;
}

function isIncidental(name: string, value: string): boolean {
  if (TRACKING.test(name) || /^amp$/iu.test(name)) return true;
  if (SENDER.test(name)) return !/\d/u.test(value);
  return /^output(?:type)?$/iu.test(name) && value === "amp";
}

type Parameter = { raw: string; name: string; value: string };

/** A query's parameters, decoded and as written; `&amp;`, a common fault of feeds, counts as `&`. */
function splitQuery(search: string): Parameter[] {
  return search
    .slice(1)
    .split("&")
    .filter((raw) => raw !== "")
    .map((written) => {
      const raw = written.replace(/^amp;/u, "");
      const [[name = "", value = ""] = []] = [...new URLSearchParams(raw)];
      return { raw, name, value };
    });
}
