import { canonicalUrl } from "../../text/canonical-url.ts";
import type { FeedItem } from "./parse-item.ts";

/**
 * Takes from items an identifier that several articles have: it tells none from the other (`N/A`, the address of the site). The same
 * article told twice, at one address or under one title, keeps its own.
 */
export function dropSharedIds(items: readonly FeedItem[]): FeedItem[] {
  const holders = new Map<string, FeedItem[]>();
  for (const item of items) {
    const alike = holders.get(item.id ?? "");
    if (alike !== undefined) alike.push(item);
    else if (item.id !== undefined) holders.set(item.id, [item]);
  }
  const shared = new Set([...holders].filter(([, alike]) => !areOneArticle(alike)).map(([id]) => id));
  return items.map((item) => (item.id !== undefined && shared.has(item.id) ? { ...item, id: undefined } : item));
}

function areOneArticle(items: readonly FeedItem[]): boolean {
  if (items.length === 1) return true;
  const [addresses, titles] = [items.map(({ url }) => url && canonicalUrl(url)), items.map(({ title }) => title)];
  return new Set(addresses).size === 1 || (titles[0] !== undefined && new Set(titles).size === 1);
}
