import { describe, expect, it } from "vitest";
import { checkReferences } from "../../../src/kinds/check-references.ts";
import { linkModel } from "../../../src/kinds/link-model.ts";
import { eventSchema } from "../../../src/model/schema/event.ts";
import { parseValue } from "../../../src/model/schema/parse-value.ts";
import { renderProblem } from "../../../src/text/problem.ts";
import { asRead, eventSource, ficheSource, sampleSources } from "../../model/samples.ts";

const link = (now: string, events: ReturnType<typeof eventSource>[], drafts = false) =>
  linkModel(sampleSources({ events, actors: [ficheSource("voxe"), ficheSource("make"), ficheSource("autre")] }), {
    now: new Date(now),
    drafts,
  });

describe("events in the model", () => {
  it.each([
    ["2026-12-01T10:00:00Z", false],
    ["2026-12-01T18:59:59Z", false],
    ["2026-12-01T19:00:00Z", true],
  ])("are over or not at the instant of the build: %s", (now, over) => {
    const [event] = link(now, [eventSource("soiree", { end: "2026-12-01T20:00" })]).events;
    expect(event).toMatchObject({ over, timezone: "Europe/Paris", allDay: false });
  });

  it("reach their actors, organisers first, and are reached from them and from their tags", () => {
    const fields = { organisers: ["make"], actors: ["voxe", "make"], tags: ["Débat"] };
    const { events, actors, tags } = link("2026-11-10T10:00:00Z", [eventSource("soiree", fields)]);
    expect(events[0]?.actors.map(({ id }) => id)).toEqual(["make", "voxe"]);
    expect(events[0]?.organisers.map(({ id }) => id)).toEqual(["make"]);
    expect(actors.map(({ id, events: own }) => [id, own.length])).toEqual([
      ["autre", 0],
      ["make", 1],
      ["voxe", 1],
    ]);
    expect(tags.map((tag) => [tag.label, tag.events[0]?.path])).toEqual([["Débat", "/evenements/soiree/"]]);
  });

  it("stand latest first, each in its own zone, drafts and later announcements only where they are asked for", () => {
    const sources = [
      eventSource("paris"),
      eventSource("noumea", { start: "2026-12-02T04:00", timezone: "Pacific/Noumea" }),
      eventSource("brouillon", { draft: true }),
      eventSource("annonce", { date: "2026-11-30" }),
    ];
    const ids = (drafts: boolean) => link("2026-11-10T10:00:00Z", sources, drafts).events.map(({ id }) => id);
    expect(ids(false)).toEqual(["paris", "noumea"]);
    expect(ids(true)).toEqual(["annonce", "brouillon", "paris", "noumea"]);
  });
});

const HOUR = "écrivez par exemple 2026-12-01T18:30, ou 2026-12-01 pour une journée entière";

describe("faults of an event", () => {
  const matter = {
    title: "T",
    date: "2026-11-01",
    summary: "S",
    start: "2026-12-01T18:30",
    online: "https://example.org/",
  };
  const tell = (fields: object) => {
    const parsed = parseValue(eventSchema, { ...matter, ...fields });
    return parsed.ok
      ? []
      : parsed.problems.map(({ path, message, remedy }) => `${path.join(".")} — ${message} | ${remedy}`);
  };

  it.each([
    [{}],
    [{ end: "2026-12-01T18:31" }],
    [{ end: "2027-01-01T00:00" }],
    [{ start: "2026-12-01" }],
    [{ start: "2026-12-01", end: "2026-12-01" }],
    [{ online: undefined, place: { name: "Une salle", city: "Nantes", country: "FR" } }],
  ])("are none: %j", (fields) => {
    expect(tell(fields)).toEqual([]);
  });

  it.each([
    [{ start: "2026-12-01 18h30" }, "start", "« 2026-12-01 18h30 » n'est ni un jour ni une heure", HOUR],
    [{ start: "2026-02-30T18:30" }, "start", "« 2026-02-30T18:30 » n'est ni un jour ni une heure", HOUR],
    [{ start: "2026-12-01T24:00" }, "start", "« 2026-12-01T24:00 » n'est ni un jour ni une heure", HOUR],
    [
      { end: "2026-12-01" },
      "end",
      "« 2026-12-01 » n'est pas écrit comme le début",
      "donnez une heure au début et à la fin, ou à aucun des deux",
    ],
    [
      { end: "2026-12-01T18:30" },
      "end",
      "« 2026-12-01T18:30 » ne suit pas le début, « 2026-12-01T18:30 »",
      "corrigez l'un des deux",
    ],
    [
      { start: "2026-12-02", end: "2026-12-01" },
      "end",
      "« 2026-12-01 » ne suit pas le début, « 2026-12-02 »",
      "corrigez l'un des deux",
    ],
    [{ online: undefined }, "place", "l'événement n'a ni lieu ni adresse en ligne", "donnez place, online ou les deux"],
    [{ timezone: "Paris" }, "timezone", "« Paris » n'est pas un fuseau horaire", "écrivez par exemple Europe/Paris"],
    [
      { place: { name: "Une salle", country: "France" } },
      "place.country",
      "« France » n'est pas un code de pays",
      "écrivez par exemple FR",
    ],
  ])("are told in French: %j", (fields, field, message, remedy) => {
    expect(tell(fields)).toEqual([`${field} — ${message} | ${remedy}`]);
  });

  it("are told for fiches that do not exist, tags of two spellings, and addresses that are taken", () => {
    const events = [
      eventSource("passes", { organisers: ["vox"], tags: ["Débat"] }),
      eventSource("2", { actors: ["voxe"], tags: ["debat"] }),
    ];
    const faults = checkReferences(asRead({ events, actors: [ficheSource("voxe")] }), "2026-11-22");
    const lines = faults.map((fault) => renderProblem({ level: "error", field: fault.path.join("."), ...fault }));
    expect(lines.filter((line) => line.includes("evenements"))).toMatchInlineSnapshot(`
      [
        "content/evenements/passes.md — organisers.0 : aucune fiche ne s'appelle « vox » ; écrivez « voxe »",
        "content/evenements/passes.md:1 —  : l'adresse « /evenements/passes/ » est celle d'une page du site ; renommez le fichier",
        "content/evenements/2.md:1 —  : l'adresse « /evenements/2/ » est celle d'une page du site ; renommez le fichier",
        "content/evenements/2.md — tags.0 : le mot-clé « debat » s'écrit aussi « Débat » ; gardez une seule des deux graphies",
      ]
    `);
  });
});
