import type { FeedItem } from "../feeds/parse-feed.ts";
import { escapeDestination } from "../markdown/escape-markdown.ts";
import { canonicalUrl, cleanUrl } from "../text/canonical-url.ts";
import { cutExcerpt } from "../text/cut-excerpt.ts";
import { parseUrl } from "../text/parse-url.ts";
import { isWebAddress } from "../text/web-address.ts";

const TITLE_LENGTH = 200;
const ADDRESS_LENGTH = 2000;

/** The address as a draft writes it and reads it back, or undefined where it could not stand there. */
export function pickAddress(url: string | undefined): string | undefined {
  if (url === undefined || url.length > ADDRESS_LENGTH || !parseUrl(url)) return undefined;
  const { href } = new URL(url.replaceAll("&amp;", "&"));
  // Markdown would read `&copy;` in an address as a character.
  const written = escapeDestination(cleanUrl(href)).replace(/(&#?\w+);/gu, "$1%3B");
  return isWebAddress(written) ? written : undefined;
}

export function pickDate({ published, updated }: FeedItem): Date | undefined {
  return [published, updated].find((date) => date !== undefined && !Number.isNaN(date.getTime()));
}

/**
 * Keys under which the very page may be met again: its canonical address, and its publisher's identifier where that is made to be
 * the only one (RFC 4151, RFC 4122, an address of its own).
 */
export function listKeys({ id }: FeedItem, url: string): string[] {
  const key = canonicalUrl(url);
  if (id === undefined) return [key];
  if (/^(?:tag:|urn:uuid:)/iu.test(id)) return [key, id];
  return isWebAddress(id) && !/^\/?$/u.test(`${new URL(id).pathname}${new URL(id).search}`)
    ? [key, canonicalUrl(id)]
    : [key];
}

/** Its title, for want of one its excerpt, for want of both its address. */
export function pickTitle({ title, excerpt }: FeedItem, url: string): string {
  const words = [title, excerpt].map((text) => cleanLine(text ?? "")).find((text) => text !== "");
  return cutExcerpt(words ?? canonicalUrl(url), TITLE_LENGTH);
}

/** One line that a file can hold and give back, without control characters nor those that Unicode leaves out; French no-break spaces stay. */
export function cleanLine(text: string): string {
  if (/^(?:[!-~]+ )*[!-~]+$/u.test(text)) return text;
  return text
    .toWellFormed()
    .replace(/[^\S\u00a0\u202f]+/gu, " ")
    .replace(/\p{Cc}|\p{Noncharacter_Code_Point}/gu, "")
    .trim();
}
