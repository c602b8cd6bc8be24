import { hostOf } from "../../text/canonical-url.ts";
import { addDays, compareDates } from "../../text/dates.ts";
import { slugify } from "../../text/slug.ts";
import { getStrings } from "../../words/languages.ts";
import { orderIn } from "../../words/order.ts";
import type { Actor, LinkMention, Model } from "../model.ts";
import { type LinkAxis, type Routes, routesOf } from "../routes.ts";
import { labelOf } from "./list-facets.ts";
import { subjectsOfLink } from "./list-subjects.ts";
import { oncePer } from "./once-per.ts";

/** The axes along which the base of links is sorted. */
export const LINK_AXES: readonly LinkAxis[] = ["subjects", "publishers", "actors", "themes", "years"];

/** One value of an axis, and the links that have it, newest first. */
export type LinkShelf = {
  axis: LinkAxis;
  id: string;
  label: string;
  path: string;
  links: LinkMention[];
  /** The fiche, on the axis of actors. */
  actor?: Actor;
  /** True for a section that one edition alone has: it has an address and a feed, and stands in no list of subjects. */
  isChapter?: true;
  /** True for the links whose text has no known date, last on the axis of years. */
  isUndated?: true;
  /** The links of a subject that only the actors whom they name file there. */
  byActors: ReadonlySet<LinkMention>;
};

export type LinkBase = {
  /** Every link ever published, newest edition first, in each edition's order. */
  links: readonly LinkMention[];
  /** Shelves by axis: years newest first and the undated last, all else in alphabetical order. */
  shelves: Readonly<Record<LinkAxis, readonly LinkShelf[]>>;
};

type Published = Pick<Model, "roundups" | "vocabularies" | "settings">;

/** The base of links; an axis is sorted when its shelves are first asked for. */
export const openLinkBase = oncePer((site: Published): LinkBase => {
  const links = site.roundups.flatMap((roundup) => roundup.links.map((link) => ({ roundup, link })));
  return { links, shelves: makeLazily(sortLinks(links, site)) };
});

/** Values that are made, once each, when they are first asked for. */
function makeLazily<K extends string, V extends object>(makers: Readonly<Record<K, () => V>>): Readonly<Record<K, V>> {
  const made: Partial<Record<K, V>> = {};
  const properties = (Object.keys(makers) as K[]).map((key) => {
    const get = () => {
      made[key] ??= makers[key]();
      return made[key];
    };
    return [key, { get, enumerable: true }];
  });
  return Object.defineProperties({}, Object.fromEntries(properties)) as Readonly<Record<K, V>>;
}

/** Who published a link: as the editor wrote it or, for an address without publisher, its host. */
export function publisherOf({ publisher, url }: Pick<LinkMention["link"], "publisher" | "url">): string | undefined {
  return publisher ?? (url === undefined ? undefined : hostOf(url));
}

/** The address of all that a publisher published; undefined where a link does not say who did. */
export function publisherPath(link: LinkMention["link"], routes: Pick<Routes, "linkShelf">): string | undefined {
  const label = publisherOf(link);
  return label === undefined ? undefined : routes.linkShelf("publishers", slugify(label));
}

/** The day on which an edition appeared here. */
export function appearedOn({ date, published = date }: Pick<LinkMention["roundup"], "date" | "published">): string {
  return published;
}

/** Days of the latest editions: four whole weeks, both ends included. */
const LATEST_DAYS = 28;

/**
 * The editions of the four weeks that end with the latest one, newest first. They count by the date that they show, and back from it, not from
 * the day of the build: an edition leaves when another comes, never by a day.
 */
export function listLatestEditions<T extends Pick<LinkMention["roundup"], "date">>(roundups: readonly T[]): T[] {
  const newest = roundups.reduce((latest, { date }) => (date > latest ? date : latest), "");
  if (newest === "") return [];
  const first = addDays(newest, 1 - LATEST_DAYS);
  return roundups.filter(({ date }) => date >= first).sort((a, b) => compareDates(b.date, a.date));
}

/** The year of the text that a link leads to; undefined where its date is not known: an edition that cites it does not lend it its own. */
export function yearOfLink({ link }: Pick<LinkMention, "link">): string | undefined {
  return link.date?.slice(0, 4);
}

function sortLinks(links: readonly LinkMention[], site: Published): Record<LinkAxis, () => LinkShelf[]> {
  const { vocabularies, settings } = site;
  const compare = orderIn(settings.language, { numeric: true });
  const { linkShelf } = routesOf(settings);
  const byLabel = (a: LinkShelf, b: LinkShelf) => compare(slugify(a.label), slugify(b.label));
  const gather = (axis: LinkAxis, read: (mention: LinkMention) => Value[]) =>
    gatherShelves(links, read)
      .map((shelf): LinkShelf => ({ axis, path: linkShelf(axis, shelf.id), ...shelf }))
      .sort(byLabel);
  const readTheme = (id: string) => ({ label: labelOf(vocabularies, "themes", id), id });
  return {
    subjects: () => {
      const sections = new Map(site.roundups.flatMap((roundup) => roundup.sections.flatMap(nameSections)));
      return gather("subjects", ({ link }) => subjectsOfLink(link, sections.get(link), site));
    },
    publishers: () => gather("publishers", ({ link }) => [{ label: publisherOf(link) }]),
    actors: () =>
      gather("actors", ({ link }) => link.actors.map((actor) => ({ label: actor.name, id: actor.id, actor }))),
    themes: () => gather("themes", ({ link }) => themesOf(link).map(readTheme)),
    years: () => {
      const undated = getStrings(settings.language).lists.base.undated.label;
      const shelves = gather("years", (mention) => {
        const year = yearOfLink(mention);
        return [year === undefined ? { label: undated, isUndated: true } : { label: year }];
      }).reverse();
      return [...shelves.filter(({ isUndated }) => !isUndated), ...shelves.filter(({ isUndated }) => isUndated)];
    },
  };
}

type Section = Model["roundups"][number]["sections"][number];

/** A section is told by the links that stand in it. */
const nameSections = (section: Section) => section.links.map((link) => [link, section] as const);

/** The shelves of an axis that its page lists. */
export function listShelves(model: Published, axis: LinkAxis): LinkShelf[] {
  return openLinkBase(model).shelves[axis].filter(({ isChapter }) => !isChapter);
}

/** The themes of a link, each once: those of the actors that it names. */
function themesOf({ actors }: LinkMention["link"]): string[] {
  return [...new Set(actors.flatMap(({ themes }) => themes))];
}

type Value = { label?: string; id?: string; actor?: Actor; byActors?: boolean; isChapter?: true; isUndated?: true };

type Gathered = Omit<LinkShelf, "axis" | "path" | "byActors"> & { byActors: Set<LinkMention> };

function gatherShelves(links: readonly LinkMention[], read: (mention: LinkMention) => Value[]) {
  const shelves = new Map<string, Gathered>();
  for (const mention of links)
    for (const { label, actor, isChapter, isUndated, byActors = false, id = slugify(label ?? "") } of read(mention)) {
      if (label === undefined || id === "") continue;
      const shelf = shelves.get(id) ?? { id, label, links: [], actor, isChapter, isUndated, byActors: new Set() };
      shelves.set(id, shelf);
      shelf.links.push(mention);
      if (byActors) shelf.byActors.add(mention);
    }
  return [...shelves.values()];
}
