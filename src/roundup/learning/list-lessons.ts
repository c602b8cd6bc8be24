import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { Model } from "../../model/model.ts";
import { compareDates } from "../../text/dates.ts";
import type { EditorChoice } from "./choices.ts";
import type { Told } from "./list-features.ts";
import type { Lesson } from "./train-taste.ts";

/** What the site's own texts count beside a link that an edition kept. */
const WEIGHTS = { name: 0.4, description: 0.1, term: 0.3, text: 0.3, keyword: 0.2 };
/** Editions after which a choice counts half, and the least that it ever counts: tastes change, and come back. */
const HALVING = 26;
const LEAST = 0.5;

export type LessonSources = Pick<Model, "roundups" | "actors" | "glossary" | "articles" | "vocabularies" | "settings">;

/**
 * What the repository teaches: the links of its published editions, what the editor removed from them or added by hand (`choices`), and what
 * its directory, its texts and its settings speak of. `before` leaves out the editions of that day and later; `findSection` says where a link
 * belongs.
 */
export function listLessons(
  model: LessonSources,
  choices: readonly EditorChoice[],
  before: string,
  findSection: (told: Told) => string | undefined,
): Lesson[] {
  const published = model.roundups.filter(({ draft, date }) => !draft && date < before);
  const dates = published.map(({ date }) => date).sort((a, b) => compareDates(b, a));
  const weigh = (date: string) => Math.max(LEAST, 0.5 ** (dates.filter((later) => later > date).length / HALVING));
  const place = (told: Told): Told => ({ ...told, section: told.section ?? findSection(told) });
  const kept = published.flatMap(({ date, sections }) =>
    sections.flatMap(({ id, links }) =>
      links.map(({ title, quotation, publisher, language, actors }) => ({
        ...place({
          ...{ title, excerpt: toPlainText(quotation), publisher, language, section: id },
          actorIds: actors.map((actor) => actor.id),
        }),
        ...{ isKept: true, weight: weigh(date), edition: date },
      })),
    ),
  );
  const chosen = choices.flatMap(({ act, date, title, publisher, language }): Lesson[] =>
    (act === "removed" || act === "added") && date < before
      ? [{ ...place({ title, publisher, language }), isKept: act === "added", weight: weigh(date), edition: date }]
      : [],
  );
  return [...kept, ...chosen, ...listOwnTexts(model).map((lesson) => ({ ...lesson, isKept: true }))];
}

/** What the site says of itself, in words that no edition need have had. */
function listOwnTexts({ actors, glossary, articles, vocabularies, settings }: LessonSources) {
  const { functions, themes, missions } = vocabularies;
  return [
    ...actors.flatMap(({ name, summary, description = "" }) => [
      { title: name, excerpt: summary, weight: WEIGHTS.name },
      ...(description === "" ? [] : [{ title: "", excerpt: toPlainText(description), weight: WEIGHTS.description }]),
    ]),
    ...glossary.map(({ term, definition }) => ({ title: term, excerpt: definition, weight: WEIGHTS.name })),
    ...articles.map(({ title, summary }) => ({ title, excerpt: summary, weight: WEIGHTS.text })),
    ...[...functions, ...themes, ...missions].flatMap(({ label, definition, also }) => [
      { title: label, excerpt: [definition, ...also].join(". "), weight: WEIGHTS.term },
      ...[label, ...also].map((title) => ({ title, weight: WEIGHTS.term })),
    ]),
    ...settings.roundup.keywords.map(({ term, weight }) => ({ title: term, weight: WEIGHTS.keyword * weight })),
  ];
}
