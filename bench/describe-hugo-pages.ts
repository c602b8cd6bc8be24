import { publishActor } from "../src/exports/data/publish-actor.ts";
import type { Actor, Article, Roundup, RoundupLink } from "../src/model/model.ts";
import { findEnd } from "../src/model/views/list-graves.ts";
import { publisherOf, yearOfLink } from "../src/model/views/list-link-base.ts";
import { yearOf } from "../src/text/dates.ts";

/** All fiches are published as data; those of which something is said have feeds too. */
const FICHE_OUTPUTS = ["HTML", "FICHE"];
const FEED_OUTPUTS = ["ATOM", "JSONFEED"];

/** The front matter of a fiche: its data as they are published, and the terms of every axis that it is sorted by. */
export function describeActor(actor: Actor, siteUrl: string) {
  const { name, summary, location, founded } = actor;
  const isSaid = actor.articles.length > 0 || actor.mentions.length > 0;
  return {
    title: name,
    summary,
    mark: actor.shelfMark,
    letter: firstLetter(name),
    founded,
    added: actor.added,
    ended: findEnd(actor)?.date,
    end: findEnd(actor),
    hasFeeds: isSaid,
    outputs: isSaid ? [...FICHE_OUTPUTS, ...FEED_OUTPUTS] : FICHE_OUTPUTS,
    fiche: publishActor(actor, siteUrl),
    ...listActorTerms(actor),
    libre: tellOpenness(actor),
    pays: location?.country ? [location.country.toLowerCase()] : [],
    decennies: founded === undefined ? [] : [`${Math.floor(Number(yearOf(founded)) / 10) * 10}`],
    regions: location?.region ? [location.region] : [],
  };
}

/** What is not said of a tool is a value as well. */
function tellOpenness({ kind, open_source: isOpen }: Actor): string[] {
  if (isOpen === undefined) return kind === "tool" ? ["not-given"] : [];
  return [isOpen ? "yes" : "no"];
}

function listActorTerms(actor: Actor) {
  const { functions, type, status, themes, audiences, scales, kind, missions, participation_level: level } = actor;
  return {
    ...{ fonctions: functions, types: [type], etats: [status], themes, publics: audiences, echelles: scales },
    ...{ natures: [kind], missions, participation: level ? [level] : [] },
    personnes: actor.people.map(({ name }) => name),
    "lie-a": actor.relatedActors.map(({ actor: { id } }) => id),
  };
}

/** The front matter of an article. */
export function describeArticle(article: Article) {
  const { title, date, summary, authors, people, actors, tags, series, sources, original, folder } = article;
  return {
    ...{ title, date, day: date, summary, sources },
    people: people.map(({ name, role }) => ({ name, role })),
    original: original && { title: original.title, publisher: original.publisher },
    personnes: people.map(({ name }) => name),
    auteurs: authors,
    "mots-cles": tags.map(({ label }) => label),
    "parle-de": actors.map(({ id }) => id),
    ...(folder === "pages" ? {} : datePage(date)),
    ...(series ? { series: [series.series.title], part: series.part, of: series.series.of } : {}),
  };
}

/** The front matter of a roundup; its links are pages of their own, which Hugo lists and does not render. */
export function describeRoundup({ id, title, date, number, summary, tags, sections, links }: Roundup) {
  return {
    ...{ title, date, day: date, number, summary },
    count: links.length,
    "mots-cles": tags.map(({ label }) => label),
    ...datePage(date),
    sections: sections.map((section) => ({
      title: section.title,
      links: section.links.map(({ anchor }) => `/base/${id}-${anchor}`),
    })),
  };
}

/** The front matter of a link; its text is the editor's comment. Links stand newest edition first, in each edition's order. */
export function describeLink(roundup: Roundup, link: RoundupLink, subjects: readonly string[]) {
  const publisher = publisherOf(link);
  const place = roundup.links.indexOf(link) + 1;
  return {
    title: link.title,
    date: roundup.date,
    weight: (10_000 - roundup.number) * 1000 + place,
    address: link.url,
    edition: roundup.path,
    ...{ number: roundup.number, anchor: link.anchor, place, language: link.language },
    ...{ appeared: link.date, quotation: link.quotation },
    editeurs: publisher === undefined ? [] : [publisher],
    "cite-acteurs": link.actors.map(({ id }) => id),
    "cite-themes": [...new Set(link.actors.flatMap(({ themes }) => themes))],
    "cite-annees": [yearOfLink({ link }) ?? "date-inconnue"],
    "cite-sujets": subjects,
  };
}

function datePage(date: string) {
  return { annees: [date.slice(0, 4)], mois: [date.slice(0, 7)] };
}

function firstLetter(name: string): string {
  return name.normalize("NFD").slice(0, 1).toUpperCase();
}
