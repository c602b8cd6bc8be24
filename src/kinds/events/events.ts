import { renderMarkdown } from "../../markdown/render-markdown.ts";
import type { SafeHtml } from "../../markdown/safe-html.ts";
import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { Event, Model } from "../../model/model.ts";
import { type EventMatter, eventSchema } from "../../model/schema/event.ts";
import type { TextSource } from "../../model/source.ts";
import { listPast } from "../../model/views/list-by-date.ts";
import { addDays, yearOf } from "../../text/dates.ts";
import { escapeHtml } from "../../text/escape-html.ts";
import { setText } from "../../typography/set-text.ts";
import { formatTimes } from "../../words/format-date.ts";
import { findIds, findInFields } from "../find-values.ts";
import type { FeedEntry, Kind, Teller, Telling } from "../kind.ts";
import { isDatedOut, parseText } from "../parse-text.ts";
import { joinText, nameAll, nameFacets, type SearchEntry } from "../search-document.ts";
import { tellItem } from "../tell-item.ts";
import { checkAnnouncements } from "./check-hours.ts";
import { linkEvents } from "./link-events.ts";

declare module "../../model/contents.ts" {
  interface Contents {
    events: { source: TextSource<EventMatter>; item: Event };
  }
}

/** What takes place: announced, then kept among what is over. */
export const events: Kind<"events"> = {
  folders: [{ path: "content/evenements", extension: ".md" }],
  parse: parseText(eventSchema),
  pictures: "shown",
  addressOf: ({ id }, routes) => routes.event(id),
  lists: [
    {
      path: (routes) => routes.events(),
      numbered: true,
      isThere: (model) => model.events.length > 0,
      guide: {
        order: 40,
        footer: "read",
        title: ({ strings }) => strings.events.title,
        tab: ({ strings, model }) => (isLively(model) ? strings.nav.events : undefined),
      },
    },
    {
      path: (routes) => routes.pastEvents(),
      numbered: true,
      isThere: (model) => listPast(model).length > 0,
      guide: "none",
    },
  ],
  pages: (items) => items.map(({ path, date, updated }) => ({ path, modified: updated ?? date })),
  namedActors: ({ raw }) => findIds(raw, ["organisers.*", "actors.*"]),
  namedPeople: () => [],
  shownTexts: ({ raw, body }) => [...findInFields(raw, ["title", "summary"]), { path: [], text: body }],
  labels: ({ raw }) => ({ tags: findInFields(raw, ["tags.*"]) }),
  check: checkAnnouncements,
  partOf: () => "events",
  isOut: isDatedOut,
  link: linkEvents,
  search: (items, site) => items.map((event) => searchEvent(event, site)),
  feed: {
    tell: (event) => ({ key: event, date: event.date, describe: (teller) => tellEvent(event, teller) }),
    own: { page: (routes) => routes.events(), name: ({ strings }) => strings.feeds.events },
  },
  cite: (items) =>
    items.map(({ file, title, date, url, online, other_organisers, sources, body, draft, upcoming }) => ({
      ...{ file, title, date, isOut: !draft && !upcoming },
      values: [url, online, other_organisers, sources, body],
    })),
};

function searchEvent(event: Event, { strings }: Telling): SearchEntry {
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
    detail: formatTimes(event, strings),
    tier: "text",
    about: nameAll(actors),
    language: event.language,
    text: () => joinText([toPlainText(event.body), words.join(", ")]),
    facets: nameFacets(strings, { kind: [strings.events.kind], year: [yearOf(event.start)] }),
  };
}

function tellEvent(event: Event, { model, strings, findPictures }: Teller): FeedEntry {
  const { summary, body, place, online, tags } = event;
  const base = new URL(event.path, model.settings.url).href;
  const language = event.language ?? model.settings.language;
  const where = [place?.name, place?.address, place?.city].filter(Boolean).join(", ");
  const lines = [formatTimes(event, strings), where, summary].filter((line) => line);
  const html = [
    ...lines.map((line) => `<p>${escapeHtml(setText(line, language))}</p>`),
    ...(online ? [`<p><a href="${escapeHtml(online)}">${escapeHtml(strings.events.follow)}</a></p>`] : []),
    renderMarkdown(body, { base, language, findPicture: findPictures(event.file) }),
  ];
  const labels = tags.map(({ label }) => label);
  return { ...tellItem(event, model), html: html.join("\n") as SafeHtml, authors: [], tags: labels };
}

/** Days after its last event in which a calendar keeps its place at the head of pages. */
const LIVELY = 365;

function isLively({ events, today }: Model): boolean {
  return events.some(({ date }) => date.slice(0, 10) >= addDays(today, -LIVELY));
}
