import { familyName } from "../../text/family-name.ts";
import { slugify } from "../../text/slug.ts";
import { orderIn } from "../../words/order.ts";
import type { Article, Model, Person } from "../model.ts";
import { routesOf } from "../routes.ts";
import { oncePer } from "./once-per.ts";

/** Who signs: a person, whose page tells more, or another name, such as a collective's. */
export type Author = {
  id: string;
  name: string;
  path: string;
  person?: Person;
  /** Newest first. */
  articles: Article[];
};

/** True where some article is signed: without one, there is no index of authors. */
export function hasAuthors({ articles }: Pick<Model, "articles">): boolean {
  return articles.some(({ authors }) => authors.length > 0);
}

/** Everyone who signs an article, by family name where it is a person. */
export function listAuthors(model: Pick<Model, "articles" | "people" | "settings">): Author[] {
  const routes = routesOf(model.settings);
  const authors = new Map<string, Author>();
  for (const article of model.articles)
    for (const name of new Set(article.authors)) {
      const id = slugify(name);
      const person = findPerson(name, model);
      const author = authors.get(id) ?? { id, name, path: person?.path ?? routes.author(id), person, articles: [] };
      authors.set(id, author);
      author.articles.push(article);
    }
  const compare = orderIn(model.settings.language);
  return [...authors.values()].sort((a, b) => compare(sortName(a), sortName(b)));
}

function sortName({ name, person }: Author): string {
  return person ? familyName(name) : name;
}

/** The person of a name among those of a model, whatever its capitals and accents. */
export function findPerson(name: string, model: Pick<Model, "people">): Person | undefined {
  return indexPeople(model).get(slugify(name));
}

const indexPeople = oncePer(
  ({ people }: Pick<Model, "people">): ReadonlyMap<string, Person> =>
    new Map(people.map((person) => [person.id, person])),
);
