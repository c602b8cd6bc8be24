import type { Actor, Article, Event, Roundup, RoundupLink } from "../../src/model/model.ts";
import type { Term } from "../../src/model/schema/vocabulary.ts";
import type { Respondent } from "../../src/model/speech.ts";
import { listQuestionnaires } from "../../src/model/views/list-questionnaires.ts";
import type { Facets } from "../../src/search/search-document.ts";
import { yearOf } from "../../src/text/dates.ts";
import type { Strings } from "../../src/words/strings.ts";
import type { Site } from "../site-context.tsx";

export type FacetKey = keyof Strings["search"]["facets"];

/** The facets in the order that the form shows them. */
export const FACET_KEYS: readonly FacetKey[] = ["kind", "function", "type", "status", "year"];

export function facetsOfActor({ functions, type, status, founded }: Actor, { model, strings }: Site): Facets {
  const { vocabularies } = model;
  return nameFacets(strings, {
    kind: [strings.search.ficheKind],
    function: functions.map((id) => labelOf(vocabularies.functions, id)),
    type: [labelOf(vocabularies.types, type)],
    status: [labelOf(vocabularies.statuses, status)],
    year: [yearOf(founded)],
  });
}

/** Of an article or, when it is given, of one respondent's answers to it. */
export function facetsOfArticle({ kind, date }: Article, { strings }: Site, respondent?: Respondent): Facets {
  return nameFacets(strings, { kind: [strings.articles.kinds[kind]], year: [yearOf(respondent?.date ?? date)] });
}

export function facetsOfPerson({ strings }: Site): Facets {
  return nameFacets(strings, { kind: [strings.media.people.kind] });
}

export function facetsOfEvent({ start }: Event, { strings }: Site): Facets {
  return nameFacets(strings, { kind: [strings.events.kind], year: [yearOf(start)] });
}

export function facetsOfTerm({ strings }: Site): Facets {
  return nameFacets(strings, { kind: [strings.glossary.kind] });
}

/** Of an edition or, when it is given, of one of its links. */
export function facetsOfRoundup({ date }: Roundup, { strings }: Site, link?: RoundupLink): Facets {
  return nameFacets(strings, { kind: [strings.roundups.kind], year: [yearOf(link?.date ?? date)] });
}

export function* listFacets(site: Site): Generator<Facets> {
  for (const actor of site.model.actors) yield facetsOfActor(actor, site);
  for (const article of site.model.articles) yield facetsOfArticle(article, site);
  for (const article of listQuestionnaires(site.model.articles)) {
    const { questions, respondents } = article.questionnaire;
    for (const _ of questions) yield facetsOfArticle(article, site);
    for (const respondent of respondents) yield facetsOfArticle(article, site, respondent);
  }
  for (const _ of site.model.people) yield facetsOfPerson(site);
  for (const event of site.model.events) yield facetsOfEvent(event, site);
  for (const _ of site.model.glossary) yield facetsOfTerm(site);
  for (const roundup of site.model.roundups) {
    yield facetsOfRoundup(roundup, site);
    for (const link of roundup.links) yield facetsOfRoundup(roundup, site, link);
  }
}

/** The label of a vocabulary's term; its identifier where the vocabulary lacks it. */
export function labelOf(terms: readonly Term[], id: string): string {
  return terms.find((term) => term.id === id)?.label ?? id;
}

function nameFacets({ search }: Strings, values: Partial<Record<FacetKey, (string | undefined)[]>>): Facets {
  const named = FACET_KEYS.map((key): [string, string[]] => [
    search.facets[key].name,
    (values[key] ?? []).filter((label) => label !== undefined),
  ]);
  return Object.fromEntries(named.filter(([, labels]) => labels.length > 0));
}
