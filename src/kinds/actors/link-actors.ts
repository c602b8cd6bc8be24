import type { Actor } from "../../model/model.ts";
import { type Fiche, ficheSchema } from "../../model/schema/actor.ts";
import type { Term, Vocabularies } from "../../model/schema/vocabulary.ts";
import type { Source, SourceLists } from "../../model/source.ts";
import { stringsOf } from "../../model/strings-of.ts";
import { orderHistory } from "../../model/views/list-life.ts";
import { oncePer } from "../../model/views/once-per.ts";
import { yearOf } from "../../text/dates.ts";
import { foldText, slugify } from "../../text/slug.ts";
import { orderIn } from "../../words/order.ts";
import type { LinkContext } from "../kind.ts";

/** Fiches as actors, in the order of their names, linked to each other. Fills the people with their posts. */
export function linkActors(fiches: readonly Source<Fiche>[], context: LinkContext): Actor[] {
  const { actors, people, settings } = context;
  const compare = orderIn(settings.language, { sensitivity: "base", numeric: true, ignorePunctuation: true });
  for (const source of fiches.toSorted((a, b) => compare(a.value.name, b.value.name)))
    actors.set(source.id, makeActor(source, context));
  for (const actor of actors.values()) people.addPosts(actor);
  for (const actor of actors.values()) {
    actor.successorActor = actor.successor === undefined ? undefined : actors.get(actor.successor);
    actor.successorActor?.predecessors.push(actor);
    actor.relatedActors = actor.relations.flatMap(({ type, actor: id }) => {
      const other = actors.get(id);
      other?.relatingActors.push({ type, actor });
      return other ? [{ type, actor: other }] : [];
    });
  }
  return [...actors.values()];
}

/**
 * Every field of an actor, in its place: what is begun with it has one shape, whatever fields its fiche leaves out. V8 makes and reads such
 * objects twenty times faster than ones of a hundred shapes.
 */
const FORM = Object.fromEntries(
  [
    ...Object.keys(ficheSchema.shape),
    ...["id", "file", "path", "shelfMark", "website", "articles", "appearances", "mentions", "events"],
    ...["successorActor", "predecessors", "relatedActors", "relatingActors"],
  ].map((field) => [field, undefined]),
);

function makeActor({ id, file, value }: Source<Fiche>, context: LinkContext): Actor {
  const { people, vocabularies, routes, settings } = context;
  return {
    ...FORM,
    ...value,
    history: orderHistory(value),
    people: value.people.filter(({ name }) => people.mayBeNamed(name)),
    id,
    file,
    path: routes.actor(id),
    shelfMark: makeShelfMark(value, vocabularies, stringsOf(settings).fiche.undated),
    website: value.links.find(({ role }) => role === "website")?.url,
    articles: [],
    appearances: [],
    mentions: [],
    events: [],
    predecessors: [],
    relatedActors: [],
    relatingActors: [],
  };
}

/** The names, as slugs, of people who object to being named (GDPR, article 21). */
export function listObjections({ actors: fiches }: Pick<SourceLists, "actors">): Set<string> {
  return new Set(
    fiches.flatMap(({ value }) => value.people.filter(({ objected }) => objected).map(({ name }) => slugify(name))),
  );
}

/** A card's shelf mark, `PET·2012·FR`: its first function, the year of foundation (« s.d. » without one, in the words of the site), the country. */
export function makeShelfMark(fiche: Fiche, { functions }: Pick<Vocabularies, "functions">, undated: string): string {
  const [main = ""] = fiche.functions;
  const letters = lettersOf(functions).get(main) ?? takeLetters(main);
  return [letters, yearOf(fiche.founded) ?? undated, fiche.location?.country].filter(Boolean).join("·");
}

const lettersOf = oncePer(
  (functions: readonly Term[]) => new Map(functions.map(({ id, label }) => [id, takeLetters(label)])),
);

function takeLetters(label: string): string {
  return foldText(label)
    .replace(/[^a-z]/gu, "")
    .slice(0, 3)
    .toUpperCase();
}
