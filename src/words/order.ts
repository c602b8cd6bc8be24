import { familyName } from "../text/family-name.ts";
import { openFormat } from "../text/open-format.ts";
import { getStrings, type Language } from "./languages.ts";

type Order<T> = (a: T, b: T) => number;

/** Orders texts as the alphabet of a language does. */
export function orderIn(language: Language, options: Intl.CollatorOptions = {}): Order<string> {
  return openFormat(Intl.Collator, getStrings(language).conventions.locale, options).compare;
}

/** Orders people by family name, then by their whole name. */
export function orderNames(language: Language): Order<{ name: string }> {
  const compare = orderIn(language, { sensitivity: "base", ignorePunctuation: true });
  return (a, b) => compare(familyName(a.name), familyName(b.name)) || compare(a.name, b.name);
}
