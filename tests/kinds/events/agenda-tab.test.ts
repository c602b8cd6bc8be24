import { describe, expect, it } from "vitest";
import { listMenu } from "../../../src/kinds/list-menu.ts";
import { routesOf } from "../../../src/model/routes.ts";
import { stringsOf } from "../../../src/model/strings-of.ts";
import { readValidModel } from "../../exports/read-fixture.ts";

describe("the calendar in the menu", () => {
  const model = readValidModel("fixture");
  const [event] = model.events;
  const isInMenu = (dates: readonly string[]) => {
    const events = dates.flatMap((date) => (event ? [{ ...event, date }] : []));
    const site = { model: { ...model, events, today: "2026-12-01" }, strings: stringsOf(model.settings) };
    return listMenu(site).some(({ address }) => address === routesOf(model.settings).events());
  };

  it.each([
    ["is there where an event is to come", ["2027-02-03"], true],
    ["is there where one is under way", ["2026-12-01"], true],
    ["is there where the last took place within a year, by day or by instant", ["2026-01-04T18:30"], true],
    ["has left it where the last is older", ["2025-11-30", "2016-12-07"], false],
    ["is not there where there is no event", [], false],
  ])("%s", (_, dates, expected) => {
    expect(isInMenu(dates)).toBe(expected);
  });
});
