import type { KindName } from "../model/contents.ts";
import { routes } from "../model/routes.ts";
import type { LinkFault, ReadLists } from "../model/source.ts";
import { quote } from "../text/quote.ts";
import { slugify } from "../text/slug.ts";
import type { Kind } from "./kind.ts";
import { LISTINGS, visitKinds } from "./table.ts";

/** Files whose page would stand at the address of another page of the site, and people whose page would. */
export function checkAddresses(lists: ReadLists): LinkFault[] {
  return visitKinds(({ addressOf, namedPeople }, kind) =>
    lists[kind].flatMap((source) => {
      const { file } = source;
      const address = addressOf(source);
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

/** The address of the about page, which a file of `content/pages/` makes: the site only leads to it. */
const OF_CONTENT: ReadonlySet<unknown> = new Set([routes.about]);

/** The pages that every site has: a route that asks for nothing leads to one. */
const FIXED = new Set([
  ...Object.values(routes)
    .filter((route) => route.length === 0 && !OF_CONTENT.has(route))
    .map((route) => (route as () => string)()),
  ...LISTINGS.map(({ path }) => path),
]);

/** Lists that go on at numbered addresses: `/personnes/2/`. */
const NUMBERED = [...LISTINGS.filter(({ numbered }) => numbered).map(({ path }) => path), routes.people()];

/** The first steps of all addresses of pages, of items and of what is written beside pages: none is left to a page of content. */
const FIRST_STEPS = new Set([
  ...[...FIXED, routes.series("x"), routes.dataFile("x"), ...visitKinds(listSamples)].map((path) => path.split("/")[1]),
  ...["pagefind", "assets", "images", "partage", "404"],
]);

/** Addresses that items of a kind might have, one below each folder; an item of the site's root has none. */
export function listSamples({ folders, addressOf }: Pick<Kind<KindName>, "folders" | "addressOf">): string[] {
  const samples = folders.map(({ path, inner }) => addressOf({ file: `${path}/${inner ? "x/x" : "x"}`, id: "x" }));
  return samples.filter((path) => stepsOf(path).length > 1);
}

/** Files that hosts and robots read at the root of the site, and that the site writes. */
const OF_THE_ROOT = new Set(["_headers", "_redirects", "robots.txt"]);

/** Files to copy as they are, named from their folder, that would take the place of what the site writes. */
export function checkPublic(files: readonly string[], lists: ReadLists): LinkFault[] {
  const pages = new Set(visitKinds(({ addressOf }, kind) => lists[kind].map(addressOf)));
  return files.flatMap((path): LinkFault[] => {
    const [first = "", ...rest] = path.toLowerCase().split("/");
    const address = `/${path.toLowerCase().replace(/(?:^|(?<=\/))index\.html$/u, "")}`;
    const place = { file: `public/${path}`, path: [], line: 1 };
    if (rest.length > 0 && FIRST_STEPS.has(first))
      return [
        {
          ...place,
          message: `le dossier ${quote(first)} est celui de pages du site`,
          remedy: "placez le fichier dans un autre, par exemple public/documents/",
        },
      ];
    const isPage = FIXED.has(address) || pages.has(address) || OF_THE_ROOT.has(path);
    return isPage ? [{ ...place, ...explain(address), remedy: "donnez-lui un autre nom" }] : [];
  });
}

function isTaken(address: string): boolean {
  const [first, ...rest] = stepsOf(address);
  if (FIXED.has(address) || (rest.length === 0 && FIRST_STEPS.has(first))) return true;
  return NUMBERED.some((list) => address.startsWith(list) && /^\d+\/$/u.test(address.slice(list.length)));
}

function stepsOf(address: string): string[] {
  return address.split("/").filter((step) => step !== "");
}
