import { familyName } from "../../text/family-name.ts";
import { slugify } from "../../text/slug.ts";
import { orderIn } from "../../words/order.ts";
import type { Article, Model, Person } from "../model.ts";
import { routes } from "../routes.ts";

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
export function listAuthors({ articles, people, settings }: Pick<Model, "articles" | "people" | "settings">): Author[] {
  const persons = new Map(people.map((person) => [person.id, person]));
  const authors = new Map<string, Author>();
  for (const article of articles)
    for (const name of new Set(article.authors)) {
      const id = slugify(name);
      const person = persons.get(id);
      const author = authors.get(id) ?? { id, name, path: person?.path ?? routes.author(id), person, articles: [] };
      authors.set(id, author);
      author.articles.push(article);
    }
  const compare = orderIn(settings.language);
  return [...authors.values()].sort((a, b) => compare(sortName(a), sortName(b)));
}

function sortName({ name, person }: Author): string {
  return person ? familyName(name) : name;
}

const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>();

/** The person of a name among those of a model, whatever its capitals and accents; they are indexed once. */
export function findPerson(name: string, people: readonly Person[]): Person | undefined {
  const index = indexes.get(people) ?? new Map(people.map((person) => [person.id, person]));
  indexes.set(people, index);
  return index.get(slugify(name));
}
