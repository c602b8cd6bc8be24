import type { PublishedActor } from "../../src/exports/publish-actor.ts";
import type { Axis } from "../../src/model/vocabulary.ts";
import type { ComparisonWords } from "../facets/comparison-words.ts";
import { formatDate } from "../format-date.ts";
import { nameCountry } from "../format-names.ts";

/** What a fiche says of a fact: nothing where it is not known. */
export type Answer = readonly (string | { text: string; url: string })[];

export type Fact = { label: string; answers: Answer[] };

type Reader = (actor: PublishedActor) => Answer | string | false | undefined;

/** The facts of fiches, in the order of the fiche; all are listed, those that no fiche tells included. */
export function listFacts(actors: readonly PublishedActor[], words: ComparisonWords, language: "fr" | "en"): Fact[] {
  const { facts } = words;
  const say = sayIn(words, language);
  const readers: [string, Reader][] = [
    [facts.summary, ({ summary }) => summary],
    [facts.status, say.status],
    [facts.nature, ({ kind, type }) => `${say.term("kinds", kind)} · ${say.term("types", type)}`],
    [facts.functions, ({ functions }) => say.terms("functions", functions)],
    [facts.founded, ({ founded }) => say.date(founded)],
    [facts.place, say.place],
    [facts.missions, ({ missions }) => say.terms("missions", missions)],
    [facts.themes, ({ themes }) => say.terms("themes", themes)],
    [facts.audiences, ({ audiences }) => say.terms("audiences", audiences)],
    [facts.scales, ({ scales }) => say.terms("scales", scales)],
    [facts.participation, ({ participation_level: level }) => level && say.term("participation-levels", level)],
    [facts.businessModel, ({ business_model }) => business_model.map((id) => words.businessModels[id])],
    [facts.price, ({ price }) => price],
    [facts.licence, ({ licence }) => licence],
    [facts.openSource, ({ open_source }) => say.yesOrNo(open_source)],
    [facts.whiteLabel, ({ white_label }) => say.yesOrNo(white_label)],
    [facts.hosting, ({ hosting }) => hosting],
    [facts.accessibility, ({ accessibility }) => accessibility && words.accessibilityStatuses[accessibility.status]],
    [facts.privacy, ({ privacy_url: url }) => url && [linkTo(url)]],
    [facts.website, (actor) => pickLinks(actor, "website")],
    [facts.code, (actor) => pickLinks(actor, "source-code")],
    [facts.usedBy, ({ used_by }) => used_by.map(({ name }) => name)],
    [facts.impact, ({ impact }) => impact.map(({ claim }) => claim)],
    [facts.limits, ({ limits }) => limits.map(({ text }) => text)],
    [facts.verified, ({ verified }) => say.date(verified)],
  ];
  return readers.map(([label, read]) => ({ label, answers: actors.map((actor) => toAnswer(read(actor))) }));
}

function toAnswer(said: ReturnType<Reader>): Answer {
  if (!said) return [];
  return typeof said === "string" ? [said] : said;
}

function sayIn(words: ComparisonWords, language: "fr" | "en") {
  const longDate = (text: string) => (language === "fr" ? text.replace(/^1(?= \p{L})/u, "1er") : text);
  const term = (axis: Axis, id: string) => words.terms[axis][id] ?? id;
  const date = (text: string | undefined) => text && formatDate(text, language, { longDate });
  return {
    term,
    date,
    terms: (axis: Axis, ids: readonly string[]) => ids.map((id) => term(axis, id)),
    yesOrNo: (value: boolean | undefined) => value !== undefined && (value ? words.messages.yes : words.messages.no),
    status: ({ status, history }: PublishedActor) => {
      const last = history.filter(({ event }) => event === status).at(-1);
      const since = last && words.messages.since.replace("{date}", date(last.date) ?? "");
      return [term("statuses", status), since].filter(Boolean).join(", ");
    },
    place: ({ location }: PublishedActor) => {
      if (!location) return undefined;
      const { city, region, country } = location;
      return [city, region && term("regions", region), nameCountry(country, language)].filter(Boolean).join(", ");
    },
  };
}

function pickLinks({ links }: PublishedActor, wanted: PublishedActor["links"][number]["role"]): Answer {
  return links.filter(({ role }) => role === wanted).map(({ url }) => linkTo(url));
}

function linkTo(url: string): { text: string; url: string } {
  const { hostname, pathname } = new URL(url);
  return { text: `${hostname.replace(/^www\./u, "")}${pathname}`.replace(/\/$/u, ""), url };
}
