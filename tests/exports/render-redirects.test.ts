import { describe, expect, it } from "vitest";
import { renderRedirects } from "../../src/exports/render-redirects.ts";
import type { Model } from "../../src/model/model.ts";
import { readValidModel } from "./read-fixture.ts";

const model = readValidModel("fixture");
const withAddresses = (addresses: object, change: Partial<Model> = {}) =>
  renderRedirects({ ...model, settings: { ...model.settings, addresses }, ...change } as Model).split("\n");

describe("redirects of a site", () => {
  it.each([
    ["a section", { directory: ["fiches", "annuaire"] }, ["/annuaire/* /fiches/:splat 301", "/annuaire /fiches/ 301"]],
    [
      "the agenda",
      { events: ["rendez-vous", "agenda"] },
      ["/agenda/* /rendez-vous/:splat 301", "/agenda /rendez-vous/ 301", "/agenda.ics /rendez-vous.ics 301"],
    ],
  ])("lead on from %s that moved, and to its calendar where it has one", (_, addresses, expected) => {
    expect(withAddresses(addresses).filter((line) => line !== "" && !line.includes("voix-d-avant"))).toEqual(expected);
  });

  it("lead to nothing that the site does not have", () => {
    const empty = { actors: [], events: [], roundups: [], feeds: [], questionnaires: [] };
    const addresses = { directory: ["fiches", "annuaire"], events: ["rendez-vous", "agenda"], files: ["en", "fr"] };
    expect(withAddresses(addresses, empty).filter((line) => line !== "")).toEqual(["/partage/* /shared/:splat 301"]);
  });

  it("lead on from a month whose editions are filed under the day on which they appeared here, and from no other", () => {
    const [roundup] = model.roundups;
    if (!roundup) throw new Error("no edition");
    const late = { ...roundup, date: "2001-02-04", published: "2001-05-06" };
    const own = { ...roundup, date: "2001-03-04", published: undefined };
    const lines = withAddresses({}, { roundups: [late, own] }).filter((line) => line.includes("archives"));
    expect(lines).toEqual(["/archives/2001/02/ /archives/2001/05/ 301", "/archives/2001/02 /archives/2001/05/ 301"]);
  });

  it("lead on from the files of the open data that are there", () => {
    const targets = withAddresses({ files: ["en", "fr"] }, { feeds: [] }).map((line) => line.split(" ")[1]);
    expect(targets).toContain("/data/v1/actors.csv");
    expect(targets).toContain("/data/v1/data.xlsx");
    expect(targets.filter((target) => target?.endsWith(".opml"))).toEqual([]);
  });
});
