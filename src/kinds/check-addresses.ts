import type { KindName, SourceOf } from "../model/contents.ts";
import type { Routes } from "../model/routes.ts";
import type { LinkFault, Read, ReadLists, ReadSources } from "../model/source.ts";
import { lastPer, oncePer } from "../model/views/once-per.ts";
import { quote } from "../text/quote.ts";
import { slugify } from "../text/slug.ts";
import { ICON_FILES } from "../theme/icon-files.ts";
import type { Kind } from "./kind.ts";
import { LISTINGS, visitKinds } from "./table.ts";

/** Files whose page would stand at the address of another page of the site, and people whose page would. */
export function checkAddresses(lists: ReadLists & Pick<ReadSources, "routes">): LinkFault[] {
  const { routes } = lists;
  return visitKinds((kind, name) => lists[name].flatMap((source) => checkAddressesOf(source, kind, routes)));
}

const checkAddressesOf = lastPer(
  <K extends KindName>(
    source: Read<SourceOf<K>>,
    { addressOf, namedPeople }: Kind<K>,
    routes: Routes,
  ): readonly LinkFault[] => {
    const { file } = source;
    const isTaken = openTaken(routes);
    const address = addressOf(source, routes);
    const people = namedPeople(source)
      .map(({ path, text }) => ({ path, taken: routes.person(slugify(text)) }))
      .filter(({ taken }) => isTaken(taken))
      .map(({ path, taken }) => ({ file, path, ...explain(taken), remedy: "écrivez le nom en toutes lettres" }));
    return isTaken(address)
      ? [{ file, path: [], line: 1, ...explain(address), remedy: "renommez le fichier" }, ...people]
      : people;
  },
);

function explain(address: string) {
  return { message: `l'adresse ${quote(address)} est celle d'une page du site` };
}

/** Tells whether an address is that of a page which the site has whatever its content. */
const openTaken = oncePer((routes: Routes): ((address: string) => boolean) => {
  const fixed = listFixed(routes);
  const lists = LISTINGS.filter(({ numbered }) => numbered).map(({ path }) => path(routes));
  const numbered = new Set([...lists, routes.people()]);
  const firstSteps = listFirstSteps(routes);
  return (address) => {
    if (fixed.has(address)) return true;
    const isOneStep = address.indexOf("/", 1) === address.length - 1;
    if (isOneStep) return firstSteps.has(address.slice(1, -1));
    const [, list] = /^(.*\/)\d+\/$/u.exec(address) ?? [];
    return list !== undefined && numbered.has(list);
  };
});

/** Files that hosts and robots read at the root of the site, and that the site writes. */
const OF_THE_ROOT = new Set(["_headers", "_redirects", "robots.txt"]);

/** Files to copy as they are, named from their folder, that would take the place of what the site writes. */
export function checkPublic(files: readonly string[], lists: ReadLists & Pick<ReadSources, "routes">): LinkFault[] {
  if (files.length === 0) return [];
  const { routes } = lists;
  const fixed = listFixed(routes);
  const firstSteps = listFirstSteps(routes);
  const pages = new Set(visitKinds(({ addressOf }, kind) => lists[kind].map((source) => addressOf(source, routes))));
  return files.flatMap((path): LinkFault[] => {
    const [first = "", ...rest] = path.toLowerCase().split("/");
    const address = `/${path.toLowerCase().replace(/(?:^|(?<=\/))index\.html$/u, "")}`;
    const place = { file: `public/${path}`, path: [], line: 1 };
    if (ICON_FILES.has(path.toLowerCase())) return [{ ...place, ...explain(address), remedy: ICON_REMEDY }];
    if (fixed.has(address) || pages.has(address) || OF_THE_ROOT.has(path))
      return [{ ...place, ...explain(address), remedy: "donnez-lui un autre nom" }];
    if (!firstSteps.has(first)) return [];
    const message = `${rest.length > 0 ? "le dossier" : "le nom"} ${quote(first)} est celui de pages du site`;
    return [{ ...place, message, remedy: "placez le fichier dans un autre dossier, par exemple public/documents/" }];
  });
}

const ICON_REMEDY =
  "mettez votre icône dans theme/, nommez-la dans site.yaml, sous theme.favicon, et retirez ce fichier";

/** The first steps of addresses below which the site writes. */
function listFirstSteps(routes: Routes): ReadonlySet<string | undefined> {
  const samples = visitKinds((kind) => listSamples(kind, routes));
  return new Set([
    ...[...listFixed(routes), routes.series("x"), routes.dataFile("actors"), routes.sharedPicture("x"), ...samples].map(
      (path) => path.split("/")[1],
    ),
    ...["pagefind", "assets", "images", "404"],
  ]);
}

/** The pages that every site has: a route that asks for nothing leads to one, but for those that a file makes, or may stand in for. */
function listFixed(routes: Routes): Set<string> {
  const { about, legal, privacy, accessibility, colophon, plan, random, tenYears } = routes;
  const written: readonly unknown[] = [about, legal, privacy, accessibility, colophon, plan, random, tenYears];
  const alone = Object.values(routes).filter((route) => route.length === 0 && !written.includes(route));
  return new Set([...alone.map((route) => (route as () => string)()), ...LISTINGS.map(({ path }) => path(routes))]);
}

/** Addresses that items of a kind might have, one below each folder; an item of the site's root has none. */
export function listSamples(
  { folders, addressOf }: Pick<Kind<KindName>, "folders" | "addressOf">,
  routes: Routes,
): string[] {
  const samples = folders.map(({ path, inner }) =>
    addressOf({ file: `${path}/${inner ? "x/x" : "x"}`, id: "x" }, routes),
  );
  return samples.filter((path) => stepsOf(path).length > 1);
}

function stepsOf(address: string): string[] {
  return address.split("/").filter((step) => step !== "");
}
