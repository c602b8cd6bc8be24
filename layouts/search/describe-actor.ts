import { toPlainText } from "../../src/markdown/to-plain-text.ts";
import type { Actor } from "../../src/model/model.ts";
import type { SearchDocument } from "../../src/search/search-document.ts";
import { nameCountry } from "../../src/words/format-names.ts";
import type { Site } from "../site-context.tsx";
import { facetsOfActor, labelOf } from "./facets.ts";

/** A fiche, as search knows it. */
export function describeActor(actor: Actor, site: Site): SearchDocument {
  return {
    url: actor.path,
    title: actor.name,
    names: [actor.name, ...actor.aliases, ...actor.former_names.map(({ name }) => name)],
    summary: actor.summary,
    kind: site.strings.search.ficheKind,
    detail: actor.shelfMark,
    text: [...listProse(actor), listTerms(actor, site), listPeople(actor), listUsers(actor), namePlace(actor, site)]
      .filter((line) => line !== "")
      .join(" · "),
    facets: facetsOfActor(actor, site),
  };
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

function listTerms({ functions, themes, missions, audiences }: Actor, { model }: Site): string {
  const { vocabularies } = model;
  return [
    ...functions.map((id) => labelOf(vocabularies.functions, id)),
    ...themes.map((id) => labelOf(vocabularies.themes, id)),
    ...missions.map((id) => labelOf(vocabularies.missions, id)),
    ...audiences.map((id) => labelOf(vocabularies.audiences, id)),
  ].join(", ");
}

function listPeople({ people }: Actor): string {
  return people.map(({ name, role }) => `${name}, ${role}`).join(" ; ");
}

function listUsers({ used_by }: Actor): string {
  return used_by.map(({ name }) => name).join(", ");
}

function namePlace({ location }: Actor, { model }: Site): string {
  if (!location) return "";
  const { city, region, country } = location;
  const place = [
    city,
    region && labelOf(model.vocabularies.regions, region),
    nameCountry(country, model.settings.language),
  ];
  return place.filter(Boolean).join(", ");
}
