import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import type { Event } from "../../src/model/model.ts";
import type { SearchDocument } from "../../src/search/search-document.ts";
import { formatTimes } from "../../src/words/format-moment.ts";
import type { Site } from "../site-context.tsx";
import { facetsOfEvent } from "./facets.ts";

/** An event, as search knows it. */
export function describeEvent(event: Event, site: Site): SearchDocument {
  const { strings, model } = site;
  const { place, actors, other_organisers, tags } = event;
  const words = [
    ...[place?.name, place?.city].filter((word) => word !== undefined),
    ...[...actors, ...other_organisers].map(({ name }) => name),
    ...tags.map(({ label }) => label),
  ];
  return {
    url: event.path,
    title: event.title,
    names: [],
    summary: event.summary,
    kind: strings.events.kind,
    detail: formatTimes(event, model.settings.language, strings),
    language: event.language,
    text: [toPlainText(event.body), words.join(", ")].filter(Boolean).join(" · "),
    facets: facetsOfEvent(event, site),
  };
}
