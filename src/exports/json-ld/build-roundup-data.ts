import type { Roundup, RoundupLink } from "../../model/model.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { describePublisher, dropUnknown, type Json } from "./json-ld.ts";

/**
 * An edition of the links as schema.org says it: an article that cites each of its links.
 * @param image root-relative address of the picture that is shown of it
 */
export function buildRoundupData(roundup: Roundup, settings: Settings, image?: string): Json {
  const { number, title, summary, date, published = date, path, links, tags, original } = roundup;
  const page = new URL(path, settings.url).href;
  return dropUnknown({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": page,
    url: page,
    mainEntityOfPage: page,
    headline: title,
    position: number,
    image: image && new URL(image, settings.url).href,
    description: summary,
    datePublished: published,
    isBasedOn: original && describeLink(original),
    inLanguage: settings.language,
    keywords: tags.map(({ label }) => label),
    author: describePublisher(settings),
    publisher: describePublisher(settings),
    license: settings.licence.url,
    citation: links.map(describeLink),
  });
}

function describeLink({
  title,
  url,
  publisher,
  language,
  date,
}: Pick<RoundupLink, "title" | "url" | "publisher" | "language" | "date">): Json {
  return dropUnknown({
    "@type": "CreativeWork",
    name: title,
    url,
    inLanguage: language,
    datePublished: date,
    publisher: publisher && { "@type": "Organization", name: publisher },
  });
}
