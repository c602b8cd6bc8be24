import { describe, expect, it } from "vitest";
import { foldLine, renderCalendar } from "../../../src/exports/calendar/render-calendar.ts";
import { linkModel } from "../../../src/kinds/link-model.ts";
import { eventSource, ficheSource, sampleSources } from "../../model/samples.ts";
import { checkCalendar, readEvents } from "./check-calendar.ts";

const settings = { url: "https://www.example.org/", title: "Essai", language: "fr" as const };

function render(events: ReturnType<typeof eventSource>[], now = "2026-11-10T10:00:00Z") {
  const model = linkModel(sampleSources({ events }), { now: new Date(now), drafts: false });
  return renderCalendar(model.events, { settings, name: "Agenda", path: "/evenements.ics" });
}

const ZONED = [
  ["2026-12-01T18:30", "Europe/Paris"],
  ["2026-07-01T18:30", "Europe/Paris"],
  ["2026-03-29T01:59", "Europe/Paris"],
  ["2026-03-29T03:00", "Europe/Paris"],
  ["2026-10-25T01:59", "Europe/Paris"],
  ["2026-10-25T03:00", "Europe/Paris"],
  ["2016-12-11T10:00", "Europe/Paris"],
  ["2026-11-05T12:00", "America/New_York"],
  ["2026-03-08T03:00", "America/New_York"],
  ["2026-12-01T08:00", "Pacific/Noumea"],
  ["2026-12-01T08:00", "Indian/Reunion"],
  ["2026-12-01T08:00", "America/Guadeloupe"],
  ["2026-12-01T08:00", "America/Cayenne"],
  ["2026-12-01T08:00", "Asia/Kolkata"],
  ["2026-12-01T08:00", "Australia/Sydney"],
  ["2026-06-01T08:00", "Europe/Dublin"],
  ["2026-06-01T08:00", "Africa/Casablanca"],
  ["2026-12-01T08:00", "UTC"],
  ["2015-01-01T18:30", "Europe/Istanbul"],
  ["1990-10-15T18:30", "Europe/Paris"],
] as const;

describe("an iCalendar file", () => {
  it.each(ZONED)("gives every reader the same instant: %s, %s", (start, timezone) => {
    const event = eventSource("soiree", { start, timezone });
    const [linked] = linkModel(sampleSources({ events: [event] }), { now: new Date(0), drafts: true }).events;
    const text = render([event]);
    expect(checkCalendar(text)).toEqual([]);
    expect(readEvents(text)[0]?.starts).toBe(new Date(linked?.starts ?? 0).toISOString());
  });

  it("carries the rules of each zone once, and writes in UTC what the rules of today do not give", () => {
    const times = [
      ["2026-12-01T18:30", "Europe/Paris"],
      ["2026-12-02T18:30", "Europe/Paris"],
      ["2026-12-01T08:00", "Indian/Reunion"],
      ["1990-10-15T18:30", "Europe/Paris"],
    ];
    const text = render(times.map(([start, timezone], index) => eventSource(`un-${index}`, { start, timezone })));
    expect(text.match(/^TZID:.*$/gmu)?.map((line) => line.trim())).toEqual(["TZID:Asia/Dubai", "TZID:Europe/Paris"]);
    expect(text.match(/^DTSTART[;:](?:TZID=.*2026|1990).*$/gmu)).toHaveLength(4);
    expect(text).toContain("DTSTART:19901015T173000Z\r\n");
  });

  it("escapes texts and leaves addresses as they are", () => {
    const title = "Débat ; vote, « suite » \\ fin";
    const online = "https://direct.example.org/salle?a=1,2;b=3&c=é";
    const text = render([eventSource("soiree", { title, online, tags: ["un, deux", "trois"], summary: "Une ligne." })]);
    expect(checkCalendar(text)).toEqual([]);
    expect(readEvents(text)[0]).toMatchObject({
      title,
      conference: "https://direct.example.org/salle?a=1,2;b=3&c=%C3%A9",
      categories: ["un, deux", "trois"],
      description: `Une ligne.\n${online}\nhttps://www.example.org/evenements/soiree/`,
      url: "https://www.example.org/evenements/soiree/",
      uid: "soiree@www.example.org",
    });
  });

  it("ends whole days after the last, and leaves an unknown end out", () => {
    const events = [
      eventSource("jour", { start: "2026-12-01" }),
      eventSource("jours", { start: "2026-12-01", end: "2026-12-31" }),
      eventSource("heure"),
    ];
    const read = readEvents(render(events));
    expect(read.map(({ uid, starts, ends }) => [uid.split("@")[0], starts, ends])).toEqual([
      ["heure", "2026-12-01T17:30:00.000Z", undefined],
      ["jour", "2026-12-01", "2026-12-02"],
      ["jours", "2026-12-01", "2027-01-01"],
    ]);
  });

  it("dates itself by its sources: another day gives the same octets", () => {
    const events = [eventSource("soiree", { updated: "2026-11-05" })];
    expect(render(events, "2026-11-20T23:00:00Z")).toBe(render(events, "2027-02-01T00:00:00Z"));
    expect(render(events)).toContain("DTSTAMP:20261105T000000Z\r\n");
  });

  // RFC 5545, 3.8.7.3 and 3.8.7.4
  it.each<[string, Parameters<typeof eventSource>[1], Record<string, string>, boolean]>([
    ["its source changed", {}, { "content/evenements/soiree.md": "2026-11-06" }, true],
    ["the zone of the site changed", {}, { "site.yaml": "2026-11-06" }, true],
    [
      "the zone of the site changed, and it has its own",
      { timezone: "Europe/Paris" },
      { "site.yaml": "2026-11-06" },
      false,
    ],
    [
      "the zone of the site changed, and it takes whole days",
      { start: "2026-12-01" },
      { "site.yaml": "2026-11-06" },
      false,
    ],
    ["an organiser has another name", { organisers: ["voxe"] }, { "actors/voxe.yaml": "2026-11-06" }, true],
    ["another actor has another name", { organisers: ["voxe"] }, { "actors/make.yaml": "2026-11-06" }, false],
    ["its editor said so", { updated: "2026-11-06" }, {}, true],
    ["its editor wrote a day to come", { updated: "2027-03-01" }, {}, false],
    [
      "its day of announcement was put later",
      { date: "2026-11-04" },
      { "content/evenements/soiree.md": "2026-11-06" },
      true,
    ],
  ])("tells calendars that it changed, and of nothing else: %s", (_, fields, changes, isTold) => {
    const stamp = (more: typeof fields, dates: Record<string, string>) => {
      const sources = sampleSources({
        events: [eventSource("soiree", more)],
        actors: [ficheSource("voxe"), ficheSource("make")],
      });
      const changed = new Map(
        Object.entries({ "content/evenements/soiree.md": "2026-11-05", ...dates }).map(([file, day]) => [
          file,
          Date.parse(day),
        ]),
      );
      const model = linkModel(
        { ...sources, changes: changed },
        { now: new Date("2026-11-10T10:00:00Z"), drafts: false },
      );
      const text = renderCalendar(model.events, { settings, name: "Agenda", path: "/evenements.ics" });
      expect(checkCalendar(text)).toEqual([]);
      const own = text.slice(text.indexOf("BEGIN:VEVENT"));
      return ["DTSTAMP", "LAST-MODIFIED", "SEQUENCE"].map(
        (name) => new RegExp(`^${name}:(.*)$`, "mu").exec(own)?.[1] ?? "",
      );
    };
    const { updated: _updated, date: _date, ...before } = { updated: "", date: "", ...fields };
    const [first, then] = [stamp(before, {}), stamp(fields, changes)];
    expect(then.map((value, index) => value > (first[index] ?? ""))).toEqual([isTold, isTold, isTold]);
    expect(Number(then[2])).toBeLessThan(2 ** 31);
  });

  it("is the same whatever the clocks of the machine", () => {
    const zone = process.env.TZ;
    const texts = ["Pacific/Auckland", "America/Los_Angeles"].map((machine) => {
      process.env.TZ = machine;
      return render([
        eventSource("soiree", { start: "2026-03-29T02:30", end: "2026-03-29T03:30", timezone: "America/New_York" }),
      ]);
    });
    if (zone === undefined) delete process.env.TZ;
    else process.env.TZ = zone;
    expect(texts[0]).toBe(texts[1]);
    expect(texts[0]).toContain("DTSTART;TZID=America/New_York:20260329T023000\r\n");
  });

  it("says that an event is cancelled", () => {
    expect(readEvents(render([eventSource("soiree", { cancelled: true })]))[0]?.status).toBe("CANCELLED");
  });

  it("is a calendar without events too", () => {
    expect(checkCalendar(render([]))).toEqual([]);
  });
});

describe("the rules that files are held against", () => {
  const text = render([eventSource("soiree")]);
  it.each([
    ["a lone line feed", text.replace("\r\n", "\n")],
    ["no line end after the last line", text.trimEnd()],
    ["a line that is too long", text.replace("SUMMARY:", `SUMMARY:${"x".repeat(80)}`)],
    ["a zone without rules", text.replace(/BEGIN:VTIMEZONE[\s\S]*END:VTIMEZONE\r\n/u, "")],
    ["no stamp", text.replace(/^DTSTAMP.*\r\n/mu, "")],
    ["a stamp on the clocks of a place", text.replace(/^(DTSTAMP.*)Z\r\n/mu, "$1\r\n")],
    ["the same event twice", text.replace(/BEGIN:VEVENT[\s\S]*END:VEVENT\r\n/u, "$&$&")],
    ["an end that is no later", text.replace(/^DTSTART(;TZID.*)\r\n/mu, "$&DTEND$1\r\n")],
  ])("refuse %s", (_, broken) => {
    expect(broken).not.toBe(text);
    expect(checkCalendar(broken)).toHaveLength(1);
  });
});

describe("a folded line", () => {
  it.each([
    ["75 octets stay", "x".repeat(75), [75]],
    ["76 are cut", "x".repeat(76), [75, 2]],
    ["accents count two octets", "é".repeat(40), [74, 7]],
    ["a pictogram is not cut", `${"x".repeat(73)}🗳️`, [73, 8]],
    ["continued lines count their space", "x".repeat(150), [75, 75, 2]],
  ])("%s", (_, line, octets) => {
    const folded = foldLine(line);
    const rows = folded.split("\r\n").slice(0, -1);
    expect(rows.map((row) => Buffer.byteLength(row))).toEqual(octets);
    expect(folded.replace(/\r\n /gu, "")).toBe(`${line}\r\n`);
  });
});
