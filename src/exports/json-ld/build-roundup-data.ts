import type { Roundup, RoundupLink } from "../../model/model.ts";
import type { Site } from "../../model/schema/site.ts";
import { describePublisher, dropUnknown, type Json } from "./json-ld.ts";

/**
 * An edition of the links as schema.org says it: an article that cites each of its links.
 * @param image root-relative address of the picture that is shown of it
 */
export function buildRoundupData(roundup: Roundup, site: Site, image?: string): Json {
  const { number, title, summary, date, path, links, tags } = roundup;
  const page = new URL(path, site.url).href;
  return dropUnknown({
    "@context": "https://schema.org",
    "@type": "NewsArticle",
    "@id": page,
    url: page,
    mainEntityOfPage: page,
    headline: title,
    position: number,
    image: image && new URL(image, site.url).href,
    description: summary,
    datePublished: date,
    inLanguage: site.language,
    keywords: tags.map(({ label }) => label),
    author: describePublisher(site),
    publisher: describePublisher(site),
    license: site.licence.url,
    citation: links.map(describeLink),
  });
}

function describeLink({ title, url, publisher, language, date }: RoundupLink): Json {
  return dropUnknown({
    "@type": "CreativeWork",
    name: title,
    url,
    inLanguage: language,
    datePublished: date,
    publisher: publisher && { "@type": "Organization", name: publisher },
  });
}
