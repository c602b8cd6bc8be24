import { compareDates } from "../../../text/dates.ts";
import { foldText } from "../../../text/slug.ts";
import type { LinkMention, Model, Person } from "../../model.ts";
import { oncePer } from "../once-per.ts";

type Site = Pick<Model, "people" | "roundups">;

/** A link that names a person: as the one who publishes it, or in its title. */
export type NamingLink = LinkMention & { by: "publisher" | "title" };

/**
 * The links that name a person in full, by the date of the text, the latest first and the undated last: in their title, or at the head of their
 * publisher, as the blog of one author does. Those who object to being named are no people of the model, so that nothing is gathered about them.
 */
export function listLinksNaming(person: Person, site: Site): readonly NamingLink[] {
  return gatherLinks(site).get(person) ?? [];
}

/** One pass over the links for all people. */
const gatherLinks = oncePer((site: Site): Map<Person, NamingLink[]> => {
  const names = fileNames(site.people);
  const found = new Map<Person, NamingLink[]>();
  const mentions = site.roundups.flatMap((roundup) => roundup.links.map((link) => ({ roundup, link })));
  const findAuthor = openPublishers(names);
  for (const mention of mentions) {
    const { title, publisher } = mention.link;
    const named = findInTitle(title, names);
    const author = publisher === undefined ? undefined : findAuthor(publisher);
    if (author) named.add(author);
    for (const person of named) {
      const naming = { ...mention, by: person === author ? ("publisher" as const) : ("title" as const) };
      const links = found.get(person);
      if (links) links.push(naming);
      else found.set(person, [naming]);
    }
  }
  for (const links of found.values()) links.sort((a, b) => compareDates(b.link.date ?? "", a.link.date ?? ""));
  return found;
});

/** People by the first word of their name; the longest names first, so that « Anne Marie Colin » is not taken for « Anne Marie ». */
type Names = ReadonlyMap<string, readonly { person: Person; words: readonly string[] }[]>;

function fileNames(people: readonly Person[]): Names {
  const names = new Map<string, { person: Person; words: string[] }[]>();
  for (const person of people) {
    const words = cutWords(person.name).words.map(({ 0: word }) => word);
    const [first] = words;
    if (first === undefined || words.length < 2) continue;
    names.set(first, [...(names.get(first) ?? []), { person, words }]);
  }
  for (const ofWord of names.values()) ofWord.sort((a, b) => b.words.length - a.words.length);
  return names;
}

/** Publishers recur, so that whom one names is found once. */
function openPublishers(names: Names): (publisher: string) => Person | undefined {
  const known = new Map<string, Person | undefined>();
  return (publisher) => {
    if (!known.has(publisher)) known.set(publisher, nameAt(0, cutWords(publisher), names)?.person);
    return known.get(publisher);
  };
}

function findInTitle(title: string, names: Names): Set<Person> {
  const found = new Set<Person>();
  const text = cutWords(title);
  for (let at = 0; at < text.words.length; at += 1) {
    const named = nameAt(at, text, names);
    if (!named) continue;
    found.add(named.person);
    at += named.words.length - 1;
  }
  return found;
}

function nameAt(at: number, text: CutText, names: Names) {
  return names.get(text.words[at]?.[0] ?? "")?.find(({ words }) => standsAt(at, text, words));
}

function standsAt(at: number, text: CutText, name: readonly string[]): boolean {
  if (!name.every((word, index) => text.words[at + index]?.[0] === word)) return false;
  if (isHyphen(gapBefore(at, text)) || isHyphen(gapBefore(at + name.length, text))) return false;
  return name.every((_, index) => index === 0 || WITHIN.test(gapBefore(at + index, text)));
}

/** A text, folded, and its words with where they stand in it. */
type CutText = { folded: string; words: readonly RegExpExecArray[] };

function cutWords(text: string): CutText {
  const folded = foldText(text);
  return { folded, words: [...folded.matchAll(/[\p{L}\p{N}]+/gu)] };
}

/** What parts a word from the one before it. */
function gapBefore(at: number, { folded, words }: CutText): string {
  const last = words[at - 1];
  return folded.slice(last ? last.index + last[0].length : 0, words[at]?.index);
}

/** A name holds spaces, hyphens, apostrophes and the full stops of initials; any other sign ends it. */
const WITHIN = /^[\s.'\u2010\u2011-]*$/u;

/** A hyphen makes one name of two words. */
function isHyphen(gap: string): boolean {
  return /^[-\u2010\u2011]$/u.test(gap);
}
