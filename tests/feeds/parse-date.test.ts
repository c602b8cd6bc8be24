import { describe, expect, it } from "vitest";
import { parseDate, parseMoment } from "../../src/feeds/items/parse-date.ts";
import { recallItems } from "../../src/feeds/items/recall-items.ts";
import { parseFeed } from "../../src/feeds/parse-feed.ts";
import { rss } from "./expectations/expectation.ts";

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
    ["the zero date of a program", "0001-01-01T00:00:00Z"],
    ["a number", "17701128"],
    ["the first instant that computers count", "1970-01-01T00:00:00Z"],
    ["a letter for a figure of the day (feedparser: 2013-xx-27)", "2026-11-2O"],
    ["a letter for a figure of the month", "2026-1l-20"],
    ["a letter for a figure of the year", "20 nov 202G"],
    ["a month that is no number (feedparser)", "2003-xx-27"],
    ["a date of too many parts (feedparser)", "2013-01-27-01"],
    ["a year too long (feedparser)", "22013"],
    ["a month that no language has (feedparser)", "Sun, 16 zzz 2012 11:47:32 GMT"],
    ["a year and a season", "printemps 2026"],
    ["a year of three figures", "15 jul 126"],
    ["a day without its year", "20 nov 10:15"],
    ["several days", "20–22 novembre 2026"],
    ["a week that the year does not have (ISO 8601)", "2026-W54-1"],
    ["a day of the year that it does not have (ISO 8601)", "2026-366"],
    ["three pairs of figures of which any may be the year", "03-12-31"],
  ])("%s gives no date", (_, written) => {
    expect(parseDate(written)).toBeUndefined();
  });
});

describe("dates by the expectations of others", () => {
  // feedparser, tests/test_date_parsers.py
  it.each([
    ["Κυρ, 11 Ιούλ 2004 12:00:00 EST", "2004-07-11T17:00:00Z"],
    ["2004-július-13T9:15-05:00", "2004-07-13T14:15:00Z"],
    ["031231", "2003-12-31T00:00:00Z"],
    ["2003-12-31T10:14:55.1234Z", "2003-12-31T10:14:55Z"],
    ["2003-012-31T10:14:55+00:00", "2003-12-31T10:14:55Z"],
    ["Fri, 2006/09/15 08:19:53 EDT", "2006-09-15T12:19:53Z"],
    ["Thu, 30 Apr 2015 08:57:00 MET", "2015-04-30T07:57:00Z"],
    ["Thu, 30 Apr 2015 08:57:00 MEST", "2015-04-30T06:57:00Z"],
    ["Thu, 01 Jan 04 19:48:21 GMT", "2004-01-01T19:48:21Z"],
    ["Wed, 19 Aug 2009 18:28:00 Etc/GMT", "2009-08-19T18:28:00Z"],
    ["Wed, 19 Feb 2012 22:40:00 GMT-01:01", "2012-02-19T23:41:00Z"],
    ["Mon, 13 Feb, 2012 06:28:00 UTC", "2012-02-13T06:28:00Z"],
    ["Mon, 26 January 2004 16:31:00 AT", "2004-01-26T20:31:00Z"],
    ["Mon, 26 January 2004 16:31:00 ET", "2004-01-26T21:31:00Z"],
    ["Mon, 26 January 2004 16:31:00 CT", "2004-01-26T22:31:00Z"],
    ["Mon, 26 January 2004 16:31:00 MT", "2004-01-26T23:31:00Z"],
    ["Mon, 26 January 2004 16:31:00 PT", "2004-01-27T00:31:00Z"],
    ["Sun Jul 15 01:16:00 +0000 2012", "2012-07-15T01:16:00Z"],
    ["2004-07-08 23:56:58 -00:20", "2004-07-09T00:16:58Z"],
  ])("feedparser reads « %s »", (written, expected) => {
    expect(parseDate(written)).toEqual(new Date(expected));
  });

  // miniflux, internal/reader/date/parser_test.go; what it asks for is that there be a date, the instants follow from RFC 5322
  it.each([
    ["Friday, December 22, 2017 - 3:09pm", "2017-12-22T15:09:00Z"],
    ["Thu, 25 Feb 2016 00:00:00 Europe/Brussels", "2016-02-24T23:00:00Z"],
    ["Fri, 31 Mar 2023 20:19:00 America/Los_Angeles", "2023-04-01T03:19:00Z"],
    ["Do, 29 Mär 2018 00:00:00 +0200", "2018-03-28T22:00:00Z"],
    ["March 30 2020 07:02:38 PM", "2020-03-30T19:02:38Z"],
    ["Mon, 03/30/2020 - 19:19", "2020-03-30T19:19:00Z"],
    ["2020-11-08T16:20:00-05:00Z", "2020-11-08T21:20:00Z"],
    ["Nov. 16, 2020, 10:57 a.m.", "2020-11-16T10:57:00Z"],
    ["Jan. 4, 2016, 12:37 p.m.", "2016-01-04T12:37:00Z"],
    ["Lundi, 16. Novembre 2020 - 15:54", "2020-11-16T15:54:00Z"],
    ["Thu Nov 12 2020 17:00:00 GMT+0000 (Coordinated Universal Time)", "2020-11-12T17:00:00Z"],
    ["Sat, 11 04 2020 08:51:49 +0100", "2020-04-11T07:51:49Z"],
    ["Fri, 26/06/2020", "2020-06-26T00:00:00Z"],
    ["Thu, 29 Oct 2020 07:36:03 GMT-07:00", "2020-10-29T14:36:03Z"],
    ["5 August, 2019", "2019-08-05T00:00:00Z"],
    ["26 Sep 2022 GMT", "2022-09-26T00:00:00Z"],
    ["Thu, June 22, 2023 at 01:11 PM EDT", "2023-06-22T17:11:00Z"],
    ["09/15/2014 4:20 pm PST", "2014-09-16T00:20:00Z"],
    ["10/30/23 21:55:58", "2023-10-30T21:55:58Z"],
    ["30.10.23", "2023-10-30T00:00:00Z"],
    ["2023-05-29 00:00:00+15:00", "2023-05-29T00:00:00Z"],
    ["2023-05-29 00:00:00-13:00", "2023-05-29T00:00:00Z"],
    ["2026-02-03T10:00:00+25:00", "2026-02-03T10:00:00Z"],
  ])("miniflux reads « %s »", (written, expected) => {
    expect(parseDate(written)).toEqual(new Date(expected));
  });
});

describe("the kinds of dates", () => {
  it.each([
    // ISO 8601: weeks, days of the year, no signs, hours alone.
    ["by its week", "2026-W47-4", "2026-11-19T00:00:00Z"],
    ["by its week, without signs", "2026W474", "2026-11-19T00:00:00Z"],
    ["by its week, of the year before", "2026-W53-5", "2027-01-01T00:00:00Z"],
    ["by its day of the year", "2026-324", "2026-11-20T00:00:00Z"],
    ["without signs, to the second", "20260715101500", "2026-07-15T10:15:00Z"],
    ["without signs, to the minute", "202607151015", "2026-07-15T10:15:00Z"],
    ["without signs, with its T", "20260715T1015Z", "2026-07-15T10:15:00Z"],
    ["with a time without its colon", "2026-07-15T1015Z", "2026-07-15T10:15:00Z"],
    ["with an hour alone", "2026-07-15T10", "2026-07-15T10:00:00Z"],
    ["with an hour alone and a zone", "2026-07-15T10+02:00", "2026-07-15T08:00:00Z"],
    ["with a zone and no time (XML Schema)", "2026-11-20+01:00", "2026-11-19T23:00:00Z"],
    ["with a zone in brackets (RFC 9557)", "2026-07-15T10:15:00[America/New_York]", "2026-07-15T14:15:00Z"],
    // The year first.
    ["with points", "2026.11.19 10:15", "2026-11-19T10:15:00Z"],
    ["with points and blanks", "2026. 11. 19. 10:15", "2026-11-19T10:15:00Z"],
    ["with en dashes", "2026–11–19", "2026-11-19T00:00:00Z"],
    ["with underscores", "2026_11_20", "2026-11-20T00:00:00Z"],
    ["with backslashes", "2026\\11\\20", "2026-11-20T00:00:00Z"],
    ["with colons, as cameras write it", "2026:11:20 10:15:00", "2026-11-20T10:15:00Z"],
    ["with blanks", "2026 11 20", "2026-11-20T00:00:00Z"],
    ["in words, the year first", "2026 Nov 19", "2026-11-19T00:00:00Z"],
    ["in words, the year and a comma first", "2026, November 20", "2026-11-20T00:00:00Z"],
    ["in words between hyphens", "2026-nov-20", "2026-11-20T00:00:00Z"],
    ["in words, the year first and the month last", "2026 20 novembre", "2026-11-20T00:00:00Z"],
    ["Hungarian", "2004. július 13.", "2004-07-13T00:00:00Z"],
    ["of RFC 822 with its year first", "Fri, 2026 Nov 20 10:15:00 GMT", "2026-11-20T10:15:00Z"],
    // The day first.
    ["with a comma before its year", "19 November, 2026", "2026-11-19T00:00:00Z"],
    ["of numbers and blanks", "Thu, 19 11 2026 08:51:49 +0100", "2026-11-19T07:51:49Z"],
    ["of numbers, its year of two digits", "19.11.26", "2026-11-19T00:00:00Z"],
    ["of numbers, American, its year of two digits", "11/19/26 21:55:58", "2026-11-19T21:55:58Z"],
    ["without any blank", "20NOV2026", "2026-11-20T00:00:00Z"],
    ["with a word of its own before", "Publié le 20 novembre 2026", "2026-11-20T00:00:00Z"],
    ["with words behind", "20 novembre 2026, par Ada Roux", "2026-11-20T00:00:00Z"],
    ["English, « of » between", "20th of November 2026", "2026-11-20T00:00:00Z"],
    // Since 1970.
    ["in seconds and a fraction", "1784110500.123", "2026-07-15T10:15:00Z"],
    ["in millionths of a second", "1784110500123456", "2026-07-15T10:15:00Z"],
    ["in seconds, as `date` takes them", "@1784110500", "2026-07-15T10:15:00Z"],
    // Times.
    ["with p.m.", "Jan. 4, 2016, 2:37 p.m.", "2016-01-04T14:37:00Z"],
    ["with an hour and AM alone", "Nov 20, 2026 10 AM", "2026-11-20T10:00:00Z"],
    ["Korean, in the afternoon", "2004-05-25 오후 11:23:17", "2004-05-25T23:23:17Z"],
    ["Korean, at noon", "2026년 7월 15일 오후 12:15", "2026-07-15T12:15:00Z"],
    ["Chinese, in the afternoon", "2026年7月15日 下午3:15", "2026-07-15T15:15:00Z"],
    ["with a comma before its time", "2026-11-20, 10:15", "2026-11-20T10:15:00Z"],
    ["with a French time", "2026-11-20 à 10h15", "2026-11-20T10:15:00Z"],
    ["with its time first", "10h15 le 20 novembre 2026", "2026-11-20T10:15:00Z"],
    ["with an underscore before its time", "2026-11-20_10:15:00", "2026-11-20T10:15:00Z"],
    ["with a point in its time", "Wednesday 15 July 2026 10.15 BST", "2026-07-15T09:15:00Z"],
    ["Russian, its year named", "20 ноября 2026 г., 10:15", "2026-11-20T10:15:00Z"],
    // Zones.
    ["with a minus of its own", "2026-07-15T10:15:00−03:00", "2026-07-15T13:15:00Z"],
    ["with an offset of three figures", "Wed, 15 Jul 2026 10:15:00 +200", "2026-07-15T08:15:00Z"],
    ["with an offset of half an hour", "Fri, 20 Nov 2026 10:15:00 UTC+5:30", "2026-11-20T04:45:00Z"],
    ["with an offset to the second", "Wed, 15 Jul 2026 10:15:00 +02:00:00", "2026-07-15T08:15:00Z"],
    ["of a place, in summer", "Fri, 15 Jul 2026 10:15:00 Europe/Paris", "2026-07-15T08:15:00Z"],
    ["of a place that is none", "Fri, 20 Nov 2026 10:15:00 Nowhere/Land", "2026-11-20T10:15:00Z"],
    ["of Eastern time, in summer", "Wed, 15 Jul 2026 10:15:00 ET", "2026-07-15T14:15:00Z"],
    ["of Eastern time, by its POSIX name", "Fri, 20 Nov 2026 10:15:00 EST5EDT", "2026-11-20T15:15:00Z"],
    ["of the summer of MET", "Thu, 01 Jan 2004 19:48:21 MET DST", "2004-01-01T17:48:21Z"],
    ["of MEZ", "Wed, 15 Jul 2026 10:15:00 MEZ", "2026-07-15T09:15:00Z"],
    ["of MESZ", "Wed, 15 Jul 2026 10:15:00 MESZ", "2026-07-15T08:15:00Z"],
    ["of CET or CEST, as summer has it", "Wed, 15 Jul 2026 10:15:00 CET/CEST", "2026-07-15T08:15:00Z"],
    ["of India", "Wed, 15 Jul 2026 10:15:00 IST", "2026-07-15T04:45:00Z"],
    ["of Alaska", "Wed, 15 Jul 2026 10:15:00 AKDT", "2026-07-15T18:15:00Z"],
    ["of Singapore", "Wed, 15 Jul 2026 10:15:00 SGT", "2026-07-15T02:15:00Z"],
    ["of South Africa", "Wed, 15 Jul 2026 10:15:00 SAST", "2026-07-15T08:15:00Z"],
    ["of Adelaide", "Wed, 15 Jul 2026 10:15:00 ACST", "2026-07-15T00:45:00Z"],
    ["of Québec", "20 nov. 2026 10:15 HNE", "2026-11-20T15:15:00Z"],
    ["of a zone before its year", "Fri Nov 20 10:15:00 CET 2026", "2026-11-20T09:15:00Z"],
  ])("a date %s", (_, written, expected) => {
    const date = parseDate(written);
    expect(date?.toISOString().replace(/\.\d+Z$/u, "Z")).toBe(expected);
  });

  // Unicode CLDR: names of months, as each language writes them in a date.
  it.each([
    ["German", "Mrz|Mai|Dez", "03 05 12"],
    ["Dutch", "maart|mei|mrt", "03 05 03"],
    ["Swedish", "maj|juni|augusti", "05 06 08"],
    ["Norwegian", "januar|desember", "01 12"],
    [
      "Polish",
      "stycznia|lutego|marca|kwietnia|maja|czerwca|lipca|sierpnia|września|października|listopada|grudnia",
      "",
    ],
    ["Czech", "ledna|února|března|dubna|května|června|července|srpna|září|října|listopadu|prosince", ""],
    [
      "Finnish",
      "tammikuuta|helmikuuta|maaliskuuta|huhtikuuta|toukokuuta|kesäkuuta|heinäkuuta|elokuuta|syyskuuta|lokakuuta|marraskuuta|joulukuuta",
      "",
    ],
    ["Turkish", "Ocak|Şubat|Mart|Nisan|Mayıs|Haziran|Temmuz|Ağustos|Eylül|Ekim|Kasım|Aralık", ""],
    [
      "Romanian",
      "ianuarie|februarie|martie|aprilie|mai|iunie|iulie|august|septembrie|octombrie|noiembrie|decembrie",
      "",
    ],
    ["Catalan", "gener|febrer|març|abril|maig|juny|juliol|agost|setembre|octubre|novembre|desembre", ""],
    ["Greek", "Ιαν|Φεβ|Μαρ|Απρ|Μαΐ|Ιουν|Ιουλ|Αυγ|Σεπ|Οκτ|Νοε|Δεκ", ""],
    ["Russian", "января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря", ""],
    ["Ukrainian", "січня|лютого|березня|квітня|травня|червня|липня|серпня|вересня|жовтня|листопада|грудня", ""],
    [
      "Hungarian",
      "január|február|március|április|május|június|július|augusztus|szeptember|október|november|december",
      "",
    ],
  ])("has the months of %s", (_, names, numbers) => {
    const all = Array.from({ length: 12 }, (_month, index) => String(index + 1).padStart(2, "0"));
    const months = names.split("|").map((name) => parseDate(`20 ${name} 2026`)?.toISOString().slice(5, 7));
    expect(months).toEqual(numbers === "" ? all : numbers.split(" "));
  });
});

it.each([
  ["a year (W3CDTF)", "2026", "2026-01-01", "2026-12-31"],
  ["a month (W3CDTF)", "2026-11", "2026-11-01", "2026-11-30"],
  ["a month, in words (miniflux)", "Nov. 2020", "2020-11-01", "2020-11-30"],
  ["a month, in words, the year first", "2026 novembre", "2026-11-01", "2026-11-30"],
  ["a month of a leap year", "02/2024", "2024-02-01", "2024-02-29"],
  ["a month, in Chinese", "2026年11月", "2026-11-01", "2026-11-30"],
  ["a week (ISO 8601)", "2026-W47", "2026-11-16", "2026-11-22"],
])("%s is known from its first instant to its last", (_, written, from, until) => {
  expect(parseMoment(written)).toEqual({
    from: new Date(`${from}T00:00:00Z`),
    until: new Date(`${until}T23:59:59.999Z`),
  });
});

it("a day has no such end", () => {
  expect(parseMoment("2026-11-20")).toEqual({ from: new Date("2026-11-20T00:00:00Z") });
});

describe("an item of two dates", () => {
  const [year, exact] = ["2026", "2026-11-20T10:15:00Z"];
  type Said = { published?: string; updated?: string; until?: string };
  it.each<[sentence: string, dates: [published: string, updated: string], said: Said]>([
    ["one of them a year with the other in it: the other is said", [year, exact], { updated: exact }],
    ["the first a year that is over: it stays the first", ["2019", exact], { published: "2019", until: "2019-12-31" }],
    ["the second a year: the first is said", [exact, year], { published: exact }],
    ["both to the day: both are said", [exact, exact], { published: exact, updated: exact }],
  ])("%s", async (_, [published, updated], said) => {
    const feed = `<feed xmlns="http://www.w3.org/2005/Atom"><title>x</title><entry><title>x</title><link href="https://example.org/x"/><published>${published}</published><updated>${updated}</updated></entry></feed>`;
    const { items } = await parseFeed(Buffer.from(feed), { url: "https://example.org/feed" });
    const { published: first, updated: second, until } = items[0] ?? {};
    const last = (day: string) => new Date(`${day}T23:59:59.999Z`);
    expect({ first, second, until }).toEqual({
      first: said.published && new Date(said.published),
      second: said.updated && new Date(said.updated),
      until: said.until && last(said.until),
    });
  });

  it("an item dated by its year has the day on which it was first seen, in a run that remembers", async () => {
    const feed = rss("<title>x</title><link>https://example.org/x</link><pubDate>2026</pubDate>");
    const { items } = await parseFeed(Buffer.from(feed), { url: "https://example.org/feed" });
    const now = new Date("2026-11-20T18:00:00Z");
    expect(recallItems(items, [], now).map(({ firstSeen }) => firstSeen)).toEqual([now]);
  });
});
