import { Parser } from "htmlparser2";
import { isFeedLink } from "../feeds/is-feed-link.ts";
import { parseAddress } from "../feeds/items/parse-address.ts";
import { cleanText } from "../feeds/items/strip-html.ts";
import { cleanUrl, hostOf } from "../text/canonical-url.ts";
import { cutExcerpt } from "../text/cut-excerpt.ts";
import { foldText, slugify } from "../text/slug.ts";
import { isWebAddress } from "../text/web-address.ts";
import { findLinkRole, type GuessedRole } from "./find-link-role.ts";

/** What a home page says of whoever publishes it: plain text on one line, absolute addresses. */
export type PageFacts = {
  title?: string;
  name?: string;
  summary?: string;
  links: { role: GuessedRole | "feed"; url: string }[];
};

const LONGEST_NAME = 80;
const LONGEST_TITLE = 200;
const LONGEST_SUMMARY = 150;

type Scan = {
  title: string;
  metas: Map<string, string>;
  feeds: string[];
  anchors: { href: string; rel: string }[];
  base: string;
};

/** Reads the facts off a page's markup; its address is the one that it was found at. */
export function pickPageFacts(html: string, address: string): PageFacts {
  const { title: rawTitle, metas, feeds, anchors, base } = scanPage(html, address);
  const title = keepText(rawTitle, LONGEST_TITLE);
  const siteName = metas.get("og:site_name") ?? metas.get("application-name") ?? pickNameInTitle(title ?? "", address);
  const found = [
    ...feeds.map((href) => ({ role: "feed" as const, url: toAddress(href, base) })),
    ...anchors.map(({ href, rel }) => {
      const url = toAddress(href, base);
      return { role: url && hostOf(url) !== hostOf(address) ? findLinkRole(url, rel) : undefined, url };
    }),
  ];
  return {
    title,
    name: keepText(siteName, LONGEST_NAME),
    summary: keepText(metas.get("description") ?? metas.get("og:description"), LONGEST_SUMMARY),
    links: keepFirstOfRole(found),
  };
}

function scanPage(html: string, address: string): Scan {
  const scan: Scan = { title: "", metas: new Map(), feeds: [], anchors: [], base: address };
  let isTitle = false;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      isTitle = name === "title" && scan.title === "";
      readTag(name, attributes, scan);
    },
    ontext: (text) => {
      if (isTitle) scan.title += text;
    },
    onclosetag: () => {
      isTitle = false;
    },
  });
  parser.end(html);
  return scan;
}

function readTag(
  tag: string,
  { name, property, content, rel = "", href, type = "", title = "" }: Record<string, string>,
  scan: Scan,
): void {
  const key = (name ?? property)?.toLowerCase();
  if (tag === "meta" && key && content?.trim() && !scan.metas.has(key)) scan.metas.set(key, content);
  if (href === undefined) return;
  if (tag === "base") scan.base = parseAddress(href, scan.base) ?? scan.base;
  if (tag === "a") scan.anchors.push({ href, rel });
  if (tag === "link" && isFeedLink({ rel, type, title, href })) scan.feeds.push(href);
}

function toAddress(href: string, base: string): string | undefined {
  const address = parseAddress(href, base);
  return address && isWebAddress(address) ? cleanUrl(address) : undefined;
}

function keepText(text: string | undefined, length: number): string | undefined {
  return cutExcerpt(cleanText(text ?? ""), length) || undefined;
}

function keepFirstOfRole(
  found: readonly { role?: PageFacts["links"][number]["role"]; url?: string }[],
): PageFacts["links"] {
  const byRole = new Map<PageFacts["links"][number]["role"], string>();
  for (const { role, url } of found) if (role && url && !byRole.has(role)) byRole.set(role, url);
  return [...byRole].map(([role, url]) => ({ role, url }));
}

/** « Accueil | Voxe » is Voxe: the part of the title that the host bears, else the first that says more than home. */
function pickNameInTitle(title: string, address: string): string | undefined {
  const parts = title
    .split(/\s+[|–—·•:»-]\s+/u)
    .filter((part) => !/^(?:accueil|bienvenue|home|homepage)\b/u.test(foldText(part)));
  const host = (hostOf(address) ?? "").replace(/[^a-z0-9]/gu, "");
  const isInHost = (part: string) => slugify(part) !== "" && host.includes(slugify(part).replaceAll("-", ""));
  return parts.find(isInHost) ?? parts[0];
}
