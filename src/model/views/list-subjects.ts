import { hyphenate, slugify } from "../../text/slug.ts";
import type { Model, RoundupLink } from "../model.ts";
import type { Term } from "../schema/vocabulary.ts";
import { oncePer } from "./once-per.ts";

/** What a link is about: a term of the vocabulary by which drafts are divided, or a section that an editor named. */
export type Subject = { id: string; label: string };

type Site = Pick<Model, "settings" | "vocabularies">;

/** The subject of a section of an edition: the term of its name, or itself. */
export function subjectOfSection(title: string, site: Site): Subject {
  const id = slugify(title);
  return openSubjects(site).named.get(id) ?? { id, label: title };
}

/** The subjects of a link, each once: of its section, of what its actors do, of the keywords of site.yaml in its words. */
export function subjectsOfLink(
  { title, comment, actors }: RoundupLink,
  section: string | undefined,
  site: Site,
): Subject[] {
  const { byId, axis, keywords } = openSubjects(site);
  const words = `-${hyphenate(`${title} ${comment}`)}-`;
  const ids = [
    ...keywords.filter(({ phrase }) => words.includes(phrase)).map(({ id }) => id),
    ...(axis === "none" ? [] : actors.flatMap((actor) => actor[axis])),
  ];
  const named = section === undefined ? [] : [subjectOfSection(section, site)];
  const terms = ids.map((id) => byId.get(id)).filter((subject) => subject !== undefined);
  return [...new Map([...named, ...terms].map((subject) => [subject.id, subject])).values()];
}

const openSubjects = oncePer(({ settings, vocabularies }: Site) => {
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
