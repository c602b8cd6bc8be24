const FEED_TYPE = /^(?:application\/(?:rss\+xml|atom\+xml|feed\+json|rdf\+xml)|text\/(?:rss|xml))\b/iu;

export type LinkAttributes = { rel?: string; type?: string; title?: string; href?: string };

/**
 * True for the `<link>` by which a page names its feed (RSS autodiscovery, RFC 4287 and JSON Feed's): neither the feed of its
 * comments, nor the interfaces that publishing programs announce in the same way (`/wp-json/`).
 */
export function isFeedLink({ rel = "", type = "", title = "", href = "" }: LinkAttributes): boolean {
  const isAnnounced = /\b(?:alternate|feed)\b/iu.test(rel) && FEED_TYPE.test(type.trim());
  return isAnnounced && href.trim() !== "" && !/comment/iu.test(`${title} ${href}`) && !/\/wp-json\//iu.test(href);
}
