import { routesOf } from "../model/routes.ts";
import type { Settings } from "../model/schema/settings.ts";
import { findFormHost } from "../model/views/find-subscription-means.ts";
import { renderContentSecurityPolicy } from "./content-security-policy.ts";

/**
 * The `_headers` file that static hosts such as Netlify and Cloudflare Pages read: what a `<meta>` cannot say, and caching. A
 * browser obeys it and the page's own policy both, so that it allows what any page may: a form to the letter's engine. Atom is sent as XML
 * (RFC 4287 asks for no type of its own), for browsers save what has Atom's type, or show its source, where they could show the feed.
 */
export function renderHeaders(settings: Settings): string {
  const routes = routesOf(settings);
  const policy = renderContentSecurityPolicy({ wasm: true, formTo: findFormHost(settings) });
  return `/*
  Content-Security-Policy: ${policy}; frame-ancestors 'none'
  X-Content-Type-Options: nosniff
  Referrer-Policy: strict-origin-when-cross-origin
  Permissions-Policy: camera=(), geolocation=(), microphone=(), browsing-topics=()

/assets/*
  Cache-Control: public, max-age=31536000, immutable

/images/*
  Cache-Control: public, max-age=31536000, immutable

${routes.sharedPicture("*")}
  Cache-Control: public, max-age=31536000, immutable

${routes.atom()}
  Content-Type: application/xml; charset=utf-8

${routes.jsonFeed()}
  Content-Type: application/feed+json; charset=utf-8

${routes.changesFeed()}
  Content-Type: application/xml; charset=utf-8

${routes.openSearch()}
  Content-Type: application/opensearchdescription+xml; charset=utf-8

${routes.calendar()}
  Content-Type: text/calendar; charset=utf-8
`;
}
