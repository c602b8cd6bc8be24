import { beforeAll, describe, expect, it } from "vitest";
import type { Model } from "../../../src/model/model.ts";
import { listPlaces } from "../../../src/model/views/measure-catalogue.ts";
import { readModel } from "../../../src/sources/read-model.ts";
import { ROOTS } from "../../exports/read-fixture.ts";
import { routes } from "../../site/built-routes.ts";
import { toAddress } from "../../site/read-pages.ts";
import { openRenderer } from "../../site/render-every-page.ts";

const readFixture = (now: string): Model => {
  const { value: model, problems } = readModel(ROOTS.fixture, { now: new Date(now), drafts: false });
  if (!model) throw new Error(JSON.stringify(problems.slice(0, 5)));
  return model;
};

/** With events to come and an edition of the week; long after the last of them. */
const BUSY = readFixture("2026-10-20T10:00:00Z");
const QUIET = readFixture("2028-10-20T10:00:00Z");

/** The same site, where nobody can subscribe. */
const withoutEngine = (model: Model): Model => {
  const { subscribe: _, ...newsletter } = model.settings.newsletter ?? {};
  return { ...model, settings: { ...model.settings, newsletter } as Model["settings"] };
};

const wordsOf = (html = "") => {
  const [, main = html] = /<main[^>]*>(.*)<\/main>/su.exec(html) ?? [];
  return main
    .replace(/<[^>]+>/gu, " ")
    .replaceAll("&nbsp;", "\u00a0")
    .replace(/[ \n]+/gu, " ");
};
const hrefsOf = (html = "") =>
  [...html.matchAll(/href="([^"]+)"/gu)].map(([, href = ""]) => href.replaceAll("&amp;", "&"));

/** The pages of a model, by their address. */
let render: (model: Model) => Promise<Map<string, string>>;
beforeAll(async () => {
  const renderFiles = await openRenderer();
  render = async (model) => new Map([...(await renderFiles(model))].map(([file, text]) => [toAddress(file), text]));
});

describe("the agenda", () => {
  it("with something to come lists that, and leads to what took place", async () => {
    const page = (await render(BUSY)).get(routes.events());
    expect(wordsOf(page)).not.toContain("Rien d’annoncé");
    for (const { path, over } of BUSY.events) expect([path, hrefsOf(page).includes(path)]).toEqual([path, !over]);
    expect(hrefsOf(page)).toContain(routes.pastEvents());
  });

  it("with nothing to come says so, what to do, and lists what took place, latest first", async () => {
    const page = (await render(QUIET)).get(routes.events());
    expect(wordsOf(page)).toContain("Rien d’annoncé pour le moment");
    expect(wordsOf(page)).not.toContain("à venir :");
    const listed = hrefsOf(page).filter((href) => QUIET.events.some(({ path }) => path === href));
    const latestFirst = QUIET.events.toSorted((a, b) => b.starts - a.starts).map(({ path }) => path);
    expect(listed).toEqual(latestFirst);
    expect(listed.length).toBeGreaterThan(3);
    const ways = hrefsOf(page);
    expect(ways).toEqual(
      expect.arrayContaining([routes.calendar(), routes.atom(routes.events()), routes.pastEvents()]),
    );
    expect(ways.find((href) => /[?&]subject=Rendez-vous/u.test(href))).toMatch(
      /^https:\/\/vigie\.example\.org\/contact-externe\?/u,
    );
  });
});

describe("what every page promises", () => {
  const RHYTHM =
    /(?:chaque|tous les|le premier) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche)|hebdomadaire|mensuel|La lettre du (?:mois|\p{L}+di|dimanche)/iu;
  const LETTER = /La lettre (?:du|de)|par courrier électronique(?! n’est pas ouverte)|Recevoir la lettre|S’inscrire/u;
  /** Pages that quote what others wrote: what they promise is theirs. */
  const QUOTING =
    /^\/(?:liens\/.|interviews\/|reflexions\/|contributions\/|vu-sur-le-web\/|questionnaires\/|acteurs\/|data\/)/u;

  it.each([
    ["a letter and a rhythm that are kept", BUSY, [true, true]],
    ["a letter, its rhythm no longer kept", QUIET, [true, false]],
    ["a rhythm, no letter", withoutEngine(BUSY), [false, true]],
    ["neither", withoutEngine(QUIET), [false, false]],
  ] as const)("is kept: %s", async (_, model, [letter, rhythm]) => {
    const pages = [...(await render(model))].filter(([path, text]) => text.includes("<main") && !QUOTING.test(path));
    const saying = (pattern: RegExp) => pages.filter(([, text]) => pattern.test(wordsOf(text))).map(([path]) => path);
    if (letter) expect(saying(LETTER)).toContain(routes.letter());
    else expect(saying(LETTER)).toEqual([]);
    if (rhythm) expect(saying(RHYTHM)).toContain("/");
    else expect(saying(RHYTHM)).toEqual([]);
    expect(pages.length).toBeGreaterThan(40);
  });

  it("leads to the page where one subscribes, from the menu", async () => {
    const home = (await render(withoutEngine(QUIET))).get("/") ?? "";
    expect(/<ul class="guides">.*?<\/ul>/su.exec(home)?.[0]).toContain(`href="${routes.letter()}"`);
  });
});

describe("the fiches drawn at random", () => {
  it.each([
    [BUSY, "20 octobre 2026"],
    [QUIET, "20 octobre 2028"],
  ])("stand under the day of their draw", async (model, day) => {
    const [, head = ""] =
      /<header class="list-head">(.*?)<\/header>/su.exec((await render(model)).get(routes.random()) ?? "") ?? [];
    expect(wordsOf(head).replace(/\s/gu, " ")).toMatch(new RegExp(`Tirage du ${day} Au hasard`, "u"));
  });
});

describe("the map", () => {
  it("counts every fiche once: on the map, elsewhere, or not known, and names each that it cannot place", async () => {
    const page = (await render(BUSY)).get(routes.map()) ?? "";
    const { placed, withoutRegion, elsewhere, withoutPlace } = listPlaces(BUSY);
    const [, summary = ""] = /<section class="map-summary".*?<ul>(.*?)<\/ul>/su.exec(page) ?? [];
    const told = [...summary.matchAll(/<b>(\d+)<\/b>/gu)].map(([, count]) => Number(count));
    const groups = [placed, withoutRegion, elsewhere, withoutPlace].map(({ length }) => length);
    expect(told).toEqual(groups.filter((count) => count > 0));
    expect(told.reduce((sum, count) => sum + count, 0)).toBe(BUSY.actors.length);
    const anchors = hrefsOf(summary).map((href) => href.slice(1));
    expect(anchors.filter((anchor) => !page.includes(`id="${anchor}"`))).toEqual([]);
    for (const { path } of [...withoutRegion, ...withoutPlace]) expect(hrefsOf(page)).toContain(path);
    expect(withoutRegion.length + withoutPlace.length).toBeGreaterThan(0);
  });

  it("leads from each tinted region to its fiches, and tells the same in a table", async () => {
    const page = (await render(BUSY)).get(routes.map()) ?? "";
    const [, drawing = ""] = /<svg class="region-map"(.*?)<\/svg>/su.exec(page) ?? [];
    const [, table = ""] = /<table class="figures" id="regions">(.*?)<\/table>/su.exec(page) ?? [];
    const filled = listPlaces(BUSY).regions.filter(({ actors }) => actors.length > 0);
    const addresses = filled.map(({ id }) => routes.value("regions", id)).toSorted();
    expect(hrefsOf(drawing).toSorted()).toEqual(addresses);
    expect(hrefsOf(table).toSorted()).toEqual(addresses);
    expect(addresses.length).toBeGreaterThan(0);
  });

  it("begins with the first region that it shows", async () => {
    const page = (await render(BUSY)).get(routes.map()) ?? "";
    const [, x, y] = /<rect x="([\d.]+)" y="([\d.]+)"/u.exec(page.slice(page.indexOf("region-map"))) ?? [];
    expect([x, y]).toEqual(["0.5", "0.5"]);
  });
});
