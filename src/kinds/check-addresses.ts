import type { KindName } from "../model/contents.ts";
import type { Routes } from "../model/routes.ts";
import type { LinkFault, ReadLists, ReadSources } from "../model/source.ts";
import { quote } from "../text/quote.ts";
import { slugify } from "../text/slug.ts";
import type { Kind } from "./kind.ts";
import { LISTINGS, visitKinds } from "./table.ts";

/** Files whose page would stand at the address of another page of the site, and people whose page would. */
export function checkAddresses(lists: ReadLists & Pick<ReadSources, "routes">): LinkFault[] {
  const { routes } = lists;
  const isTaken = openTaken(routes);
  return visitKinds(({ addressOf, namedPeople }, kind) =>
    lists[kind].flatMap((source) => {
      const { file } = source;
      const address = addressOf(source, routes);
      const own = isTaken(address)
        ? [{ file, path: [], line: 1, ...explain(address), remedy: "renommez le fichier" }]
        : [];
      const people = namedPeople(source)
        .map(({ path, text }) => ({ path, address: routes.person(slugify(text)) }))
        .filter((person) => isTaken(person.address));
      return [
        ...own,
        ...people.map(({ path, address: taken }) => ({
          ...{ file, path, ...explain(taken) },
          remedy: "écrivez le nom en toutes lettres",
        })),
      ];
    }),
  );
}

function explain(address: string) {
  return { message: `l'adresse ${quote(address)} est celle d'une page du site` };
}

/** Tells whether an address is that of a page which the site has whatever its content. */
function openTaken(routes: Routes): (address: string) => boolean {
  const fixed = listFixed(routes);
  const lists = LISTINGS.filter(({ numbered }) => numbered).map(({ path }) => path(routes));
  const numbered = [...lists, routes.people()];
  const samples = visitKinds((kind) => listSamples(kind, routes));
  const firstSteps = new Set([
    ...[...fixed, routes.series("x"), routes.dataFile("x"), ...samples].map((path) => path.split("/")[1]),
    ...["pagefind", "assets", "images", "partage", "404"],
  ]);
  return (address) => {
    const [first, ...rest] = stepsOf(address);
    if (fixed.has(address) || (rest.length === 0 && firstSteps.has(first))) return true;
    return numbered.some((list) => address.startsWith(list) && /^\d+\/$/u.test(address.slice(list.length)));
  };
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
