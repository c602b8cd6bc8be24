import type { KindName, SourceOf } from "../model/contents.ts";
import { routes } from "../model/routes.ts";
import type { LinkFault, Read } from "../model/source.ts";
import { quote } from "../text/quote.ts";
import { slugify } from "../text/slug.ts";
import type { Kind } from "./kind.ts";
import { LISTINGS, visitKinds } from "./table.ts";

/** A file whose page would stand at the address of another page of the site, and people of it whose page would. */
export function checkAddresses<K extends KindName>(
  source: Read<SourceOf<K>>,
  { addressOf, namedPeople }: Pick<Kind<K>, "addressOf" | "namedPeople">,
): LinkFault[] {
  const { file } = source;
  const address = addressOf(source);
  const own = isTaken(address) ? [{ file, path: [], line: 1, ...explain(address), remedy: "renommez le fichier" }] : [];
  const people = namedPeople(source)
    .map(({ path, text }) => ({ path, taken: routes.person(slugify(text)) }))
    .filter(({ taken }) => isTaken(taken));
  return [
    ...own,
    ...people.map(({ path, taken }) => ({ file, path, ...explain(taken), remedy: "écrivez le nom en toutes lettres" })),
  ];
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
const NUMBERED = new Set([...LISTINGS.filter(({ numbered }) => numbered).map(({ path }) => path), routes.people()]);

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

function isTaken(address: string): boolean {
  if (FIXED.has(address)) return true;
  const isOneStep = address.indexOf("/", 1) === address.length - 1;
  if (isOneStep) return FIRST_STEPS.has(address.slice(1, -1));
  const [, list] = /^(.*\/)\d+\/$/u.exec(address) ?? [];
  return list !== undefined && NUMBERED.has(list);
}

function stepsOf(address: string): string[] {
  return address.split("/").filter((step) => step !== "");
}
