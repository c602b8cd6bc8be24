import { toPlainText } from "../../markdown/to-plain-text.ts";
import type { Actor } from "../../model/model.ts";
import type { Vocabularies } from "../../model/schema/vocabulary.ts";
import { labelOf } from "../../model/views/list-facets.ts";
import { yearOf } from "../../text/dates.ts";
import { nameCountry } from "../../words/format-names.ts";
import type { Telling } from "../kind.ts";
import { type Deeds, joinText, listActorNames, nameFacets, type SearchEntry } from "../search-document.ts";

/** A fiche, as search knows it. */
export function searchActor(actor: Actor, site: Telling): SearchEntry {
  return {
    url: actor.path,
    title: actor.name,
    names: listActorNames(actor),
    summary: actor.summary,
    kind: site.strings.search.ficheKind,
    detail: actor.shelfMark,
    tier: actor.status === "active" ? "thing" : "past",
    deeds: listDeeds(actor, site.model.vocabularies),
    years: listYears(actor),
    text: () =>
      joinText([
        ...listProse(actor),
        listTerms(actor, site.model.vocabularies),
        listPeople(actor),
        listUsers(actor),
        namePlace(actor, site),
      ]),
    facets: listFacets(actor, site),
  };
}

function listDeeds(actor: Actor, vocabularies: Vocabularies): Deeds {
  const { functions, kind, status } = actor;
  const done = vocabularies.functions.filter(({ id }) => functions.includes(id));
  return {
    as: status === "active" ? (kind === "tool" ? "tool" : "actor") : "past",
    functions: done.map(({ label }) => label),
    meanings: [
      ...done.flatMap(({ definition, also }) => [definition, ...also]),
      ...findScales(actor, vocabularies).flatMap(({ also }) => also),
    ],
  };
}

function findScales({ scales }: Actor, vocabularies: Vocabularies) {
  return vocabularies.scales.filter(({ id }) => scales.includes(id));
}

function listYears({ founded, history }: Actor): string[] {
  const years = [founded, ...history.map(({ date }) => date)].map(yearOf);
  return [...new Set(years)].filter((year) => year !== undefined);
}

function listFacets({ functions, type, status, founded }: Actor, { model, strings }: Telling) {
  const { vocabularies } = model;
  return nameFacets(strings, {
    kind: [strings.search.ficheKind],
    function: functions.map((id) => labelOf(vocabularies, "functions", id)),
    type: type === undefined ? [] : [labelOf(vocabularies, "types", type)],
    status: [labelOf(vocabularies, "statuses", status)],
    year: [yearOf(founded)],
  });
}

function listProse({ description = "", history, impact, limits, reply = "" }: Actor): string[] {
  return [
    toPlainText(description),
    ...history.map(({ comment = "" }) => comment),
    ...impact.map(({ claim }) => claim),
    ...limits.map(({ text }) => text),
    toPlainText(reply),
  ];
}

function listTerms(actor: Actor, vocabularies: Vocabularies): string {
  const axes = ["functions", "themes", "missions", "audiences"] as const;
  const terms = axes.flatMap((axis) => actor[axis].map((id) => labelOf(vocabularies, axis, id)));
  return [...terms, ...findScales(actor, vocabularies).map(({ label }) => label)].join(", ");
}

function listPeople({ people }: Actor): string {
  return people.map(({ name, role }) => `${name}, ${role}`).join(" ; ");
}

function listUsers({ used_by }: Actor): string {
  return used_by.map(({ name }) => name).join(", ");
}

function namePlace({ location }: Actor, { model, strings }: Telling): string {
  if (!location) return "";
  const { city, region, country } = location;
  const place = [city, region && labelOf(model.vocabularies, "regions", region), nameCountry(country, strings)];
  return place.filter(Boolean).join(", ");
}
