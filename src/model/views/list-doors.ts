import type { Strings } from "../../words/strings.ts";
import type { Model } from "../model.ts";
import { routesOf } from "../routes.ts";
import { lookBack } from "./look-back.ts";

/** The pages that tell of the site itself or lead across it. */
export type DoorName = keyof Strings["doors"];

export type SiteDoor = { name: DoorName; path: string };

type Site = Pick<
  Model,
  "settings" | "pages" | "actors" | "articles" | "roundups" | "events" | "vocabularies" | "today"
>;

/** Which of them a site has; a page that somebody wrote at the same address stands in for the site's. */
const DOORS: Readonly<Record<DoorName, (model: Site) => boolean>> = {
  legal: ({ settings }) => settings.legal !== undefined,
  privacy: () => true,
  accessibility: () => true,
  colophon: () => true,
  plan: () => true,
  random: ({ actors }) => actors.length > 0,
  tenYears: (model) => lookBack(model) !== undefined,
};

/** The address of every door, and what tells whether a site has it: the site's page, or one that somebody wrote. */
export function judgeDoors(model: Site): [path: string, isThere: () => boolean][] {
  return nameDoors(model).map(({ name, path }) => [path, () => DOORS[name](model) || isWritten(path, model)]);
}

/** The doors of a site, in order, with their addresses. */
export function listDoors(model: Site): SiteDoor[] {
  const there = new Map(judgeDoors(model));
  return nameDoors(model).filter(({ path }) => there.get(path)?.());
}

/** Those whose page the site makes: nobody wrote one. */
export function listMadeDoors(model: Site): SiteDoor[] {
  return listDoors(model).filter(({ path }) => !isWritten(path, model));
}

/** The one of a name, as a list of pages to make. */
export function pickDoor(name: DoorName, model: Site): SiteDoor[] {
  return listMadeDoors(model).filter((door) => door.name === name);
}

function nameDoors({ settings }: Site): SiteDoor[] {
  const routes = routesOf(settings);
  const names = Object.keys(DOORS) as DoorName[];
  return names.map((name) => ({ name, path: routes[name]() }));
}

function isWritten(path: string, { pages }: Pick<Model, "pages">): boolean {
  return pages.some((page) => page.path === path);
}
