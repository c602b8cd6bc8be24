import { hostOf } from "../../text/canonical-url.ts";
import { addDays } from "../../text/dates.ts";
import { slugify } from "../../text/slug.ts";
import { orderIn } from "../../words/order.ts";
import type { Actor, LinkMention, Model } from "../model.ts";
import { type LinkAxis, type Routes, routesOf } from "../routes.ts";
import type { Vocabularies } from "../schema/vocabulary.ts";
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
  /** The links of a subject that only the actors whom they name file there. */
  byActors: ReadonlySet<LinkMention>;
};

export type LinkBase = {
  /** Every link ever published, newest edition first, in each edition's order. */
  links: readonly LinkMention[];
  /** Shelves by axis: years newest first, all else in alphabetical order. */
  shelves: Readonly<Record<LinkAxis, readonly LinkShelf[]>>;
};

type Published = Pick<Model, "roundups" | "vocabularies" | "settings">;

/** The base of links. */
export const openLinkBase = oncePer(({ roundups, vocabularies, settings }: Published): LinkBase => {
  const links = roundups.flatMap((roundup) => roundup.links.map((link) => ({ roundup, link })));
  return {
    links,
    shelves: {
      ...sortLinks(links, vocabularies, settings),
      subjects: listSubjectShelves(links, { roundups, vocabularies, settings }),
    },
  };
});

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
  return roundups.filter(({ date }) => date >= first).sort((a, b) => b.date.localeCompare(a.date));
}

/** The year of a link: that of the text or, where it is not known, that of the edition. */
export function yearOfLink({ link, roundup }: LinkMention): string {
  return (link.date ?? roundup.date).slice(0, 4);
}

function sortLinks(
  links: readonly LinkMention[],
  vocabularies: Vocabularies,
  settings: Model["settings"],
): Omit<LinkBase["shelves"], "subjects"> {
  const compare = orderIn(settings.language, { numeric: true });
  const { linkShelf } = routesOf(settings);
  const gather = (axis: LinkAxis, read: (mention: LinkMention) => Value[]) =>
    gatherShelves(links, read).map((shelf): LinkShelf => ({ axis, path: linkShelf(axis, shelf.id), ...shelf }));
  const byLabel = (a: LinkShelf, b: LinkShelf) => compare(slugify(a.label), slugify(b.label));
  return {
    publishers: gather("publishers", ({ link }) => [{ label: publisherOf(link) }]).sort(byLabel),
    actors: gather("actors", ({ link }) =>
      link.actors.map((actor) => ({ label: actor.name, id: actor.id, actor })),
    ).sort(byLabel),
    themes: gather("themes", ({ link }) =>
      themesOf(link).map((id) => ({ label: labelOf(vocabularies, "themes", id), id })),
    ).sort(byLabel),
    years: gather("years", (mention) => [{ label: yearOfLink(mention) }]).sort((a, b) => byLabel(b, a)),
  };
}

/** The shelves of an axis that its page lists. */
export function listShelves(model: Published, axis: LinkAxis): LinkShelf[] {
  return openLinkBase(model).shelves[axis].filter(({ isChapter }) => !isChapter);
}

/** By subject: a section is told by the links that stand in it. */
function listSubjectShelves(links: readonly LinkMention[], site: Published): LinkShelf[] {
  const compare = orderIn(site.settings.language, { numeric: true });
  const { linkShelf } = routesOf(site.settings);
  const sections = new Map(
    site.roundups.flatMap((roundup) =>
      roundup.sections.flatMap((section) => section.links.map((link) => [link, section] as const)),
    ),
  );
  return gatherShelves(links, ({ link }) => subjectsOfLink(link, sections.get(link), site))
    .map((shelf): LinkShelf => ({ axis: "subjects", path: linkShelf("subjects", shelf.id), ...shelf }))
    .sort((a, b) => compare(slugify(a.label), slugify(b.label)));
}

/** The themes of a link, each once: those of the actors that it names. */
function themesOf({ actors }: LinkMention["link"]): string[] {
  return [...new Set(actors.flatMap(({ themes }) => themes))];
}

type Value = { label?: string; id?: string; actor?: Actor; byActors?: boolean; isChapter?: true };

type Gathered = Omit<LinkShelf, "axis" | "path" | "byActors"> & { byActors: Set<LinkMention> };

function gatherShelves(links: readonly LinkMention[], read: (mention: LinkMention) => Value[]) {
  const shelves = new Map<string, Gathered>();
  for (const mention of links)
    for (const { label, actor, isChapter, byActors = false, id = slugify(label ?? "") } of read(mention)) {
      if (label === undefined || id === "") continue;
      const shelf = shelves.get(id) ?? { id, label, links: [], actor, isChapter, byActors: new Set() };
      shelves.set(id, shelf);
      shelf.links.push(mention);
      if (byActors) shelf.byActors.add(mention);
    }
  return [...shelves.values()];
}
