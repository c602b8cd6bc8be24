import type { Series } from "../../model/model.ts";
import type { Site } from "../../model/schema/site.ts";
import { type Json, listBreadcrumbs } from "./json-ld.ts";

/** A series as schema.org says it, with the parts that are here, and the way to it. */
export function buildSeriesData({ title, path, parts }: Series, site: Pick<Site, "url" | "title" | "language">): Json {
  const absolute = (address: string) => new URL(address, site.url).href;
  const series = {
    "@type": "CreativeWorkSeries",
    "@id": absolute(path),
    url: absolute(path),
    name: title,
    inLanguage: site.language,
    hasPart: parts.map((part) => ({
      "@type": "Article",
      "@id": absolute(part.path),
      name: part.title,
      position: part.series?.part,
      datePublished: part.date,
    })),
  };
  const steps = [
    { name: site.title, item: absolute("/") },
    { name: title, item: absolute(path) },
  ];
  return { "@context": "https://schema.org", "@graph": [series, listBreadcrumbs(steps)] };
}
