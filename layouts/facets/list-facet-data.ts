import type { Actor } from "../../src/model/model.ts";
import { type Facet, listAnswers, listFacets, pickBrowsable } from "../../src/model/views/list-facets.ts";
import { setText } from "../../src/typography/set-text.ts";
import type { Site } from "../site-context.tsx";
import { describeEntry } from "./describe-entry.ts";
import type { ActorRow, FacetData } from "./facet-data.ts";
import { nameAxis, nameParameter } from "./name-axis.ts";
import { isBare, nameAlone, nameValue } from "./name-value.ts";

/** The facets that the catalogue shows and what every fiche has of them. */
export function listFacetData(site: Site): FacetData {
  const facets = pickBrowsable(listFacets(site.model)).map((facet) => ({
    ...facet,
    values: listAnswers(facet).filter(({ actors }) => actors.length > 0),
  }));
  const places = facets.map(placeValues);
  return {
    facets: facets.map(({ axis, values }) => ({
      name: nameParameter(axis, site),
      label: nameAxis(axis, site).one,
      values: values.map((value) => {
        const name = nameValue(axis, value, site);
        return isBare(axis, value, site) ? [value.id, name, nameAlone(axis, value, site)] : [value.id, name];
      }),
    })),
    actors: site.model.actors.map((actor) => describeRow(actor, places, site)),
  };
}

type Places = ReadonlyMap<Actor, number[]>;

function placeValues({ values }: Facet): Places {
  const places = new Map<Actor, number[]>();
  for (const [place, { actors }] of values.entries())
    for (const actor of actors) places.set(actor, [...(places.get(actor) ?? []), place]);
  return places;
}

function describeRow(actor: Actor, places: readonly Places[], site: Site): ActorRow {
  const { id, name, shelfMark, founded = "", verified = "" } = actor;
  const { details, status = "" } = describeEntry(actor, site);
  const others = [...actor.aliases, ...actor.former_names.map((former) => former.name)].join("\n");
  const values = places.map((place) => place.get(actor) ?? []);
  const summary = setText(actor.summary, site.model.settings.language);
  return [id, name, others, shelfMark, details, status, founded, verified, values, summary];
}
