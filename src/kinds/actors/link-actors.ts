import type { Actor } from "../../model/model.ts";
import { routes } from "../../model/routes.ts";
import type { Sources } from "../../model/source.ts";
import { slugify } from "../../text/slug.ts";
import { makeShelfMark } from "./make-shelf-mark.ts";

const byName = new Intl.Collator("fr", { sensitivity: "base", numeric: true, ignorePunctuation: true });

/** Fiches as actors, in the order of their names, linked to each other; by id. */
export function linkActors({ fiches, vocabularies }: Sources, objections: ReadonlySet<string>): Map<string, Actor> {
  const sorted = [...fiches].sort((a, b) => byName.compare(a.value.name, b.value.name));
  const actors = new Map<string, Actor>(
    sorted.map(({ id, file, value }) => [
      id,
      {
        ...value,
        people: value.people.filter(({ name }) => !objections.has(slugify(name))),
        id,
        file,
        path: routes.actor(id),
        shelfMark: makeShelfMark(value, vocabularies),
        website: value.links.find(({ role }) => role === "website")?.url,
        articles: [],
        appearances: [],
        mentions: [],
        events: [],
        predecessors: [],
        relatedActors: [],
        relatingActors: [],
      },
    ]),
  );
  for (const actor of actors.values()) {
    actor.successorActor = actor.successor === undefined ? undefined : actors.get(actor.successor);
    actor.successorActor?.predecessors.push(actor);
    actor.relatedActors = actor.relations.flatMap(({ type, actor: id }) => {
      const other = actors.get(id);
      other?.relatingActors.push({ type, actor });
      return other ? [{ type, actor: other }] : [];
    });
  }
  return actors;
}

/** The names, as slugs, of people who object to being named (GDPR, article 21). */
export function listObjections({ fiches }: Pick<Sources, "fiches">): Set<string> {
  return new Set(
    fiches.flatMap(({ value }) => value.people.filter(({ objected }) => objected).map(({ name }) => slugify(name))),
  );
}
