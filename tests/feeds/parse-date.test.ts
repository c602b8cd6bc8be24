import { describe, expect, it } from "vitest";
import { parseDate } from "../../src/feeds/items/parse-date.ts";

describe("dates as feeds write them", () => {
  it.each([
    ["RFC 822", "Tue, 03 Feb 2026 10:00:00 +0100", "2026-02-03T09:00:00Z"],
    ["a named zone", "Tue, 03 Feb 2026 10:00:00 PST", "2026-02-03T18:00:00Z"],
    ["a European zone", "03 Feb 2026 10:00 CEST", "2026-02-03T08:00:00Z"],
    ["no seconds, one-digit hour", "3 Feb 2026 7:05 GMT", "2026-02-03T07:05:00Z"],
    ["a two-digit year", "03 Feb 26 10:00 GMT", "2026-02-03T10:00:00Z"],
    ["a two-digit year of the last century", "03 Feb 99 10:00 GMT", "1999-02-03T10:00:00Z"],
    ["a wrong weekday", "Mon, 03 Feb 2026 10:00:00 GMT", "2026-02-03T10:00:00Z"],
    ["no comma and a full month", "Tuesday 3 February 2026 10:00:00 GMT", "2026-02-03T10:00:00Z"],
    ["no zone, read as UTC", "Tue, 03 Feb 2026 10:00:00", "2026-02-03T10:00:00Z"],
    ["an unknown zone, read as UTC", "Tue, 03 Feb 2026 10:00:00 XYZ", "2026-02-03T10:00:00Z"],
    ["GMT with an offset", "Tue, 03 Feb 2026 10:00:00 GMT+0200", "2026-02-03T08:00:00Z"],
    ["a comment after the zone", "Tue, 03 Feb 2026 10:00:00 +0000 (UTC)", "2026-02-03T10:00:00Z"],
    ["a day alone", "3 Feb 2026", "2026-02-03T00:00:00Z"],
    ["RFC 3339", "2026-02-03T10:00:00Z", "2026-02-03T10:00:00Z"],
    ["RFC 3339 with a fraction and an offset", "2026-02-03T10:00:00.123456-05:00", "2026-02-03T15:00:00Z"],
    ["a space for the T", "2026-02-03 10:00:00 +0100", "2026-02-03T09:00:00Z"],
    ["W3CDTF to the day", "2026-02-03", "2026-02-03T00:00:00Z"],
    ["W3CDTF to the month", "2026-02", "2026-02-01T00:00:00Z"],
    ["an offset without a colon", "2026-02-03T10:00:00+0100", "2026-02-03T09:00:00Z"],
    ["an offset of hours alone", "2026-02-03T10:00:00+01", "2026-02-03T09:00:00Z"],
    ["slashes", "2026/02/03 10:00", "2026-02-03T10:00:00Z"],
    ["midnight at the end of the day", "2026-02-03T24:00:00Z", "2026-02-04T00:00:00Z"],
    ["a leap second", "2026-02-03T23:59:60Z", "2026-02-03T23:59:59Z"],
    ["the American order", "Feb 3, 2026 2:30 PM", "2026-02-03T14:30:00Z"],
    ["midnight in the American way", "February 3rd, 2026 12:05 am", "2026-02-03T00:05:00Z"],
    ["asctime", "Tue Feb  3 10:00:00 2026", "2026-02-03T10:00:00Z"],
    ["French, abbreviated", "mar., 03 févr. 2026 10:00:00 +0100", "2026-02-03T09:00:00Z"],
    ["French, ordinal", "1er novembre 2025", "2025-11-01T00:00:00Z"],
    ["French, with an h", "12 déc. 2024 à 14h30", "2024-12-12T14:30:00Z"],
    ["French July and June apart", "5 juil. 2025", "2025-07-05T00:00:00Z"],
    ["French August", "5 août 2025", "2025-08-05T00:00:00Z"],
    ["blanks around", "\n  2026-02-03T10:00:00Z\n", "2026-02-03T10:00:00Z"],
  ])("%s", (_, written, expected) => {
    expect(parseDate(written)).toEqual(new Date(expected));
  });

  it.each([
    ["nothing", ""],
    ["words", "jeudi dernier"],
    ["a day that does not exist", "2026-02-31T10:00:00Z"],
    ["a month that does not exist", "2026-13-01"],
    ["an hour that does not exist", "2026-02-03T25:00:00Z"],
    ["a zone that does not exist", "2026-02-03T10:00:00+25:00"],
    ["the zero date of a program", "0001-01-01T00:00:00Z"],
    ["a number", "17701128"],
  ])("%s gives no date", (_, written) => {
    expect(parseDate(written)).toBeUndefined();
  });
});
