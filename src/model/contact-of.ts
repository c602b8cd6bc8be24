import type { Settings } from "./schema/settings.ts";

/** Where readers write to the editors, as a link leads there; undefined where a site does not say. */
export function contactOf({ contact, contact_url }: Pick<Settings, "contact" | "contact_url">): string | undefined {
  if (contact === undefined) return contact_url;
  return /^[^/:\s]+@[^/\s]+$/u.test(contact) ? `mailto:${contact}` : contact;
}
