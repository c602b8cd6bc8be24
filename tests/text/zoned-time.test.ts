import { describe, expect, it } from "vitest";
import { endOf, instantOf } from "../../src/text/zoned-time.ts";

describe("a moment on the clocks of a zone", () => {
  it.each([
    ["winter time", "2026-12-01T18:30", "Europe/Paris", "2026-12-01T17:30:00.000Z"],
    ["summer time", "2026-07-01T18:30", "Europe/Paris", "2026-07-01T16:30:00.000Z"],
    ["a whole day, from midnight", "2026-12-01", "Europe/Paris", "2026-11-30T23:00:00.000Z"],
    ["the last minute before clocks go forward", "2026-03-29T01:59", "Europe/Paris", "2026-03-29T00:59:00.000Z"],
    ["a time that clocks skip", "2026-03-29T02:30", "Europe/Paris", "2026-03-29T01:30:00.000Z"],
    ["the first minute after", "2026-03-29T03:00", "Europe/Paris", "2026-03-29T01:00:00.000Z"],
    ["a time that clocks show twice, the first", "2026-10-25T02:30", "Europe/Paris", "2026-10-25T00:30:00.000Z"],
    ["the first minute that they show once again", "2026-10-25T03:00", "Europe/Paris", "2026-10-25T02:00:00.000Z"],
    ["the day clocks go forward in New York", "2026-03-08T12:00", "America/New_York", "2026-03-08T16:00:00.000Z"],
    ["the other side of the world", "2026-12-01T08:00", "Pacific/Noumea", "2026-11-30T21:00:00.000Z"],
    ["a half hour", "2026-12-01T08:00", "Asia/Kolkata", "2026-12-01T02:30:00.000Z"],
    ["UTC", "2026-12-01T08:00", "UTC", "2026-12-01T08:00:00.000Z"],
    ["summer time in the south", "2026-12-01T08:00", "Australia/Sydney", "2026-11-30T21:00:00.000Z"],
  ])("is one instant: %s", (_, moment, zone, instant) => {
    expect(new Date(instantOf(moment, zone)).toISOString()).toBe(instant);
  });

  it.each([
    ["at its end", { start: "2026-12-01T18:30", end: "2026-12-01T20:00" }, "2026-12-01T19:00:00.000Z"],
    ["without an end, when its day is", { start: "2026-12-01T18:30" }, "2026-12-01T23:00:00.000Z"],
    ["after its whole day", { start: "2026-12-01" }, "2026-12-01T23:00:00.000Z"],
    ["after the last of its days", { start: "2026-12-01", end: "2026-12-03" }, "2026-12-03T23:00:00.000Z"],
  ])("is over %s", (_, times, instant) => {
    expect(new Date(endOf(times, "Europe/Paris")).toISOString()).toBe(instant);
  });
});
