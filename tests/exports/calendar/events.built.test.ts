import { describe, expect, inject, it } from "vitest";
import { readBuiltFiles, toAddress } from "../../site/read-pages.ts";
import { readValidModel } from "../read-fixture.ts";
import { checkCalendar, readEvents } from "./check-calendar.ts";

describe.each(["fixtureSite", "realSite"] as const)("the calendars of the %s", (name) => {
  const files = readBuiltFiles(inject(name), ".ics");

  it("keep to RFC 5545, every one", () => {
    expect(files.flatMap(({ path, text }) => checkCalendar(text).map((fault) => `${path}: ${fault}`))).toEqual([]);
    expect(files.map(({ path }) => path)).toContain("/evenements.ics");
  });

  it("hold the events of the model, each in the whole calendar and in a file of its own, under one identifier", () => {
    const whole = files.find(({ path }) => path === "/evenements.ics")?.text ?? "";
    const alone = files.filter(({ path }) => path !== "/evenements.ics").flatMap(({ text }) => readEvents(text));
    const byUid = (events: ReturnType<typeof readEvents>) => events.toSorted((a, b) => (a.uid < b.uid ? -1 : 1));
    expect(byUid(readEvents(whole))).toEqual(byUid(alone));
  });
});

describe("events of the fixture site", () => {
  const pages = new Map(
    readBuiltFiles(inject("fixtureSite"), ".html").map(({ path, text }) => [toAddress(path), text]),
  );
  const page = (path: string) => pages.get(path) ?? "";
  const listed = (path: string) =>
    [...page(path).matchAll(/<h2 class="teaser-title"><a href="([^"]+)"/gu)].map((match) => match[1]);

  it("stand with those to come, soonest first, or with those that are over", () => {
    expect(listed("/evenements/")).toEqual([
      "/evenements/journees-de-l-essai/",
      "/evenements/rencontre-a-distance/",
      "/evenements/soiree-des-voix/",
      "/evenements/atelier-annule/",
    ]);
    expect(listed("/evenements/passes/")).toEqual(["/evenements/assises-passees/"]);
  });

  it("are reached from the fiches of their actors and back, and from their tags", () => {
    const { events } = readValidModel("fixture");
    const faults = events.flatMap(({ path, actors, tags }) => [
      ...actors
        .filter((actor) => !page(actor.path).includes(`href="${path}"`))
        .map((actor) => `${actor.path} → ${path}`),
      ...actors
        .filter((actor) => !page(path).includes(`href="${actor.path}"`))
        .map((actor) => `${path} → ${actor.path}`),
      ...tags.filter((tag) => !page(tag.path).includes(`href="${path}"`)).map((tag) => `${tag.path} → ${path}`),
    ]);
    expect(faults).toEqual([]);
    expect(events.flatMap(({ actors }) => actors).length).toBeGreaterThan(3);
  });

  it("say when they are on their own clocks, and on the site's where those differ", () => {
    const words = page("/evenements/rencontre-a-distance/").replace(/<[^>]+>/gu, "");
    expect(words).toContain(
      "jeudi 5 novembre 2026, de 12 h à 13 h 15, heure normale de l’Est nord-américain (soit 18 h, heure normale d’Europe centrale)".replace(
        /(\d) h(?: (?=\d))?/gu,
        (text) => text.replaceAll(" ", "\u00a0"),
      ),
    );
  });

  it("tell search engines what they are", () => {
    const json =
      /<script type="application\/ld\+json">([^<]+)</u.exec(page("/evenements/soiree-des-voix/"))?.[1] ?? "{}";
    expect(JSON.parse(json)).toMatchObject({
      "@type": "Event",
      startDate: "2026-11-24T18:30+01:00",
      endDate: "2026-11-24T21:00+01:00",
      eventStatus: "https://schema.org/EventScheduled",
      eventAttendanceMode: "https://schema.org/MixedEventAttendanceMode",
      location: [
        { "@type": "Place", address: { addressLocality: "Exempleville", addressCountry: "FR" } },
        { "@type": "VirtualLocation", url: "https://direct.example.org/soiree?salle=2,3;vue=large" },
      ],
      organizer: [
        { name: "Voix publique", url: "https://vigie.example.org/acteurs/voix-publique/" },
        { name: "Les Amis de l'essai" },
      ],
    });
  });
});
