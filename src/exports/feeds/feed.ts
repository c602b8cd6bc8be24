import type { FeedDress } from "./dress-feed.ts";

export type { FeedEntry } from "../../kinds/kind.ts";

/** An entry as both forms of a feed hold it, in UTF-8: smaller than text, and written to several feeds as it is. */
export type RenderedEntry = { updated: string; atom: Buffer; json: Buffer };

/** One list of entries, written both as Atom and as JSON Feed. */
export type Feed = {
  title: string;
  description: string;
  /** Root-relative addresses: of the page that shows the same, of the feed in its two forms. */
  page: string;
  atom: string;
  json: string;
  /** Newest first. */
  entries: readonly RenderedEntry[];
  dress: FeedDress;
};

/** The most recent entries that a feed holds. */
export const MOST_ENTRIES = 30;

/** The latest day on which an entry changed; the first of 1970 where there is none. */
export function lastUpdate(entries: readonly Pick<RenderedEntry, "updated">[]): string {
  return entries.reduce((latest, { updated }) => (updated > latest ? updated : latest), "1970-01-01");
}

/** A day as an instant (RFC 3339). */
export function toInstant(day: string): string {
  return `${day}T00:00:00Z`;
}

/** Characters that XML 1.0 (§ 2.2) allows in no document, written or escaped: one of them and no reader opens the feed. */
const FORBIDDEN = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

export function dropForbidden(xml: string): string {
  return xml.replace(FORBIDDEN, "");
}
