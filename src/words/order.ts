import { familyName } from "../text/family-name.ts";
import { openFormat } from "../text/open-format.ts";
import { getStrings, type Language } from "./languages.ts";

type Order<T> = (a: T, b: T) => number;

/** Orders texts as the alphabet of a language does. */
export function orderIn(language: Language, options: Intl.CollatorOptions = {}): Order<string> {
  return openFormat(Intl.Collator, getStrings(language).conventions.locale, options).compare;
}

const NAMES: Intl.CollatorOptions = { sensitivity: "base", ignorePunctuation: true };

/** Orders people by family name, then by their whole name. */
export function orderNames(language: Language): Order<{ name: string }> {
  const compare = orderIn(language, NAMES);
  return (a, b) => compare(familyName(a.name), familyName(b.name)) || compare(a.name, b.name);
}

/** Many people in that order. */
export function sortByName<P extends { name: string }>(people: readonly P[], language: Language): P[] {
  const compare = orderIn(language, NAMES);
  return people
    .map((person) => ({ person, family: familyName(person.name) }))
    .sort((a, b) => compare(a.family, b.family) || compare(a.person.name, b.person.name))
    .map(({ person }) => person);
}
