import type { Settings } from "../../model/schema/settings.ts";

export type Json = Record<string, unknown>;

/** The way to a page, from the list that holds it, as schema.org says it; addresses are absolute. */
export function listBreadcrumbs(steps: readonly { name: string; item: string }[]): Json {
  return {
    "@type": "BreadcrumbList",
    itemListElement: steps.map((step, index) => ({ "@type": "ListItem", position: index + 1, ...step })),
  };
}

/** Who publishes the site. */
export function describePublisher({ publisher, url }: Pick<Settings, "publisher" | "url">): Json {
  return { "@type": "Organization", name: publisher, url };
}

/** Without the fields that nothing is known of: schema.org has no word for « unknown ». */
export function dropUnknown(fields: Json): Json {
  const isKnown = ([, value]: [string, unknown]) =>
    value !== undefined && value !== "" && !(Array.isArray(value) && value.length === 0);
  return Object.fromEntries(Object.entries(fields).filter(isKnown));
}
