import type { Settings } from "../model/schema/settings.ts";
import { escapeHtml } from "../text/escape-html.ts";
import type { Recipient } from "./letter.ts";

type Parts = { html: string; text: string };

/** How one leaves the list: an address to visit or to post to (RFC 8058), and one to write to (RFC 2369). */
export type Unsubscription = { url: string; mailto: string };

/** How a recipient leaves the list; where nobody is named, or without token, how anybody does. */
export function unsubscriptionOf({ newsletter }: Settings, recipient?: Recipient): Unsubscription {
  const { unsubscribe_url, unsubscribe_email } = newsletter;
  const token = recipient?.token;
  if (token === undefined) return { url: unsubscribe_url, mailto: `mailto:${unsubscribe_email}?subject=unsubscribe` };
  const url = new URL(unsubscribe_url);
  url.searchParams.set("jeton", token);
  const subject = encodeURIComponent(`unsubscribe ${token}`);
  return { url: url.href, mailto: `mailto:${unsubscribe_email}?subject=${subject}` };
}

/** The parts of a letter with a recipient's own way to leave in place of everybody's. */
export function addressLetter(parts: Parts, settings: Settings, recipient?: Recipient): Parts {
  const { url } = unsubscriptionOf(settings, recipient);
  return replaceUnsubscription(parts, settings, url);
}

/**
 * The parts of a letter with another address, or a mark that a mail engine replaces by one, in place of everybody's address of
 * unsubscription. The mark stands in an attribute of the HTML: it holds no quotation mark.
 */
export function replaceUnsubscription({ html, text }: Parts, { newsletter }: Settings, replacement: string): Parts {
  const { unsubscribe_url } = newsletter;
  return {
    html: html.replaceAll(`href="${escapeHtml(unsubscribe_url)}"`, () => `href="${escapeHtml(replacement)}"`),
    text: text
      .split("\n")
      .map((line) => (line.trim() === unsubscribe_url ? line.replace(unsubscribe_url, () => replacement) : line))
      .join("\n"),
  };
}
