import type { KindName, SourceOf } from "../model/contents.ts";
import type { Actor, Items, Model } from "../model/model.ts";
import { isChosen, PART_NAMES, type PartName } from "../model/parts.ts";
import { routesOf } from "../model/routes.ts";
import type { Settings } from "../model/schema/settings.ts";
import type { SourceLists, Sources } from "../model/source.ts";
import { canonicalUrl } from "../text/canonical-url.ts";
import { dayIn } from "../text/dates.ts";
import { listObjections } from "./actors/link-actors.ts";
import { collectPeople } from "./collect-people.ts";
import { collectTags } from "./collect-tags.ts";
import type { Kind, LinkContext } from "./kind.ts";
import { visitKinds } from "./table.ts";

export type LinkOptions = {
  /** The instant of the build. */
  now: Date;
  /** True under `npm start`: drafts and what is dated later are shown, marked as such. */
  drafts: boolean;
};

/** Links valid sources into the model. References were checked before: an id that leads nowhere is passed over here. */
export function linkModel(all: Sources, { now, drafts }: LinkOptions): Model {
  const { settings, vocabularies, changes } = all;
  const routes = routesOf(settings);
  const today = dayIn(settings.timezone, now);
  const chosen = pickParts(all, settings.parts);
  const sources = drafts ? chosen : pickOut(chosen, today);
  const actors = new Map<string, Actor>();
  const people = collectPeople(actors, listObjections(all), { language: settings.language, routes });
  const tags = collectTags(settings.language, routes);
  const series: LinkContext["series"] = new Map();
  const items = linkKinds({
    settings,
    routes,
    vocabularies,
    changes,
    sources,
    now,
    today,
    actors,
    people,
    tags,
    series,
    linked: {},
  });
  return {
    ...items,
    settings: tellParts(settings, items),
    vocabularies,
    fields: all.fields,
    accessibility: all.accessibility,
    pages: items.articles.filter(({ folder }) => folder === "pages"),
    pictures: pickPictures(all, sources),
    publicFiles: all.publicFiles,
    tags: tags.list(),
    people: people.list(),
    series: [...series.values()],
    feeds: [...all.feeds, ...feedsOfActors(items.actors, all.feeds)],
    today,
  };
}

/** The settings of a site that names no parts, with those that it has no content of left out. */
function tellParts(settings: Settings, { actors, roundups }: Items): Settings {
  if (settings.parts !== undefined || (actors.length > 0 && roundups.length > 0)) return settings;
  const empty: readonly PartName[] = [
    ...(actors.length === 0 ? (["directory"] as const) : []),
    ...(roundups.length === 0 ? (["roundups"] as const) : []),
  ];
  return { ...settings, parts: PART_NAMES.filter((part) => !empty.includes(part)) };
}

/** The sources of the parts that a site has. */
function pickParts(lists: SourceLists, parts: Settings["parts"]): SourceLists {
  if (parts === undefined) return lists;
  return pickSources(lists, (kind, source) => {
    const part = kind.partOf(source);
    return part === undefined || isChosen(part, parts);
  });
}

/** The sources that are published on a day. */
function pickOut(lists: SourceLists, today: string): SourceLists {
  return pickSources(lists, (kind, source) => kind.isOut(source, today));
}

function pickSources(
  lists: SourceLists,
  isPicked: <K extends KindName>(kind: Kind<K>, source: SourceOf<K>) => boolean,
): SourceLists {
  const picked: Partial<Record<KindName, unknown>> = {};
  visitKinds((kind, name) => {
    picked[name] = lists[name].filter((source) => isPicked(kind, source));
    return [];
  });
  return picked as SourceLists;
}

function linkKinds(context: LinkContext): Items {
  const { linked, sources } = context;
  visitKinds((kind, name) => {
    Object.assign(linked, { [name]: kind.link(sources[name], context) });
    return [];
  });
  return linked as Items;
}

/** The pictures that the sources that are shown show. */
function pickPictures({ pictures }: Sources, sources: SourceLists): string[] {
  if (pictures.length === 0) return [];
  const shown = new Set(visitKinds((_, name) => sources[name].map(({ file }) => file)));
  return [...new Set(pictures.filter(({ file }) => shown.has(file)).map(({ picture }) => picture))];
}

function feedsOfActors(actors: readonly Actor[], known: Model["feeds"]): Model["feeds"] {
  const own = actors.flatMap((actor) =>
    actor.links
      .filter(({ role }) => role === "feed")
      .map(({ url }) => ({ name: actor.name, url, site: actor.website, weight: 1, actor: actor.id })),
  );
  const seen = new Set(known.map(({ url }) => canonicalUrl(url)));
  return own.filter(({ url }) => {
    const key = canonicalUrl(url);
    const isNew = !seen.has(key);
    seen.add(key);
    return isNew;
  });
}
