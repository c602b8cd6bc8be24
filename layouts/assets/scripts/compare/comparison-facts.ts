import type { PublishedActor } from "../../../../src/exports/data/publish-actor.ts";
import type { Axis } from "../../../../src/model/schema/vocabulary.ts";
import { formatDate } from "../../../../src/words/format-date.ts";
import { nameCountry } from "../../../../src/words/format-names.ts";
import type { ComparedFact, ComparisonWords } from "../../../facets/comparison-words.ts";

export type AnswerPart = string | number | { text: string; url: string };

/** What a fiche says of a fact: nothing where it is not known. */
export type FactReader = (actor: PublishedActor) => AnswerPart | readonly AnswerPart[] | undefined;

/** For each fact, what reads it in a fiche. */
export function listReaders(words: ComparisonWords): Record<ComparedFact, FactReader> {
  const { term, terms, date, yesOrNo, ...say } = sayIn(words);
  return {
    summary: ({ summary }) => summary,
    status: say.status,
    lastSeen: ({ last_seen: seen }) => seen && [{ text: date(seen.date) ?? seen.date, url: seen.source }],
    nature: ({ kind, type }) => [term("kinds", kind), ...(type ? [term("types", type)] : [])].join(" · "),
    functions: terms("functions"),
    founded: ({ founded }) => date(founded),
    place: say.place,
    missions: terms("missions"),
    themes: terms("themes"),
    audiences: terms("audiences"),
    scales: terms("scales"),
    participation: ({ participation_level: level }) => level && term("participation-levels", level),
    businessModel: ({ business_model }) => business_model.map((id) => words.businessModels[id]),
    price: ({ price }) => price,
    licence: ({ licence }) => licence,
    openSource: ({ open_source }) => yesOrNo(open_source),
    whiteLabel: ({ white_label }) => yesOrNo(white_label),
    hosting: ({ hosting }) => hosting,
    accessibility: ({ accessibility }) => accessibility && words.accessibilityStatuses[accessibility.status],
    privacy: ({ privacy_url: url }) => url && [linkTo(url)],
    website: pickLinks("website"),
    code: pickLinks("source-code"),
    usedBy: ({ used_by }) => used_by.map(({ name }) => name),
    impact: ({ impact }) => impact.map(({ claim }) => claim),
    limits: ({ limits }) => limits.map(({ text }) => text),
    verified: ({ verified }) => date(verified),
  };
}

function sayIn(words: ComparisonWords) {
  const { messages } = words;
  const term = (axis: Axis, id: string) => words.terms[axis][id] ?? id;
  const date = (text: string | undefined) => text && formatDate(text, words);
  return {
    term,
    date,
    terms:
      (axis: Axis & keyof PublishedActor): FactReader =>
      (actor) =>
        actor[axis].map((id) => term(axis, id)),
    yesOrNo: (value: boolean | undefined) => (value === undefined ? undefined : value ? messages.yes : messages.no),
    status: ({ status, history }: PublishedActor) => {
      const last = history.filter(({ event }) => event === status).at(-1);
      const since = last && messages.since.replace("{date}", date(last.date) ?? "");
      return [term("statuses", status), since].filter(Boolean).join(", ");
    },
    place: ({ location }: PublishedActor) => {
      if (!location) return undefined;
      const { city, region, country } = location;
      return [city, region && term("regions", region), nameCountry(country, words)].filter(Boolean).join(", ");
    },
  };
}

function pickLinks(wanted: PublishedActor["links"][number]["role"]): FactReader {
  return ({ links }) => links.filter(({ role }) => role === wanted).map(({ url }) => linkTo(url));
}

export function linkTo(url: string): { text: string; url: string } {
  const { hostname, pathname } = new URL(url);
  return { text: `${hostname.replace(/^www\./u, "")}${pathname}`.replace(/\/$/u, ""), url };
}
