import { createTrackingTest, namesReader, type Parameter } from "./addresses/tracking-parameters.ts";
import { parseUrl } from "./parse-url.ts";
import { splitPlainAddress } from "./plain-address.ts";
import { foldText } from "./slug.ts";
import { isWrapperHost, unwrapUrl } from "./unwrap-url.ts";

/** `ref` and `share` mostly name who sent the reader (`ref=newsletter`), but with a digit they may number a document. */
const SENDER = /^(?:ref|share)$/iu;

/** Fragments that say where a reader came from, in the place of a query. */
const TRACKING_FRAGMENT =
  /^#(?:(?:xtor|xtref|utm_\w+|mediego_\w+|lmd_\w+|ref_?\w*|source|origin|from|fbclid|gclid|mc_[ce]id|at_\w+|mtm_\w+|pk_\w+|Echobox|sr_share|link_time|amp_\w+|aoh|referrer)=|(?:google_vignette|utm|xtor|Echobox)$)/iu;

/** A session's number, in the path. */
const SESSION = /;jsessionid=[\w.!-]+/iu;

/**
 * Two addresses of one page have one canonical form: no scheme, `www.` or mobile host, tracking parameter, AMP mark, fragment or
 * trailing slash; parameters sorted. It is a key to compare with, not an address to visit. A fragment that holds a path
 * (`#/…`, `#!…`) stays: some sites put their whole address there.
 */
export function canonicalUrl(address: string): string {
  return canonicalPlain(address) ?? canonicalParsed(address);
}

/** Fragments that stand on any page, and name nothing of this one. */
const COMMON_FRAGMENT =
  /^#(?:!|top|haut|main|main-content|content|contenu|article|suite|lire-la-suite|read-more|more(?:-\d+)?|comments?(?:-\w+)?|commentaires?|respond|reply[\w-]*|disqus_thread|_?=_)?$/iu;

/** The fragment of an address where it may name a part of the page, decoded; else an empty text. A text that it looks for is no part. */
export function partOf(address: string): string {
  const start = address.indexOf("#");
  if (start === -1) return "";
  const url = parseUrl(unwrapUrl(address));
  const fragment = url?.hash.replace(/:~:.*$/su, "") ?? "";
  if (COMMON_FRAGMENT.test(fragment) || /^#!?\/./u.test(fragment) || isTrackingFragment(fragment)) return "";
  return decodeBytes(fragment);
}

/** The canonical form of a part of a page. */
export function canonicalPlace(address: string): string {
  return canonicalUrl(address) + partOf(address);
}

/** The words of a title as two spellings of it have them, with a blank between; a title without letters is as it is. */
export function foldTitle(title: string): string {
  return (
    foldText(title)
      .match(/[\p{L}\p{M}\p{N}]+/gu)
      ?.join(" ") ?? title.trim()
  );
}

/** What an article is compared by whose address is that of others too: that address, and its title. Its host comes first, as in `canonicalPlace`. */
export function titledPlace(url: string, title: string): string {
  return `${canonicalPlace(url)}# ${foldTitle(title)}`;
}

/** True for the canonical form of a whole site's address: no path, no query, no part. */
export function isRootPlace(place: string): boolean {
  return !/[/?#]/u.test(place);
}

function isTrackingFragment(fragment: string): boolean {
  if (TRACKING_FRAGMENT.test(fragment)) return true;
  const values = fragment.includes("=") && !/^#!?\//u.test(fragment) ? fragment.slice(1).split("&") : [];
  return values.some((value) => namesReader(value.replace(/^[^=]*=/u, "")));
}

/** That of an address which needs no parsing: on a host whose pages have one address each, and without a mark of AMP. */
function canonicalPlain(address: string): string | undefined {
  const plain = splitPlainAddress(address);
  if (!plain || /(?:^|[./])(?:amp|youtu)/u.test(address.slice("https:/".length)) || isWrapperHost(plain.host))
    return undefined;
  return `${canonicalHost(plain.host)}${plain.path.replace(/\/+$/u, "")}`;
}

/** The same for any address. */
export function canonicalParsed(address: string): string {
  const url = parseUrl(unwrapUrl(address));
  if (!url) return address.trim();
  const known = nameKnownPage(url);
  if (known !== undefined) return known;
  const port = url.port === "" ? "" : `:${url.port}`;
  const fragment = /^#!?\/./u.test(url.hash) ? url.hash : "";
  return `${canonicalHost(url.hostname)}${port}${canonicalPath(url.pathname)}${canonicalQuery(url)}${fragment}`;
}

/** The address without what follows its reader, out of what wraps it, all else to the letter: what is written into a draft. */
export function cleanUrl(wrapped: string): string {
  const address = unwrapUrl(wrapped);
  const url = parseUrl(address);
  if (!url) return wrapped;
  const [, path = "", search = "", hash = ""] = /^([^?#]*)(\?[^#]*)?(#.*)?$/su.exec(address) ?? [];
  const parameters = splitQuery(search);
  const isTracking = createTrackingTest(url, parameters);
  const kept = parameters.filter((parameter) => !isTracking(parameter));
  const query =
    kept.length === parameters.length ? search : kept.map(({ raw }, at) => (at === 0 ? "?" : "&") + raw).join("");
  return path.replace(SESSION, "") + query + (isTrackingFragment(hash) ? "" : hash);
}

/** The host without `www.`, or undefined where the text is no address. */
export function hostOf(address: string): string | undefined {
  return parseUrl(address)?.hostname.replace(/^www\./u, "");
}

/** Pages that have several addresses of their own making. */
function nameKnownPage({ hostname, pathname, searchParams }: URL): string | undefined {
  const host = hostname.replace(/^(?:www|m|music)\./u, "");
  const video =
    host === "youtu.be"
      ? pathname.slice(1)
      : /^youtube(?:-nocookie)?\.com$/u.test(host)
        ? (/^\/(?:shorts|embed|live|v)\/([\w-]{11})/u.exec(pathname)?.[1] ??
          (pathname === "/watch" ? searchParams.get("v") : null))
        : null;
  return video && /^[\w-]{11}$/u.test(video) ? `youtube.com/watch?v=${video}` : undefined;
}

/** At least two labels stay: `amp.dev` is a site. A mobile label may follow the language, `fr.m.wikipedia.org`. */
function canonicalHost(hostname: string): string {
  return hostname
    .replace(/\.$/u, "")
    .replace(/^(?:(?:www|m|mobile|amp)\.)+(?=[^.]+\.)/u, "")
    .replace(/^([a-z]{2})\.m\.(?=[^.]+\.)/u, "$1.")
    .replace(/^(?:old|new|np)\.(?=reddit\.com$)/u, "")
    .replace(/^x\.com$/u, "twitter.com");
}

/** Without its AMP mark, a segment or an ending; a page called `amp` is one. */
function canonicalPath(path: string): string {
  const plain = path
    .replace(SESSION, "")
    .replace(/\/+$/u, "")
    .replace(/\/index\.(?:html?|php)$/u, "")
    .replace(/(?<=[^/])(?:\/amp(?:-page)?|\.amp)$/u, "")
    .replace(/\.amp(?=\.html?$)/u, "")
    .replace(/\/amp(?=\/[^/])/u, "")
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

function canonicalQuery(url: URL): string {
  if (url.search === "") return "";
  const parameters = splitQuery(url.search);
  const isTracking = createTrackingTest(url, parameters);
  const kept = parameters.filter((parameter) => !isTracking(parameter) && !isIncidental(parameter));
  const query = new URLSearchParams(kept.map(({ name, value }) => [name, value]));
  query.sort();
  return query.size === 0 ? "" : `?${query}`;
}

/** What shows the same page another way: as AMP, to a telephone; or says who shared it, where that may be needed. */
function isIncidental({ name, value }: Parameter): boolean {
  if (/^amp$/iu.test(name)) return true;
  if (SENDER.test(name)) return !/\d/u.test(value);
  return (/^output(?:type)?$/iu.test(name) && value === "amp") || (name === "m" && value === "1");
}

/** A query's parameters, decoded and as written; `&amp;` and its kin, a common fault of feeds, count as `&`. */
function splitQuery(search: string): (Parameter & { raw: string })[] {
  return search
    .slice(1)
    .split("&")
    .filter((raw) => raw !== "")
    .map((written) => {
      const raw = written.replace(/^(?:amp|#0*38|#x26);/iu, "");
      const [[name = "", value = ""] = []] = [...new URLSearchParams(raw)];
      return { raw, name, value };
    });
}
