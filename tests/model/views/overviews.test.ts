import { expect, it } from "vitest";
import { listShades, pickShade, wrapName } from "../../../layouts/components/catalogue/place-regions.ts";
import { listGaps } from "../../../src/model/views/list-gaps.ts";
import { listGraves, listHandedOn } from "../../../src/model/views/list-graves.ts";
import { listTies } from "../../../src/model/views/list-ties.ts";
import { countYears, joinEmptyYears, listPlaces, measureFill } from "../../../src/model/views/measure-catalogue.ts";
import { getActor, linkActor, linkFiches, TODAY } from "../link-actors.ts";
import { sampleVocabularies } from "../samples.ts";

const closed = (date: string | number, fields: object = {}) => ({
  status: "closed",
  history: [{ date, event: "closed", comment: "Fin.", source: "https://fin.example.org/" }],
  ...fields,
});

it("the graveyard holds what closed, merged or passed on by year, the latest first, and nothing that is only paused", () => {
  const model = linkFiches({
    a: closed("2019-05"),
    b: closed(2022),
    c: { status: "paused", history: [{ date: 2022, event: "paused" }] },
    d: closed("2019-12"),
    e: {},
  });
  expect(listGraves(model).map(({ year, graves }) => [year, graves.map(({ actor }) => actor.id)])).toEqual([
    ["2022", ["b"]],
    ["2019", ["d", "a"]],
  ]);
  expect(listGraves(model)[0]?.graves[0]).toMatchObject({ reason: "Fin.", source: "https://fin.example.org/" });
});

it("who was taken over and goes on is handed on, and has no grave; who ended so has one, and is not handed on", () => {
  const history = [{ date: 2019, event: "transferred", comment: "Repris.", source: "https://reprise.example.org/" }];
  const model = linkFiches({
    "a-lives": { history },
    "b-unknown": { status: "unknown", history },
    "c-ended": { status: "transferred", history },
    "d-closed-since": closed(2022, { history: [...history, ...closed(2022).history] }),
    "e-never": {},
  });
  expect(listHandedOn(model).map(({ id }) => id)).toEqual(["a-lives", "b-unknown"]);
  const graves = listGraves(model).flatMap((year) => year.graves);
  expect(graves.map(({ actor }) => actor.id)).toEqual(["d-closed-since", "c-ended"]);
});

it("years in which nothing began or ended stand together, whole runs of them, and no others", () => {
  const model = linkFiches({
    a: closed(2021, { founded: 2018 }),
    b: { founded: 2019 },
    c: { founded: 2022 },
  });
  expect(joinEmptyYears(countYears(model)).map(({ year, last }) => [year, last])).toEqual([
    [2018, 2018],
    [2019, 2019],
    [2020, 2020],
    [2021, 2021],
    [2022, 2022],
    [2023, 2026],
  ]);
  expect(joinEmptyYears([])).toEqual([]);
});

it("the timeline leaves no year out and tells the oldest ones together", () => {
  const model = linkFiches({
    a: closed(2024, { founded: 1950 }),
    b: { founded: "1999-03" },
    c: { founded: 2000 },
    d: { founded: "2026-01-02" },
    e: {},
  });
  const years = countYears(model);
  expect(years.map(({ year }) => year)).toEqual(Array.from({ length: 27 }, (_, index) => 2000 + index));
  expect(years[0]).toMatchObject({ before: true, founded: [{ id: "a" }, { id: "b" }, { id: "c" }] });
  expect(years.find(({ year }) => year === 2024)?.ended.map(({ id }) => id)).toEqual(["a"]);
  expect(years.at(-1)?.founded.map(({ id }) => id)).toEqual(["d"]);
});

it("the timeline of a young catalogue begins with its first year; of an undated one, never", () => {
  expect(
    countYears({ ...linkFiches({ a: { founded: 2025 } }), today: TODAY }).map(({ year, before }) => [year, before]),
  ).toEqual([
    [2025, false],
    [2026, false],
  ]);
  expect(countYears(linkFiches({ a: {} }))).toEqual([]);
});

it("places tell what they do not know", () => {
  const model = linkFiches(
    {
      a: { location: { country: "FR", region: "bretagne" } },
      b: { location: { country: "FR" } },
      c: { location: { country: "BE" } },
      d: {},
    },
    { regions: ["bretagne", "corse"] },
  );
  const { regions, countries, country, ...groups } = listPlaces(model);
  expect(regions.map(({ id, actors }) => [id, actors.length])).toEqual([["bretagne", 1]]);
  expect(countries.map(({ text, actors }) => [text, actors.length])).toEqual([
    ["FR", 2],
    ["BE", 1],
  ]);
  expect(country).toBe("FR");
  const counts = Object.fromEntries(Object.entries(groups).map(([name, actors]) => [name, actors.length]));
  expect(counts).toEqual({ placed: 1, withoutRegion: 1, elsewhere: 1, withoutPlace: 1 });
});

it.each([
  [0, 23, 0],
  [1, 1, 1],
  [1, 23, 1],
  [4, 23, 2],
  [23, 23, 3],
])("%s actors of at most %s is shade %s", (count, most, shade) => {
  expect(pickShade(count, most)).toBe(shade);
});

it.each([
  [23, ["0", "1–2", "3–8", "9–23"]],
  [4, ["0", "1", "2", "3–4"]],
  [2, ["0", "1", "2"]],
  [1, ["0", "1"]],
  [0, ["0"]],
])("the legend of a map whose greatest count is %s tells of every count once", (most, told) => {
  const ranges = listShades(most).map(({ from, to }) => (from === to ? `${from}` : `${from}–${to}`));
  expect(ranges).toEqual(told);
});

it.each([
  ["Bretagne", ["Bretagne"]],
  ["Provence-Alpes-Côte d’Azur", ["Provence-", "Alpes-Côte", "d’Azur"]],
  ["Centre-Val de Loire", ["Centre-Val de", "Loire"]],
])("%s stands in a tile as %j", (name, lines) => {
  expect(wrapName(name, 14)).toEqual(lines);
});

const FULL = sampleVocabularies({ audiences: ["citizen"], scales: ["national"], "participation-levels": ["inform"] });

it.each([
  [
    "an organisation",
    { kind: "organisation" },
    ["founded", "place", "audiences", "scales", "businessModel", "funding", "people", "identifiers", "impact"],
  ],
  [
    "a closed tool, whose price and hosting no longer matter",
    closed(2020, { kind: "tool", founded: 2010, open_source: false, audiences: ["citizen"], scales: ["national"] }),
    ["place", "participation", "businessModel", "usedBy", "impact"],
  ],
  [
    "a tool in use",
    { kind: "tool", licence: "MIT", price: "gratuit", founded: 2010, location: { country: "FR" } },
    [
      "audiences",
      "scales",
      "participation",
      "businessModel",
      "usedBy",
      "hosting",
      "accessibility",
      "privacy",
      "impact",
    ],
  ],
])("the gaps of %s are what its kind could tell", (_, fields, gaps) => {
  expect(listGaps(linkActor(fields), { vocabularies: FULL })).toEqual(gaps);
});

it("a fiche lacks nothing that its site has no term for", () => {
  const vocabularies = { ...FULL, "participation-levels": [], scales: [] };
  const gaps = listGaps(linkActor({ kind: "tool" }), { vocabularies });
  expect(gaps).toContain("audiences");
  expect(gaps).not.toEqual(expect.arrayContaining(["scales"]));
  expect(gaps).not.toEqual(expect.arrayContaining(["participation"]));
});

it("ties are told on both sides, once each", () => {
  const model = linkFiches({
    a: {
      relations: [
        { type: "published-by", actor: "b" },
        { type: "similar", actor: "c" },
      ],
    },
    b: {},
    c: {
      relations: [
        { type: "similar", actor: "a" },
        { type: "funds", actor: "a" },
      ],
    },
    d: closed(2020, { successor: "a" }),
  });
  const ties = (id: string) =>
    listTies(getActor(model, id)).map(({ type, actors }) => [type, ...actors.map((one) => one.id)]);
  expect(ties("a")).toEqual([
    ["predecessor", "d"],
    ["published-by", "b"],
    ["funded-by", "c"],
    ["similar", "c"],
  ]);
  expect(ties("b")).toEqual([["publishes", "a"]]);
  expect(ties("c")).toEqual([
    ["funds", "a"],
    ["similar", "a"],
  ]);
  expect(ties("d")).toEqual([["successor", "a"]]);
});

it("a fact left out or an empty list is not filled; false is", () => {
  const fill = measureFill([linkActor({ open_source: false }), linkActor({ themes: ["x"] })]);
  const of = (field: string) => fill.find((one) => one.field === field);
  expect(of("open_source")).toMatchObject({ count: 1, share: 0.5 });
  expect(of("themes")).toMatchObject({ count: 1, share: 0.5 });
  expect(of("price")).toMatchObject({ count: 0, share: 0 });
  expect(measureFill([]).every(({ share }) => share === 0)).toBe(true);
});
