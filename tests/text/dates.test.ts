import { describe, expect, it } from "vitest";
import { addDays, closeDate, compareDates, dayIn, weekdayFrom, yearOf } from "../../src/text/dates.ts";

const days: [sentence: string, zone: string, instant: string, day: string][] = [
  ["noon is the same day", "Europe/Paris", "2026-11-22T12:00:00Z", "2026-11-22"],
  ["Paris is a day ahead at the end of the evening", "Europe/Paris", "2026-11-21T23:30:00Z", "2026-11-22"],
  ["Paris is not yet there an hour before", "Europe/Paris", "2026-11-21T22:59:59Z", "2026-11-21"],
  ["Paris is two hours ahead in summer", "Europe/Paris", "2026-07-13T22:00:00Z", "2026-07-14"],
  ["the night of summer time begins on its day", "Europe/Paris", "2026-03-28T23:00:00Z", "2026-03-29"],
  ["the night of winter time begins on its day", "Europe/Paris", "2026-10-24T22:00:00Z", "2026-10-25"],
  ["the night of winter time is over an hour later", "Europe/Paris", "2026-10-25T22:59:59Z", "2026-10-25"],
  ["New York is a day behind", "America/New_York", "2026-11-22T04:59:59Z", "2026-11-21"],
  ["Réunion is four hours ahead", "Indian/Reunion", "2026-11-21T20:00:00Z", "2026-11-22"],
  ["Tahiti is ten hours behind", "Pacific/Tahiti", "2026-11-22T09:59:59Z", "2026-11-21"],
  ["the year turns with the zone", "Pacific/Kiritimati", "2026-12-31T10:00:00Z", "2027-01-01"],
  ["a leap day is a day", "UTC", "2028-02-29T12:00:00Z", "2028-02-29"],
];

describe("the day of an instant:", () => {
  it.each(days)("%s", (_, zone, instant, day) => {
    expect(dayIn(zone, new Date(instant))).toBe(day);
  });
});

const sundays: [sentence: string, day: string, sunday: string][] = [
  ["a Monday", "2026-11-16", "2026-11-22"],
  ["a Friday", "2026-11-20", "2026-11-22"],
  ["a Saturday", "2026-11-21", "2026-11-22"],
  ["itself", "2026-11-22", "2026-11-22"],
  ["the end of a month", "2026-11-30", "2026-12-06"],
  ["the end of a year", "2026-12-28", "2027-01-03"],
  ["the week of summer time", "2026-03-27", "2026-03-29"],
  ["the week of winter time", "2026-10-24", "2026-10-25"],
  ["a leap day", "2028-02-29", "2028-03-05"],
];

describe("the Sunday from", () => {
  it.each(sundays)("%s", (_, day, sunday) => {
    expect(weekdayFrom(day, 0)).toBe(sunday);
  });
});

it.each([
  ["2026-03-28", 1, "2026-03-29"],
  ["2026-03-29", 1, "2026-03-30"],
  ["2026-01-01", -1, "2025-12-31"],
  ["2028-02-28", 1, "2028-02-29"],
  ["2026-11-22", 0, "2026-11-22"],
])("%s and %i days make %s", (day, count, sum) => {
  expect(addDays(day, count)).toBe(sum);
});

it.each([
  ["2012", "2012"],
  ["2012-05-14", "2012"],
  [undefined, undefined],
])("the year of %s is %s", (date, year) => {
  expect(yearOf(date)).toBe(year);
});

it("of partial dates, what opens a period stands before its days, what ends it after them, and no date before all", () => {
  const opened = ["2012-05-01", "2012", "", "2012-05", "2011-12-31", "2013"];
  expect(opened.toSorted(compareDates)).toEqual(["", "2011-12-31", "2012", "2012-05", "2012-05-01", "2013"]);
  const closed = opened.toSorted((a, b) => compareDates(closeDate(a), closeDate(b)));
  expect(closed).toEqual(["", "2011-12-31", "2012-05-01", "2012-05", "2012", "2013"]);
});
