import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { Model } from "../../model/model.ts";
import type { EditorChoice } from "./choices.ts";
import type { Lesson } from "./train-taste.ts";

/** What the site's own texts count beside a link that an edition kept. */
const DIRECTORY_WEIGHT = 0.1;
/** Editions after which a choice counts half, and the least that it ever counts: tastes change, and come back. */
const HALVING = 26;
const LEAST = 0.5;

/**
 * What the repository teaches: the links of its published editions, what the editor removed from them (`choices`), and what its directory
 * speaks of. `before` leaves out the editions of that day and later.
 */
export function listLessons(
  { roundups, actors, glossary }: Pick<Model, "roundups" | "actors" | "glossary">,
  choices: readonly EditorChoice[],
  before: string,
): Lesson[] {
  const published = roundups.filter(({ draft, date }) => !draft && date < before);
  const dates = published.map(({ date }) => date).sort((a, b) => b.localeCompare(a));
  const weigh = (date: string) => Math.max(LEAST, 0.5 ** (dates.filter((later) => later > date).length / HALVING));
  const kept = published.flatMap(({ date, links }) =>
    links.map(({ title, quotation, publisher, language, actors: named }) => ({
      ...{ title, excerpt: toPlainText(quotation), publisher, language, actorIds: named.map(({ id }) => id) },
      ...{ isKept: true, weight: weigh(date), edition: date },
    })),
  );
  const removed = choices.flatMap(({ act, date, ...told }) =>
    act === "removed" && date < before ? { ...told, isKept: false, weight: weigh(date), edition: date } : [],
  );
  const names = actors.flatMap(({ name, aliases }) =>
    [name, ...aliases].map((title) => ({ title, isKept: true, weight: 1 })),
  );
  const texts = [
    ...actors.map(({ summary, description = "" }) => ({
      title: "",
      excerpt: `${summary} ${toPlainText(description)}`,
    })),
    ...glossary.map(({ term, definition }) => ({ title: term, excerpt: definition })),
  ];
  return [...kept, ...removed, ...names, ...texts.map((told) => ({ ...told, isKept: true, weight: DIRECTORY_WEIGHT }))];
}
