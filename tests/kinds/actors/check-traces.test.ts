import { describe, expect, it } from "vitest";
import { checkTraces } from "../../../src/kinds/actors/check-traces.ts";
import { renderPath } from "../../../src/model/schema/parse-value.ts";
import type { ReadSources } from "../../../src/model/source.ts";

const TODAY = "2026-03-15";

const check = (status: unknown, date?: unknown) =>
  checkTraces(
    {
      actors: [
        { id: "a", file: "actors/a.yaml", raw: { status, ...(date === undefined ? {} : { last_seen: { date } }) } },
      ],
    } as unknown as Pick<ReadSources, "actors">,
    TODAY,
  );

describe("a state and the last trace of an actor", () => {
  it.each<[sentence: string, status: string, date: unknown, at: string]>([
    ["active, last seen two years and a day ago", "active", "2024-03-14", "last_seen.date"],
    ["active, last seen in a month that is over for two years", "active", "2024-02", "last_seen.date"],
    ["active, last seen in a year that YAML reads as a number", "active", 2023, "last_seen.date"],
    ["active, last seen in a month of which only the end would do", "active", "2024-03", "last_seen.date"],
    ["active, last seen in a year of which only the end would do", "active", 2024, "last_seen.date"],
    ["unknown, last seen last week", "unknown", "2026-03-08", "status"],
    ["unknown, last seen in a month of the last two years", "unknown", "2024-04", "status"],
    ["unknown, last seen in a year of the last two", "unknown", 2025, "status"],
  ])("is doubted: %s", (_, status, date, at) => {
    const found = check(status, date);
    expect(found.map(({ path, level }) => [renderPath(path), level])).toEqual([[at, "warning"]]);
  });

  it.each<[sentence: string, status: unknown, date?: unknown]>([
    ["active, last seen two years ago to the day", "active", "2024-03-15"],
    ["unknown, last seen two years ago to the day", "unknown", "2024-03-15"],
    ["unknown, in a month that may be too old", "unknown", "2024-03"],
    ["active, in a month whose first day does", "active", "2024-04"],
    ["unknown, in a year that may be too old", "unknown", "2024"],
    ["closed, whatever its last trace", "closed", "2026-03-01"],
    ["paused, whatever its last trace", "paused", "2010"],
    ["active, without a trace", "active"],
    ["unknown, without a trace", "unknown"],
    ["a date that is none, told by the schema", "active", "hier"],
    ["a state that is none, told by the schema", "vivant", "2010"],
  ])("is left in peace: %s", (_, status, date) => {
    expect(check(status, date)).toEqual([]);
  });

  it("is told with what to do", () => {
    expect(
      [...check("active", "2022-03"), ...check("unknown", "2026-01")].map(({ message, remedy }) => [message, remedy]),
    ).toMatchInlineSnapshot(`
      [
        [
          "l'acteur est dit en activité, et sa dernière trace, « 2022-03 », ne prouve rien des 2 dernières années",
          "cherchez-en une plus récente ou, s'il n'y en a pas, écrivez status: unknown",
        ],
        [
          "l'état est dit inconnu, et la dernière trace, « 2026-01 », a moins de 2 ans",
          "écrivez status: active, ou l'état qu'une source établit",
        ],
      ]
    `);
  });
});
