import { describe, expect, it } from "vitest";
import { checkDoubles } from "../../../src/kinds/actors/check-doubles.ts";
import { checkLife } from "../../../src/kinds/actors/check-life.ts";
import { renderPath } from "../../../src/model/schema/parse-value.ts";
import type { ReadSources } from "../../../src/model/source.ts";

const TODAY = "2026-03-15";

const read = (fiches: Record<string, object>) =>
  ({
    actors: Object.entries(fiches).map(([id, raw]) => ({ id, file: `actors/${id}.yaml`, raw })),
  }) as unknown as ReadSources;

const happened = (event: string, date: string | number) => ({ event, date });

describe("dates of a fiche (alphagov/specialist-publisher#888, internetarchive/openlibrary#8351, betagouv/beta.gouv.fr)", () => {
  it.each<[sentence: string, fiche: object, at: string[]]>([
    ["closed before it was founded", { founded: 2022, history: [happened("closed", 2010)] }, ["history[0].date"]],
    [
      "renamed the year before",
      { founded: "2012-05", history: [happened("renamed", "2011-06-01")] },
      ["history[0].date"],
    ],
    ["founded twice", { founded: 2022, history: [happened("founded", 2025)] }, ["history[0].date"]],
    [
      "founded twice in its history, paused before",
      { history: [happened("founded", "2015-01"), happened("founded", 2012), happened("paused", 2014)] },
      ["history[1].date", "history[2].date"],
    ],
    ["verified before it was founded", { founded: 2020, verified: "2019-12" }, ["verified"]],
    [
      "a name left before it was founded",
      { founded: 2015, former_names: [{ name: "V", until: 2010 }] },
      ["former_names[0].until"],
    ],
    ["used before it was founded", { founded: 2015, used_by: [{ since: 2014 }] }, ["used_by[0].since"]],
    ["an effect before it was founded", { founded: 2015, impact: [{ year: 2014 }] }, ["impact[0].year"]],
    ["a trace before it was founded", { founded: 2015, last_seen: { date: "2014-01" } }, ["last_seen.date"]],
    [
      "closed twice",
      { status: "closed", history: [happened("closed", 2015), happened("closed", 2018)] },
      ["history[1].date"],
    ],
    [
      "renamed after its end",
      { status: "closed", history: [happened("closed", 2015), happened("renamed", 2018)] },
      ["history[1].date"],
    ],
    [
      "paused twice",
      { status: "paused", history: [happened("paused", 2015), happened("paused", 2018)] },
      ["history[1].date"],
    ],
    [
      "merged after its end",
      { status: "merged", history: [happened("closed", 2015), happened("merged", 2018)] },
      ["history[1].date"],
    ],
    ["active though closed", { status: "active", history: [happened("closed", 2015)] }, ["status"]],
    ["active though paused", { status: "active", history: [happened("paused", 2015)] }, ["status"]],
    [
      "active though merged",
      { status: "active", history: [happened("resumed", 2014), happened("merged", 2015)] },
      ["status"],
    ],
    [
      "paused though closed",
      { status: "paused", history: [happened("paused", 2014), happened("closed", 2015)] },
      ["status"],
    ],
    ["of unknown state though closed", { status: "unknown", history: [happened("closed", 2015)] }, ["status"]],
    [
      "closed though taken up again",
      { status: "closed", history: [happened("closed", 2015), happened("resumed", 2018)] },
      ["status"],
    ],
    [
      "a trace after its end",
      { status: "closed", history: [happened("closed", 2015)], last_seen: { date: 2016 } },
      ["last_seen.date"],
    ],
    [
      "a trace after its second end",
      {
        status: "closed",
        history: [happened("closed", 2010), happened("resumed", 2012), happened("closed", 2015)],
        last_seen: { date: 2017 },
      },
      ["last_seen.date"],
    ],
    [
      "used after its end",
      { status: "closed", history: [happened("closed", 2015)], used_by: [{ since: 2016 }] },
      ["used_by[0].since"],
    ],
    ["verified in the future", { verified: "2032-05-01" }, ["verified"]],
    ["verified tomorrow", { verified: "2026-03-16" }, ["verified"]],
    ["added next month", { added: "2026-04" }, ["added"]],
    ["founded next year", { founded: 2027 }, ["founded"]],
    ["an effect not yet seen", { impact: [{ year: 2025 }, { year: 2031 }] }, ["impact[1].year"]],
    ["a source read in the future", { sources: [{ accessed: "2026-12-01" }] }, ["sources[0].accessed"]],
    ["used since a year to come", { used_by: [{ since: "2030" }] }, ["used_by[0].since"]],
    ["a trace that is not yet left", { last_seen: { date: "2026-04-01" } }, ["last_seen.date"]],
    ["renamed in a year to come", { history: [happened("renamed", 2033)] }, ["history[0].date"]],
    [
      "an end that is announced, of what is still active",
      { status: "active", founded: 2012, history: [happened("closed", "2026-12-31")] },
      ["history[0].date"],
    ],
    ["a name left in a year to come", { former_names: [{ name: "V", until: 2040 }] }, ["former_names[0].until"]],
    ["paid in a year to come", { funding: [{ date: 2030 }] }, ["funding[0].date"]],
  ])("%s", (_, fiche, at) => {
    expect(checkLife(read({ a: fiche }), TODAY).map(({ path }) => renderPath(path))).toEqual(at);
  });

  it.each<[sentence: string, fiche: object, at: string]>([
    ["entered before it was founded", { founded: 2020, added: 2019 }, "added"],
    ["paid before it was founded", { founded: 2020, funding: [{ date: 2019 }] }, "funding[0].date"],
    ["read of before it was founded", { founded: 2020, sources: [{ accessed: "2019-05" }] }, "sources[0].accessed"],
    [
      "paid after its end",
      { status: "closed", history: [happened("closed", 2015)], funding: [{ date: 2016 }] },
      "funding[0].date",
    ],
    [
      "handed over after its end",
      { status: "closed", history: [happened("closed", 2015), happened("transferred", 2016)] },
      "history[1].date",
    ],
    ["a date to come, for the clock may be behind", { history: [happened("paused", 2033)] }, "history[0].date"],
  ])("are doubted, not refused: %s", (_, fiche, at) => {
    const told = checkLife(read({ a: fiche }), TODAY).map(({ level, path }) => `${level} ${renderPath(path)}`);
    expect(told).toEqual([`warning ${at}`]);
  });

  it("say what contradicts what", () => {
    const fiche = { status: "active", founded: 2010, history: [happened("closed", 2015), happened("renamed", 2018)] };
    const told = checkLife(read({ a: fiche }), TODAY).map(({ message }) => message.replace(/\u00a0/gu, " "));
    expect(told).toEqual([
      "l'événement « renamed » est daté de « 2018 », après la fermeture de « 2015 »",
      "l'état « active » contredit l'événement « closed » de « 2015 »",
    ]);
  });

  it.each<[sentence: string, fiche: object]>([
    ["this year, this month and today", { verified: "2026-03-15", added: "2026-03", founded: 2026 }],
    ["the same foundation told more or less exactly", { founded: 2012, history: [happened("founded", "2012-05-14")] }],
    ["closed in the year of its foundation", { founded: "2012-05", history: [happened("closed", 2012)] }],
    ["what came before a foundation", { founded: 2012, history: [happened("other", 2009)] }],
    ["verified before it was entered", { added: "2020-05", verified: "2020-04-30" }],
    ["a life taken up again", { status: "active", history: [happened("closed", 2015), happened("resumed", 2018)] }],
    [
      "closed, taken up again, closed",
      { status: "closed", history: [happened("closed", 2015), happened("resumed", 2017), happened("closed", 2018)] },
    ],
    [
      "taken up again in the year of its pause",
      { status: "active", history: [happened("paused", 2015), happened("resumed", "2015-06")] },
    ],
    [
      "a history that is told backwards",
      { status: "closed", history: [happened("closed", 2018), happened("renamed", 2016)] },
    ],
    [
      "renamed in the year of its end",
      { status: "closed", history: [happened("closed", "2018-05"), happened("renamed", 2018)] },
    ],
    [
      "merged, and its site closed later",
      { status: "merged", history: [happened("merged", 2018), happened("closed", 2020)] },
    ],
    [
      "a trace of the year of its end",
      { status: "closed", history: [happened("closed", 2018)], last_seen: { date: "2018-12-31" } },
    ],
    ["an effect that lasts", { status: "closed", history: [happened("closed", 2018)], impact: [{ year: 2020 }] }],
    [
      "a page on it that was read after its end",
      { status: "closed", history: [happened("closed", 2018)], sources: [{ accessed: 2026 }] },
    ],
    ["told of after its end", { status: "closed", history: [happened("closed", 2018), happened("other", 2020)] }],
    ["a date that is none, told by the schema", { founded: "hier", verified: 12, history: "rien" }],
    ["no date at all", {}],
  ])("leave in peace: %s", (_, fiche) => {
    expect(checkLife(read({ a: fiche }), TODAY)).toEqual([]);
  });
});

describe("dates of a fiche that come before the web (https://techmonitor.ai/technology/world-wide-web-turns-20-080811)", () => {
  it.each<[fiche: object, at: string[]]>([
    [{ verified: "1926-10-01" }, ["verified"]],
    [{ verified: 1926 }, ["verified"]],
    [{ added: "1990-12" }, ["added"]],
    [{ sources: [{ accessed: "2026-01-01" }, { accessed: "1926-01-01" }] }, ["sources[1].accessed"]],
    [{ verified: "0202-10-01" }, ["verified"]],
  ])("are told: %j", (fiche, at) => {
    const found = checkLife(read({ a: fiche }), TODAY);
    expect(found.map(({ path }) => renderPath(path))).toEqual(at);
    expect(found.every(({ level, message }) => level === "warning" && message.endsWith("de 1991"))).toBe(true);
  });

  it.each([
    [{ founded: 1926, verified: "2026-01-01" }],
    [{ verified: "1991" }],
    [{ sources: [{ accessed: "1996-05" }] }],
    [{ founded: 1901, history: [happened("renamed", 1926)], former_names: [{ name: "x", until: 1926 }] }],
  ])("and no other: %j", (fiche) => {
    expect(checkLife(read({ a: fiche }), TODAY)).toEqual([]);
  });
});

const link = (role: string, url: string) => ({ role, url });

describe("two fiches of one actor (awesome-selfhosted/awesome-selfhosted-data#966 and #1006)", () => {
  it.each([
    ["https://voix.example.org/", "http://www.voix.example.org"],
    ["https://voix.example.org/", "https://voix.example.org/?utm_source=lettre"],
    ["https://Voix.example.org/", "https://voix.example.org/"],
    ["https://voix.example.org/outil/", "https://voix.example.org/outil"],
    ["https://voix.example.org/#accueil", "https://voix.example.org/"],
  ])("have one site: %s and %s", (one, other) => {
    const found = checkDoubles(read({ a: { links: [link("website", one)] }, b: { links: [link("website", other)] } }));
    expect(found.map(({ file, path, level }) => [file, renderPath(path), level])).toEqual([
      ["actors/b.yaml", "links[0].url", "warning"],
    ]);
  });

  it.each([
    ["https://forge.example.org/voix.git", "https://forge.example.org/voix"],
    ["https://forge.example.org/Voix/Voix", "https://forge.example.org/voix/voix/"],
    ["https://github.com/x/y", "https://github.com/x/y/tree/main"],
    ["https://github.com/x/y", "http://www.github.com/X/Y.git/"],
    ["https://github.com/x/y#readme", "https://github.com/x/y?tab=readme-ov-file#installation"],
    ["https://github.com/x/y", "https://github.com/x/y/blob/main/README.md"],
    ["https://github.com/x/y", "https://github.com/x/y/issues?q=is%3Aopen"],
    ["https://github.com/x/y", "https://github.com/x/y/releases/latest"],
    ["https://gitlab.com/x/y", "https://gitlab.com/x/y/-/tree/main"],
    ["https://gitlab.com/x/groupe/y", "https://gitlab.com/x/groupe/y/-/tree/main?ref_type=heads"],
    ["https://framagit.org/x/y.git", "https://framagit.org/x/y/tree/master/"],
    ["https://codeberg.org/x/y", "https://codeberg.org/x/y/src/branch/main"],
    ["https://bitbucket.org/x/y", "https://bitbucket.org/x/y/src/master/"],
    ["https://git.sr.ht/~x/y", "https://git.sr.ht/~x/y/tree/master"],
    ["https://gitlab.example.org/x/y/-/blob/main/README.md", "https://gitlab.example.org/x/y"],
  ])("have one repository: %s and %s", (one, other) => {
    const sources = { a: { links: [link("source-code", one)] }, b: { links: [link("source-code", other)] } };
    expect(checkDoubles(read(sources))).toHaveLength(1);
  });

  it.each<[sentence: string, a: object, b: object]>([
    [
      "two tools on two pages of one site",
      { links: [link("website", "https://x.example.org/un")] },
      { links: [link("website", "https://x.example.org/deux")] },
    ],
    [
      "a tool on a site of its publisher",
      { links: [link("website", "https://x.example.org/")], relations: [{ actor: "b" }] },
      { links: [link("website", "https://x.example.org/")] },
    ],
    [
      "who took over the site",
      { links: [link("website", "https://x.example.org/")] },
      { links: [link("website", "https://x.example.org/")], successor: "a" },
    ],
    [
      "a page that both name, of neither",
      { links: [link("other", "https://x.example.org/")] },
      { links: [link("other", "https://x.example.org/")] },
    ],
    [
      "two tools in two folders of one repository",
      { links: [link("source-code", "https://github.com/x/y/tree/main/un/src")] },
      { links: [link("source-code", "https://github.com/x/y/tree/main/deux/src")] },
    ],
    [
      "two tools in two folders of one project of GitLab",
      { links: [link("source-code", "https://gitlab.com/x/y/-/tree/main/un")] },
      { links: [link("source-code", "https://gitlab.com/x/y/-/tree/main/deux")] },
    ],
    [
      "two repositories of one owner",
      { links: [link("source-code", "https://github.com/x/y")] },
      { links: [link("source-code", "https://github.com/x/z")] },
    ],
    [
      "a tool and its publisher, on a forge",
      { links: [link("source-code", "https://github.com/x/y")] },
      { links: [link("source-code", "https://github.com/x")] },
    ],
    [
      "two pages of a site that an address tells apart by its query",
      { links: [link("website", "https://x.example.org/a/b?id=1")] },
      { links: [link("website", "https://x.example.org/a/b?id=2")] },
    ],
    [
      "two sites under one domain",
      { links: [link("website", "https://a.example.org/")] },
      { links: [link("website", "https://b.example.org/")] },
    ],
  ])("leave in peace: %s", (_, a, b) => {
    expect(checkDoubles(read({ a, b }))).toEqual([]);
  });
});
