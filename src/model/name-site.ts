import { routesOf } from "./routes.ts";
import type { Settings } from "./schema/settings.ts";

/** How a site names itself to the servers that it asks, with an address to complain to: `Civic-Theque (+https://…/a-propos/)`. */
export function nameAgent(settings: Pick<Settings, "title" | "url" | "addresses" | "language">): string {
  const { title, url } = settings;
  return `${nameProduct(title)} (+${new URL(routesOf(settings).about(), url)})`;
}

/** A title as one word of ASCII letters, digits and hyphens, which every header takes (RFC 9110, 5.6.2, `token`). */
export function nameProduct(title: string): string {
  const letters = title.normalize("NFD").replace(/\p{M}/gu, "");
  return letters.replace(/[^a-z0-9]+/giu, "-").replace(/^-|-$/gu, "") || "Site";
}

/** What a site is about, in a word or two, where it says so. */
export function nameField({ names }: Pick<Settings, "names">): string | undefined {
  const field = names?.field;
  return typeof field === "string" ? field : field?.title;
}
