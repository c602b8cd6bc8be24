import { expect, it } from "vitest";
import { listGraves } from "../../../src/model/views/list-graves.ts";
import { readValidModel } from "../../exports/read-fixture.ts";

const { actors } = readValidModel("real");

it("every closed, merged or transferred actor has a date, a reason and a source for it", () => {
  const graves = listGraves({ actors }).flatMap((year) => year.graves);
  const ended = actors.filter(({ status }) => ["closed", "merged", "transferred"].includes(status));
  expect(graves.map(({ actor }) => actor.id).sort()).toEqual(ended.map(({ id }) => id).sort());
  expect(graves.length).toBeGreaterThan(0);
  expect(graves.filter(({ date, reason, source }) => !date || !reason || !source)).toEqual([]);
});

it("at least seventy fiches are sourced and verified, and no old address is taken twice", () => {
  expect(
    actors.filter(({ sources, verified }) => sources.length > 0 && verified !== undefined).length,
  ).toBeGreaterThanOrEqual(70);
  const ids = actors.flatMap(({ id, redirect_from }) => [id, ...redirect_from]);
  expect(new Set(ids).size).toBe(ids.length);
});
