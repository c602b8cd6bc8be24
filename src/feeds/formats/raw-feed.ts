/**
 * A piece of text as a feed gave it, XML escapes undone: `html` holds markup, `text` should not but may, `plain` says of itself that
 * it holds none (RFC 4287, 3.1.1.1).
 */
export type RawText = { value: string; type: "html" | "text" | "plain" };

/** A link element of a feed: its address as written, its relation (RFC 8288), media type and every `xml:base` around it. */
export type RawLink = { href: string; rel?: string; type?: string; bases?: readonly string[] };

/** What an item said, nothing decoded, resolved or chosen yet. Lists hold the best first. */
export type RawItem = {
  /** Every `xml:base` around the item, the outermost first. */
  bases?: readonly string[];
  id?: string;
  titles: RawText[];
  links: RawLink[];
  /** An identifier that serves as the address when no link does (`guid isPermaLink`, an http `id`). */
  permalink?: string;
  /** Sounds, films and files, which serve as the address of an item that has no page. */
  enclosures: RawLink[];
  /** Dates as written. */
  published: string[];
  updated: string[];
  /** Summary first, full content last. */
  bodies: RawText[];
  authors: string[];
  languages: string[];
  /** Who published it first, where the feed passes it on. */
  publisher?: { names: RawText[]; links: RawLink[] };
};

export type RawFeed = {
  bases?: readonly string[];
  titles: RawText[];
  links: RawLink[];
  languages: string[];
  items: RawItem[];
};

/** The strings of a list that may hold holes and blanks. */
export function keepFilled(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined && value.trim() !== "") as string[];
}
