import { listOutlines } from "../../layouts/feeds/list-feeds.ts";
import { listDataFileNames } from "../exports/data/list-data-files.ts";
import { HOME } from "../files/home.ts";
import { visitKinds } from "../kinds/table.ts";
import type { Items, Model } from "../model/model.ts";
import { listSectionMoves } from "../model/moved-sections.ts";
import { type Routes, routesOf } from "../model/routes.ts";
import type { FieldPath } from "../model/schema/parse-value.ts";
import { stringsOf } from "../model/strings-of.ts";
import { PUBLIC_FOLDER } from "../sources/list-public.ts";
import { ICON_FILES } from "../theme/icon-files.ts";
import { listTemplates } from "./preview/find-page.ts";

/** A file that the build writes, but for those whose names their content gives: whose it is, and where the sources say so. */
export type Output = { path: string; owner: string; place?: { file: string; path: FieldPath } };

/** All that the build of a model writes, with what is copied as it is (`files`, from its folder), each by its path from the output. */
export async function listOutputs(model: Model, files: readonly string[]): Promise<Output[]> {
  const routes = routesOf(model.settings);
  const placeOf = openPlaces(model);
  const pages = await listPageFiles(model, routes);
  return [
    ...pages.map(({ address, template }) => ({
      path: toFile(address),
      ...(placeOf(address, template) ?? { owner: `une page du site (${template})` }),
    })),
    ...[...listFeedFiles(model), ...listDataFilesOf(model, routes), ...ICON_FILES].map((path) => ({
      path,
      owner: "un fichier que le site écrit",
    })),
    ...files.map((path) => ({ path, ...ownedBy(`${PUBLIC_FOLDER}/${path}`) })),
  ];
}

async function listPageFiles(model: Model, routes: Routes) {
  const pages: { address: string; template: string }[] = [];
  for (const { name, load } of listTemplates(HOME)) {
    const { items, path } = await load();
    pages.push(...items(model, routes).map((item) => ({ address: path(item, routes), template: name })));
  }
  return pages;
}

function* listFeedFiles(model: Model): Generator<string> {
  for (const { atom, json } of listOutlines({ model, strings: stringsOf(model.settings) })) {
    yield atom.slice(1);
    yield json.slice(1);
  }
}

/** What the open data hold beside what a template writes: a file per fiche, and the workbook. */
function listDataFilesOf(model: Model, routes: Routes): string[] {
  const workbook = listDataFileNames(model).length > 0 ? [routes.dataFile("workbook")] : [];
  const fiches = model.actors.map(({ id }) => routes.ficheFile(`${id}.json`));
  return [...workbook, ...fiches].map((address) => address.slice(1));
}

/** Tells whose an address is where a source says so: the page of a file, or a page that leads on from where a section was. */
function openPlaces(model: Model): (address: string, template: string) => Omit<Output, "path"> | undefined {
  const items: Items = model;
  const all = visitKinds<{ path: string; file: string }>((_, kind) => items[kind]);
  const byAddress = new Map(all.map(({ path, file }) => [path, file]));
  const moves = listSectionMoves(model.settings);
  return (address, template) => {
    const file = template === MOVED ? undefined : byAddress.get(address);
    if (file !== undefined) return ownedBy(file);
    const move = template === MOVED ? moves.find(({ from }) => address.startsWith(from)) : undefined;
    if (move === undefined) return undefined;
    const { segment, place } = move;
    return {
      owner: `une ancienne adresse (site.yaml, addresses.${segment})`,
      place: { file: "site.yaml", path: ["addresses", segment, place] },
    };
  };
}

/** The template of the pages that lead on from where a section was. */
const MOVED = "site/moved-sections";

function ownedBy(file: string): Omit<Output, "path"> {
  return { owner: file, place: { file, path: [] } };
}

function toFile(address: string): string {
  return (address.endsWith("/") ? `${address}index.html` : address).slice(1);
}
