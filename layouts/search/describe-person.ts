import type { Person } from "../../src/model/speech.ts";
import type { SearchDocument } from "../../src/search/search-document.ts";
import type { Site } from "../site-context.tsx";
import { facetsOfPerson } from "./facets.ts";

/** A person, as search knows it: public roles, and the titles of the texts that let the person speak. */
export function describePerson(person: Person, site: Site): SearchDocument {
  const { people } = site.strings.media;
  const { posts, appearances } = person;
  const [post] = posts;
  const roles = [
    ...posts.map(({ role, actor }) => `${role}, ${actor.name}`),
    ...new Set(appearances.map(({ role, linkedActor }) => [role, linkedActor?.name].filter(Boolean).join(", "))),
  ];
  return {
    url: person.path,
    title: person.name,
    names: [person.name],
    summary: post ? `${post.role}, ${post.actor.name}` : (appearances.find(({ role }) => role)?.role ?? ""),
    kind: people.kind,
    detail: appearances.length > 0 ? people.texts(new Set(appearances.map(({ article }) => article)).size) : "",
    text: [...roles, ...appearances.map(({ article }) => article.title)].filter(Boolean).join(" · "),
    facets: facetsOfPerson(site),
  };
}
