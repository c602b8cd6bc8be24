import type { Series } from "../../model/model.ts";
import type { Settings } from "../../model/schema/settings.ts";
import { type Json, listBreadcrumbs } from "./json-ld.ts";

/** A series as schema.org says it, with the parts that are here, and the way to it. */
export function buildSeriesData(
  { title, path, parts }: Series,
  settings: Pick<Settings, "url" | "title" | "language">,
): Json {
  const absolute = (address: string) => new URL(address, settings.url).href;
  const series = {
    "@type": "CreativeWorkSeries",
    "@id": absolute(path),
    url: absolute(path),
    name: title,
    inLanguage: settings.language,
    hasPart: parts.map((part) => ({
      "@type": "Article",
      "@id": absolute(part.path),
      name: part.title,
      position: part.series?.part,
      datePublished: part.date,
    })),
  };
  const steps = [
    { name: settings.title, item: absolute("/") },
    { name: title, item: absolute(path) },
  ];
  return { "@context": "https://schema.org", "@graph": [series, listBreadcrumbs(steps)] };
}
