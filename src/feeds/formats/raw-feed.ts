/** A piece of text as a feed gave it, XML escapes undone: `html` still holds markup, `text` should not but may. */
export type RawText = { value: string; type: "html" | "text" };

/** A link element of a feed: its address as written, its relation (RFC 8288), media type and `xml:base`. */
export type RawLink = { href: string; rel?: string; type?: string; base?: string };

/** What both libraries agree to say of an item, nothing decoded, resolved or chosen yet. */
export type RawItem = {
  /** `xml:base`, relative to the feed's own. */
  base?: string;
  id?: string;
  title?: RawText;
  links: RawLink[];
  /** An identifier that serves as the address when no link does (`guid isPermaLink`, an http `id`). */
  permalink?: string;
  /** Dates as written, the best first. */
  published: string[];
  updated: string[];
  /** Summary first, full content last. */
  bodies: RawText[];
  author?: string;
};

export type RawFeed = { base?: string; title?: RawText; links: RawLink[]; items: RawItem[] };

/** The strings of a list that may hold holes and blanks. */
export function keepFilled(values: readonly (string | undefined)[]): string[] {
  return values.filter((value) => value !== undefined && value.trim() !== "") as string[];
}

/** RFC 4287 text types, and the media types that Atom 0.3 put in their place. */
export function parseTextType(type: string | undefined): RawText["type"] {
  return /html/i.test(type ?? "") ? "html" : "text";
}
