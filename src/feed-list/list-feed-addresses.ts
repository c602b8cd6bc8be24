import { Parser } from "htmlparser2";
import { isFeedLink } from "../feeds/is-feed-link.ts";
import { parseAddress } from "../feeds/items/parse-address.ts";
import { cleanUrl } from "../text/canonical-url.ts";

/** Where publishing programs put their feed: WordPress, Ghost, Drupal, Jekyll, Hugo, SPIP, Dotclear, Medium. */
const WELL_KNOWN = [
  "feed/",
  "rss/",
  "rss.xml",
  "feed.xml",
  "atom.xml",
  "index.xml",
  "feed.json",
  "spip.php?page=backend",
  "feed/atom",
  "blog/feed/",
];

/** Feeds that a page names itself: those of its `<link>`, then the links of its text that look like one; absolute, each once. */
export function listNamedFeeds(html: string, address: string): string[] {
  const announced: string[] = [];
  const linked: string[] = [];
  let base: string | undefined;
  const parser = new Parser({
    onopentag: (tag, attributes) => {
      const { href } = attributes;
      if (href === undefined) return;
      if (tag === "base") base ??= parseAddress(href, address);
      if (tag === "link" && isFeedLink(attributes)) announced.push(href);
      if (tag === "a" && looksLikeFeed(href)) linked.push(href);
    },
  });
  parser.end(html);
  const addresses = [...announced, ...linked].flatMap((href) => parseAddress(href, base ?? address) ?? []);
  return [...new Set(addresses.map(cleanUrl))];
}

/** Pages that are a site's home though their path is not its root: a language, a name for home. */
const HOME_PATH = /^\/(?:[a-z]{2}(?:[-_][a-z]{2})?|accueil|home|index|default)(?:\.\w+)?\/?$/iu;

/**
 * Feeds that a site may have without a word of them. Those of a page below the root of its host are looked for below that page: the
 * root may be somebody else's.
 */
export function listWellKnownFeeds(address: string): string[] {
  const { origin, pathname } = new URL(address);
  const folder = HOME_PATH.test(pathname) ? "/" : pathname.replace(/\/[^/]*\.\w+$/u, "/").replace(/\/*$/u, "/");
  return WELL_KNOWN.map((path) => new URL(folder + path, origin).href);
}

function looksLikeFeed(href: string): boolean {
  return /(?:^|[/.])(?:rss|atom|feed)(?:\.xml|\.json|\/)?$/iu.test(href) && !/comment|\/wp-json\//iu.test(href);
}
