import { isHomePage } from "../../text/addresses/copies.ts";
import { canonicalPlace, canonicalUrl, partOf, titledPlace } from "../../text/canonical-url.ts";
import type { FeedItem } from "./parse-item.ts";

/**
 * Items, with a mark on those that their address's fragment alone tells from others: news that stand on one page, as changelogs do. Beside
 * them stands another of the page, here or in an earlier reading, with a fragment, an identifier and a title of its own; or the page is that of a
 * whole site, which is no news.
 */
export function markParts(items: readonly FeedItem[], earlier: readonly FeedItem[] = []): FeedItem[] {
  const parts = items.map(({ url }) => (url === undefined ? "" : partOf(url)));
  if (parts.every((part) => part === "")) return [...items];
  const byPage = new Map<string, FeedItem[]>();
  for (const item of [...items, ...earlier]) {
    if (item.url === undefined) continue;
    const page = canonicalUrl(item.url);
    byPage.set(page, [...(byPage.get(page) ?? []), item]);
  }
  return items.map((item, index) => {
    const { url = "" } = item;
    if (parts[index] === "") return item;
    const isTold = byPage.get(canonicalUrl(url))?.some((other) => areTwo(item, other)) ?? false;
    return isTold || isHomePage(url.replace(/#.*$/su, "")) ? { ...item, isPart: true as const } : item;
  });
}

function areTwo(a: FeedItem, b: FeedItem): boolean {
  return partOf(a.url ?? "") !== partOf(b.url ?? "") && a.title !== b.title && (a.id === undefined || a.id !== b.id);
}

/** What an address of an item is compared by: its page, the fragment where that tells it apart, its title where nothing of the address does. */
export function identify(
  url: string,
  { isPart, sharesAddress, title, excerpt = "" }: Pick<FeedItem, "isPart" | "sharesAddress" | "title" | "excerpt">,
): string {
  if (sharesAddress) return titledPlace(url, title ?? excerpt);
  return isPart ? canonicalPlace(url) : canonicalUrl(url);
}
