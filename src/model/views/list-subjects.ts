import { hyphenate, slugify } from "../../text/slug.ts";
import { getStrings, LANGUAGES } from "../../words/languages.ts";
import type { Model, Roundup, RoundupLink } from "../model.ts";
import type { Term } from "../schema/vocabulary.ts";
import { oncePer } from "./once-per.ts";

/** What links are about: a term of the vocabulary by which drafts are divided, or a section; one that a single edition has is a chapter of it. */
export type Subject = { id: string; label: string; isChapter?: true };

/** A subject that a link has by its own words or section, or only because an actor that it names works on it. */
export type FiledSubject = Subject & { byActors: boolean };

type Site = Pick<Model, "settings" | "vocabularies" | "roundups">;

type Section = Pick<Roundup["sections"][number], "id" | "title">;

/** The subject of a section of an edition: the term that its comment or its title names, or itself; undefined for what holds all the rest. */
export function subjectOfSection({ id, title }: Section, site: Site): Subject | undefined {
  const { byId, named } = openSubjects(site);
  const slug = slugify(title ?? "");
  return byId.get(id ?? "") ?? named.get(slug) ?? findSections(site).get(slug);
}

/** The subjects of a link, each once: of its section, of the keywords of site.yaml in its words, of what its actors do. */
export function subjectsOfLink(
  { title, comment, actors }: RoundupLink,
  section: Section | undefined,
  site: Site,
): FiledSubject[] {
  const { byId, axis, keywords } = openSubjects(site);
  const words = `-${hyphenate(`${title} ${comment}`)}-`;
  const ofSection = section && subjectOfSection(section, site);
  const ofWords = keywords.filter(({ phrase }) => words.includes(phrase)).map(({ id }) => byId.get(id));
  const ofActors = axis === "none" ? [] : actors.flatMap((actor) => actor[axis]).map((id) => byId.get(id));
  const filed = [
    ...ofActors.map((subject) => subject && { ...subject, byActors: true }),
    ...[...ofWords, ofSection].map((subject) => subject && { ...subject, byActors: false }),
  ].filter((subject) => subject !== undefined);
  return [...new Map(filed.map((subject) => [subject.id, subject])).values()];
}

/** Titles of sections, but those of drafts that say nothing of what they hold. */
const findSections = oncePer(({ roundups }: Site): ReadonlyMap<string, Subject> => {
  const editions = new Map<string, { label: string; count: number }>();
  for (const { sections } of roundups)
    for (const title of new Set(sections.map((section) => section.title ?? ""))) {
      const id = slugify(title);
      const { label = title, count = 0 } = editions.get(id) ?? {};
      if (id !== "" && !UNSAYING.has(id)) editions.set(id, { label, count: count + 1 });
    }
  return new Map(
    [...editions].map(([id, { label, count }]): [string, Subject] => [
      id,
      { id, label, ...(count === 1 && { isChapter: true }) },
    ]),
  );
});

const UNSAYING: ReadonlySet<string> = new Set(
  LANGUAGES.map((language) => getStrings(language).draft).flatMap(({ otherLinks, toReview }) =>
    [otherLinks, toReview].map(slugify),
  ),
);

const openSubjects = oncePer(({ settings, vocabularies }: Pick<Site, "settings" | "vocabularies">) => {
  const { sections: axis, keywords } = settings.roundup;
  const terms: readonly Term[] = axis === "none" ? [] : vocabularies[axis];
  const subjects = terms.map(({ id, label, plural }) => ({
    id,
    label: plural ?? label,
    names: [label, plural ?? label],
  }));
  return {
    axis,
    byId: new Map(subjects.map(({ id, label }): [string, Subject] => [id, { id, label }])),
    named: new Map(
      subjects.flatMap(({ id, label, names }) =>
        names.map((name): [string, Subject] => [slugify(name), { id, label }]),
      ),
    ),
    keywords: keywords.flatMap(({ term, section }) =>
      section === undefined ? [] : [{ id: section, phrase: `-${hyphenate(term)}-` }],
    ),
  };
});
