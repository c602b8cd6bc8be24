import type { GlossaryTerm } from "../../model/model.ts";
import { routesOf } from "../../model/routes.ts";
import type { Settings } from "../../model/schema/settings.ts";

/** A term as schema.org says it: a DefinedTerm of the site's DefinedTermSet. */
export function buildTermData(
  { term, also, definition, path }: GlossaryTerm,
  settings: Pick<Settings, "url" | "addresses" | "language">,
  glossary: string,
): Record<string, unknown> {
  const { url, language } = settings;
  const absolute = (address: string) => new URL(address, url).href;
  const set = absolute(routesOf(settings).glossary());
  return {
    "@context": "https://schema.org",
    "@type": "DefinedTerm",
    "@id": absolute(path),
    url: absolute(path),
    name: term,
    ...(also.length > 0 ? { alternateName: also } : {}),
    description: definition,
    inLanguage: language,
    inDefinedTermSet: { "@type": "DefinedTermSet", "@id": set, url: set, name: glossary },
  };
}
