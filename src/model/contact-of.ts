import { isReservedHost } from "../text/web-address.ts";
import type { Settings } from "./schema/settings.ts";

type Reached = Pick<Settings, "contact" | "contact_url">;

/** What a reader writes about: its subject, the absolute address of the page, and the questions to fill in. */
export type Matter = { subject: string; page: string; questions: readonly string[] };

/** Where readers write to the editors, as a link leads there; undefined where a site does not say. */
export function contactOf(settings: Reached): string | undefined {
  const email = emailOf(settings);
  return email === undefined ? (settings.contact ?? settings.contact_url) : `mailto:${encodeMailbox(email)}`;
}

/**
 * The same with what is written about filled in: the subject and body of a mail (RFC 6068), or the query of a form elsewhere
 * (`subject`, `page`, `body`). A page of the site itself, which has no form, is led to as it is.
 */
export function contactAbout(settings: Reached, { subject, page, questions }: Matter): string | undefined {
  const address = contactOf(settings);
  if (address === undefined || address.startsWith("/")) return address;
  const body = [page, ...questions].map((line) => `${line}\r\n\r\n`).join("");
  if (address.startsWith("mailto:"))
    return `${address}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body)}`;
  const form = new URL(address);
  for (const [name, value] of Object.entries({ subject, page, body: questions.join("\n\n") }))
    form.searchParams.set(name, value);
  return form.href;
}

/** The email address where a site is written to; undefined where that is a page or a form. */
export function emailOf({ contact }: Reached): string | undefined {
  return /^(?:mailto:)?([^/:\s?]+@[^/\s?]+)$/u.exec(contact ?? "")?.[1];
}

/** True where the contact is an address or a page on a host of examples (RFC 2606), which nobody reads. */
export function isExampleContact(settings: Reached & Pick<Settings, "url">): boolean {
  const address = contactOf(settings);
  if (address === undefined || address.startsWith("/")) return false;
  const email = emailOf(settings);
  return isReservedHost(email?.slice(email.indexOf("@") + 1) ?? new URL(address, settings.url).hostname);
}

/** What a site on trial has not settled: who publishes and hosts it, where it is written to, or both. */
export type Unsettled = "publisher" | "contact" | "both";

/** Undefined where a site says all that it must; a site at an address of examples may leave out who publishes it, and is on trial. */
export function findUnsettled(settings: Reached & Pick<Settings, "url" | "legal">): Unsettled | undefined {
  const lacksContact = isExampleContact(settings);
  const lacksPublisher =
    settings.legal === undefined && (lacksContact || isReservedHost(new URL(settings.url).hostname));
  if (lacksContact) return lacksPublisher ? "both" : "contact";
  return lacksPublisher ? "publisher" : undefined;
}

/** An email address as a link holds it (RFC 6068, 2): what would end it is percent-encoded. */
function encodeMailbox(email: string): string {
  return encodeURIComponent(email).replaceAll("%40", "@");
}
