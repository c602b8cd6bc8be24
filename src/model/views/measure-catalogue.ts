import { yearOf } from "../../text/dates.ts";
import { countMonths } from "../../text/measure-age.ts";
import type { Actor, Model } from "../model.ts";
import { type FacetValue, listFacets } from "./list-facets.ts";
import { listGraves } from "./list-graves.ts";

/** The actors founded and ended in a year; the first stands for all the years up to it. */
export type YearCount = {
  year: number;
  /** True for the one that stands for the years before, too. */
  before: boolean;
  founded: Actor[];
  ended: Actor[];
};

/** Years shown one by one: a quarter of a century holds nearly all of the field. */
const SPAN = 25;

/**
 * Foundations and ends year by year up to this one, without a gap. What is older than 25 years, rounded to a multiple of five,
 * is told together; the list begins later where nothing is as old.
 */
export function countYears({ actors, today }: Pick<Model, "actors" | "today">): YearCount[] {
  const thisYear = Number(yearOf(today));
  const founded = actors.flatMap((actor) => toEntry(actor, actor.founded));
  const ended = listGraves({ actors }).flatMap(({ graves }) =>
    graves.flatMap(({ actor, date }) => toEntry(actor, date)),
  );
  const years = [...founded, ...ended].map(({ year }) => year);
  if (years.length === 0) return [];
  const oldest = Math.min(...years);
  const first = Math.max(oldest, Math.floor((thisYear - SPAN) / 5) * 5);
  return Array.from({ length: Math.max(1, thisYear - first + 1) }, (_, index) => {
    const year = first + index;
    const isOf = (entry: Entry) => entry.year === year || (index === 0 && entry.year < year);
    const pick = (entries: Entry[]) => entries.filter(isOf).map(({ actor }) => actor);
    return { year, before: index === 0 && oldest < first, founded: pick(founded), ended: pick(ended) };
  });
}

/** A year, or a run of years in which nothing began or ended: `year` is its first one. */
export type YearRun = YearCount & { last: number };

/** Years in their order, those of a run in which nothing began or ended as one. */
export function joinEmptyYears(years: readonly YearCount[]): YearRun[] {
  return years.reduce<YearRun[]>((runs, year) => {
    const run = runs.at(-1);
    if (run && isEmpty(run) && isEmpty(year)) run.last = year.year;
    else runs.push({ ...year, last: year.year });
    return runs;
  }, []);
}

function isEmpty({ founded, ended }: YearCount): boolean {
  return founded.length + ended.length === 0;
}

type Entry = { actor: Actor; year: number };

function toEntry(actor: Actor, date: string | undefined): Entry[] {
  return date === undefined ? [] : [{ actor, year: Number(yearOf(date)) }];
}

/** Ages of the last verification, in whole months: `under` the number, and not under the one before. */
export const VERIFICATION_AGES = [
  { age: "quarter", under: 3 },
  { age: "half", under: 6 },
  { age: "year", under: 12 },
  { age: "twoYears", under: 24 },
  { age: "older", under: Number.POSITIVE_INFINITY },
] as const;

export type VerificationAge = (typeof VERIFICATION_AGES)[number]["age"] | "never";

/** How many fiches were last verified how long ago. */
export function countVerifications({
  actors,
  today,
}: Pick<Model, "actors" | "today">): { age: VerificationAge; count: number }[] {
  const ages = actors.map(({ verified }): VerificationAge => {
    if (verified === undefined) return "never";
    const months = countMonths(verified, today);
    return VERIFICATION_AGES.find(({ under }) => months < under)?.age ?? "older";
  });
  const all: VerificationAge[] = [...VERIFICATION_AGES.map(({ age }) => age), "never"];
  return all.map((age) => ({ age, count: ages.filter((one) => one === age).length }));
}

/** A fact that a fiche may give. */
export type FillField = (typeof FIELDS)[number];

/** How many fiches give a fact, and their share, between 0 and 1. */
export type Fill = { field: FillField; count: number; share: number };

/** Facts that nearly every fiche could give, in the order of the card; what only some actors can have is left out. */
const FIELDS = [
  "description",
  "missions",
  "themes",
  "audiences",
  "scales",
  "participation_level",
  "founded",
  "history",
  "location",
  "links",
  "licence",
  "open_source",
  "business_model",
  "price",
  "white_label",
  "hosting",
  "accessibility",
  "privacy_url",
  "funding",
  "used_by",
  "relations",
  "identifiers",
  "impact",
  "limits",
  "people",
  "verified",
] as const satisfies readonly (keyof Actor)[];

/** How well each fact is filled, over all fiches. */
export function measureFill(actors: readonly Actor[]): Fill[] {
  return FIELDS.map((field) => {
    const count = actors.filter((actor) => isFilled(actor[field])).length;
    return { field, count, share: actors.length === 0 ? 0 : count / actors.length };
  });
}

/** A field left out, and a list left empty, say nothing. */
function isFilled(value: unknown): boolean {
  return Array.isArray(value) ? value.length > 0 : value !== undefined;
}

export type Places = {
  /** Every region of the vocabulary, in its order. */
  regions: readonly FacetValue[];
  /** The countries of which there are fiches, the most frequent first. */
  countries: readonly FacetValue[];
  /** The country of the regions, as most fiches tell that have one; absent where none has. */
  country?: string;
  /** The actors that sit in one of its regions. */
  placed: readonly Actor[];
  /** Those that sit in that country, nobody says where. */
  withoutRegion: readonly Actor[];
  /** Those of other countries; all that have a country, where none has regions. */
  elsewhere: readonly Actor[];
  /** Those that sit nobody says where. */
  withoutPlace: readonly Actor[];
};

/** The regions and the countries where actors have their seat, and the seats that are not known. */
export function listPlaces(model: Pick<Model, "actors" | "vocabularies">): Places {
  const facets = listFacets(model);
  const valuesOf = (axis: "regions" | "countries") => facets.find((facet) => facet.axis === axis)?.values ?? [];
  const country = pickCountry(model.actors);
  const isIn = ({ location }: Actor) => country !== undefined && location?.country === country;
  const pick = (isOne: (actor: Actor) => boolean) => model.actors.filter(isOne);
  return {
    country,
    regions: valuesOf("regions"),
    countries: valuesOf("countries"),
    placed: pick((actor) => isIn(actor) && actor.location?.region !== undefined),
    withoutRegion: pick((actor) => isIn(actor) && actor.location?.region === undefined),
    elsewhere: pick((actor) => actor.location !== undefined && !isIn(actor)),
    withoutPlace: pick(({ location }) => location === undefined),
  };
}

function pickCountry(actors: Model["actors"]): string | undefined {
  const counts = new Map<string, number>();
  for (const { location } of actors)
    if (location?.region) counts.set(location.country, (counts.get(location.country) ?? 0) + 1);
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}
