import { describe, expect, it } from "vitest";
import { checkAnnouncements, checkHours } from "../../../src/kinds/events/check-hours.ts";
import type { ReadSources } from "../../../src/model/source.ts";

const read = (raw: object) =>
  ({ events: [{ id: "soiree", file: "content/evenements/soiree.md", raw }] }) as unknown as ReadSources;

// Etar-Group/Etar-Calendar#1036 (an hour that clocks skip), w3c/html#866 (one that they show twice)
describe("an hour that the clocks of a zone do not show once is told:", () => {
  it.each<[start: string, zone: string, said: string]>([
    ["2027-03-28T02:30", "Europe/Paris", "n'existe pas"],
    ["2027-03-28T02:00", "Europe/Paris", "n'existe pas"],
    ["2027-03-28T02:59", "Europe/Paris", "n'existe pas"],
    ["2026-10-25T02:00", "Europe/Paris", "vient deux fois"],
    ["2026-10-25T02:30", "Europe/Paris", "vient deux fois"],
    ["2026-10-25T02:59", "Europe/Paris", "vient deux fois"],
    ["2026-03-08T02:30", "America/New_York", "n'existe pas"],
    ["2026-11-01T01:30", "America/New_York", "vient deux fois"],
    ["2027-03-28T01:30", "Europe/London", "n'existe pas"],
    ["2026-10-25T01:30", "Europe/London", "vient deux fois"],
    ["2026-10-04T02:15", "Australia/Lord_Howe", "n'existe pas"],
    ["2026-04-05T01:45", "Australia/Lord_Howe", "vient deux fois"],
  ])("%s, %s", (start, timezone, said) => {
    const own = checkHours(read({ start, timezone }), "UTC");
    expect(own.map(({ path, level }) => [path, level])).toEqual([[["start"], "warning"]]);
    expect(own[0]?.message).toContain(`l'heure «\u00a0${start}\u00a0» ${said} dans le fuseau ${timezone}`);
    expect(checkHours(read({ start }), timezone)).toEqual(own);
    expect(checkHours(read({ start: "2026-01-01T10:00", end: start }), timezone)[0]?.path).toEqual(["end"]);
  });

  it("with the same hour in UTC, where it comes a second time", () => {
    expect(checkHours(read({ start: "2026-10-25T02:30" }), "Europe/Paris")[0]?.remedy).toBe(
      "elle est lue la première fois\u202f; pour la seconde, écrivez les heures de l'événement en UTC, avec timezone: UTC, celle-ci 2026-10-25T01:30",
    );
  });

  it.each([
    ["2027-03-28T01:59", "Europe/Paris"],
    ["2027-03-28T03:00", "Europe/Paris"],
    ["2026-10-25T01:59", "Europe/Paris"],
    ["2026-10-25T03:00", "Europe/Paris"],
    ["2027-03-28", "Europe/Paris"],
    ["2027-03-28T02:30", "UTC"],
    ["2027-03-28T02:30", "America/Martinique"],
    ["2026-10-25T02:30", "Asia/Kolkata"],
    ["2027-03-28T02:30", "Paris"],
    ["28 mars à 2 h 30", "Europe/Paris"],
  ])("and no other: %s, %s", (start, timezone) => {
    expect(checkHours(read({ start, timezone }), "UTC")).toEqual([]);
  });
});

describe("an announcement that would come after the event", () => {
  it.each([
    { date: "2027-01-10", start: "2026-12-01T18:30" },
    { date: "2027-01-10", start: "2026-12-01" },
    { date: "2027-01-10", start: "2026-12-01", end: "2027-01-09" },
  ])("is told before it is too late: %j", (raw) => {
    expect(checkAnnouncements(read(raw), "2026-11-20")).toMatchObject([
      { path: ["date"], level: "warning", message: "l'annonce ne paraîtra que le 2027-01-10, après l'événement" },
    ]);
  });

  it.each([
    ["an event of an archive, written down afterwards", { date: "2026-11-20", start: "2016-12-07" }],
    ["on the day itself", { date: "2027-01-10", start: "2027-01-10T08:00" }],
    ["while it lasts", { date: "2027-01-10", start: "2027-01-08", end: "2027-01-12" }],
    ["before", { date: "2026-11-30", start: "2026-12-20T20:00" }],
    ["of an event without a day", { date: "2027-01-10" }],
  ])("and no other: %s", (_, raw) => {
    expect(checkAnnouncements(read(raw), "2026-11-20")).toEqual([]);
  });
});
