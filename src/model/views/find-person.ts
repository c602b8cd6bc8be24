import { slugify } from "../../text/slug.ts";
import type { Person } from "../model.ts";

const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, Person>>();

/** The person of a name among those of a model, whatever its capitals and accents; they are indexed once. */
export function findPerson(name: string, people: readonly Person[]): Person | undefined {
  const index = indexes.get(people) ?? new Map(people.map((person) => [person.id, person]));
  indexes.set(people, index);
  return index.get(slugify(name));
}
