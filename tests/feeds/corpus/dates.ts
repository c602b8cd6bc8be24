import { inAtom, inJson, inRss } from "./broken-feed.ts";

const rss = (dates: string) => `<title>x</title><link>/x</link>${dates}`;
const line = (instant: string) => `x · /x · ${instant}`;
const ILLEGIBLE = (value: string) => `1 élément a une date illisible («\u00a0${value}\u00a0»)`;

const written = [
  ["a date of RFC 822", "Tue, 03 Feb 2026 10:15:00 +0100", "2026-02-03T09:15Z"],
  ["the wrong day of the week", "Mon, 03 Feb 2026 10:15:00 +0100", "2026-02-03T09:15Z"],
  ["a day of the week in full", "Tuesday, 03 February 2026 10:15:00 GMT", "2026-02-03T10:15Z"],
  ["no comma", "Tue 03 Feb 2026 10:15:00 GMT", "2026-02-03T10:15Z"],
  ["no day of the week", "3 Feb 2026 10:15 GMT", "2026-02-03T10:15Z"],
  ["a year of two digits", "Tue, 03 Feb 26 10:15:00 GMT", "2026-02-03T10:15Z"],
  ["a zone by its American name", "Tue, 03 Feb 2026 10:15:00 EST", "2026-02-03T15:15Z"],
  ["a zone by its European name", "Tue, 03 Feb 2026 10:15:00 CET", "2026-02-03T09:15Z"],
  ["a zone with a colon", "Tue, 03 Feb 2026 10:15:00 +01:00", "2026-02-03T09:15Z"],
  ["a zone after GMT", "Tue, 03 Feb 2026 10:15:00 GMT+0200", "2026-02-03T08:15Z"],
  ["a zone of one letter", "Tue, 03 Feb 2026 10:15:00 Z", "2026-02-03T10:15Z"],
  ["a zone with its name behind", "Tue, 03 Feb 2026 10:15:00 +0100 (CET)", "2026-02-03T09:15Z"],
  ["no zone", "Tue, 03 Feb 2026 10:15:00", "2026-02-03T10:15Z"],
  ["a zone that is nowhere", "Tue, 03 Feb 2026 10:15:00 ABC", "2026-02-03T10:15Z"],
  ["a time of one digit", "Tue, 3 Feb 2026 9:5:00 GMT", "2026-02-03T09:05Z"],
  ["a time of twelve hours", "Tue, 03 Feb 2026 10:15:00 PM GMT", "2026-02-03T22:15Z"],
  ["midnight at its end", "Tue, 03 Feb 2026 24:00:00 GMT", "2026-02-04T00:00Z"],
  ["a leap second", "Wed, 31 Dec 2025 23:59:60 GMT", "2025-12-31T23:59Z"],
  ["blanks everywhere", "\n  Tue,  03   Feb 2026\t10:15:00  GMT ", "2026-02-03T10:15Z"],
  ["a date in CDATA", "<![CDATA[Tue, 03 Feb 2026 10:15:00 GMT]]>", "2026-02-03T10:15Z"],
  ["a date in capitals", "TUE, 03 FEB 2026 10:15:00 GMT", "2026-02-03T10:15Z"],
  ["hyphens for blanks", "Tue, 03-Feb-2026 10:15:00 GMT", "2026-02-03T10:15Z"],
  ["a date of RFC 3339", "2026-02-03T10:15:00.123+01:00", "2026-02-03T09:15Z"],
  ["a date without its T", "2026-02-03 10:15:00", "2026-02-03T10:15Z"],
  ["a date without its colons", "20260203T101500Z", "2026-02-03T10:15Z"],
  ["a zone without its minutes", "2026-02-03T10:15:00+01", "2026-02-03T09:15Z"],
  ["a zone behind a blank", "2026-02-03 10:15:00 +0100", "2026-02-03T09:15Z"],
  ["a day of the calendar alone", "2026-02-03", "2026-02-03T00:00Z"],
  ["a month alone", "2026-02", "2026-02-01T00:00Z"],
  ["a year alone", "2026", "2026-01-01T00:00Z"],
  ["seconds since 1970", "1770113700", "2026-02-03T10:15Z"],
  ["milliseconds since 1970", "1770113700000", "2026-02-03T10:15Z"],
  ["a French date, short", "mar., 03 févr. 2026", "2026-02-03T00:00Z"],
  ["a French date, first of the month", "1er novembre 2025", "2025-11-01T00:00Z"],
  ["a French date with its time", "12 déc. 2024 à 14h30", "2024-12-12T14:30Z"],
  ["a French date in full", "mardi 3 février 2026 à 10 h 15", "2026-02-03T10:15Z"],
  ["a French date with an hour alone", "le 3 août 2026 à 10h", "2026-08-03T10:00Z"],
  ["a French date between hyphens", "mar, 03/02/2026 - 10:15", "2026-02-03T10:15Z"],
  ["a date of numbers, the day first", "03/02/2026 10:15", "2026-02-03T10:15Z"],
  ["a date of numbers that can only be American", "02/13/2026", "2026-02-13T00:00Z"],
  ["a date of numbers with points", "03.02.2026", "2026-02-03T00:00Z"],
  ["a French date with entities", "3 f&eacute;vrier 2026", "2026-02-03T00:00Z"],
  ["an American date", "February 3, 2026 10:15 AM", "2026-02-03T10:15Z"],
  ["a date of asctime", "Tue Feb  3 10:15:00 2026", "2026-02-03T10:15Z"],
  ["a German date", "3. Februar 2026", "2026-02-03T00:00Z"],
  ["a Spanish date", "3 de febrero de 2026", "2026-02-03T00:00Z"],
  ["an Italian date", "3 dicembre 2026", "2026-12-03T00:00Z"],
  ["a date in an element", '<time datetime="2026-02-03T10:15:00Z">3 février</time>', "2026-02-03T10:15Z"],
] as const;

const illegible = [
  "hier",
  "31 février 2026",
  "Tue, 45 Feb 2026 10:15:00 GMT",
  "0000-00-00 00:00:00",
  "2026-13-01",
  "-1",
  "&lt;?= $date ?&gt;",
];

export const DATES = [
  ...inRss(written.map(([fault, date, instant]) => [fault, rss(`<pubDate>${date}</pubDate>`), line(instant)] as const)),
  ...inRss(
    illegible.map(
      (date) =>
        [
          `the date « ${date} »`,
          rss(`<pubDate>${date}</pubDate>`),
          line("—"),
          ILLEGIBLE(date.replace("&lt;", "<").replace("&gt;", ">")),
        ] as const,
    ),
  ),
  ...inRss([
    ["no date", rss(""), line("—")],
    ["an empty date", rss("<pubDate></pubDate>"), line("—")],
    ["a date of Dublin Core", rss("<dc:date>2026-02-03T10:15:00Z</dc:date>"), line("2026-02-03T10:15Z")],
    [
      "two dates, one of them readable",
      rss("<pubDate>hier</pubDate><dc:date>2026-02-03T10:15:00Z</dc:date>"),
      line("2026-02-03T10:15Z"),
    ],
    ["a date in capitals of its name", rss("<PubDate>2026-02-03T10:15:00Z</PubDate>"), line("2026-02-03T10:15Z")],
    ["a date of Atom", rss("<atom:updated>2026-02-03T10:15:00Z</atom:updated>"), line("2026-02-03T10:15Z")],
  ]),
  ...inAtom([
    [
      "a bad date beside a good one",
      '<title>x</title><link href="/x"/><published>jamais</published><updated>2026-02-03T10:15:00Z</updated>',
      line("2026-02-03T10:15Z"),
    ],
    [
      "only bad dates",
      '<title>x</title><link href="/x"/><published>jamais</published><updated>non</updated>',
      line("—"),
      ILLEGIBLE("jamais"),
    ],
    [
      "the dates of Atom 0.3",
      '<title>x</title><link href="/x"/><issued>2026-02-03T10:15:00Z</issued><modified>2026-02-04T10:15:00Z</modified>',
      line("2026-02-03T10:15Z"),
    ],
    [
      "a date of Dublin Core",
      '<title>x</title><link href="/x"/><dc:date>2026-02-03T10:15:00Z</dc:date>',
      line("2026-02-03T10:15Z"),
    ],
  ]),
  ...inJson([
    ["a bad date", '{"id":"x","title":"x","url":"/x","date_published":"jamais"}', line("—"), ILLEGIBLE("jamais")],
    [
      "a date that is a number",
      '{"id":"x","title":"x","url":"/x","date_published":1770113700}',
      line("2026-02-03T10:15Z"),
    ],
    ["a date that is nothing", '{"id":"x","title":"x","url":"/x","date_published":null}', line("—")],
    [
      "a date of modification alone",
      '{"id":"x","title":"x","url":"/x","date_modified":"2026-02-03T10:15:00Z"}',
      line("2026-02-03T10:15Z"),
    ],
  ]),
];
