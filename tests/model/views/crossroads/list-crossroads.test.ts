import { describe, expect, it } from "vitest";
import type { Actor, Article, GlossaryTerm, Model, Tag } from "../../../../src/model/model.ts";
import { routesOf } from "../../../../src/model/routes.ts";
import { listCrossroads, listTagActors } from "../../../../src/model/views/crossroads/list-crossroads.ts";
import { openLinkBase } from "../../../../src/model/views/list-link-base.ts";
import { readValidModel } from "../../../exports/read-fixture.ts";

const model = readValidModel("real");
const routes = routesOf(model.settings);

/** Where one is led from a page: the kinds of pages, with what they list. */
function lead(path: string, site: Model = model): string[] {
  return listCrossroads(path, site).map(({ kind, label }) => `${kind} ${label}`);
}

describe("the pages about one subject", () => {
  const [term, value, subject] = [
    "term budget participatif",
    "functions Budgets participatifs",
    "subjects Budgets participatifs",
  ];
  const guides = ["guides Budget participatif, petite commune", "guides C’est quoi, la civic tech ?"];
  const tag = "tags budget participatif";

  it.each([
    ["a word of the glossary", "/glossaire/budget-participatif/", [...guides, value, subject, tag]],
    ["a function", routes.value("functions", "participatory-budget"), [term, ...guides, subject, tag]],
    ["a subject of links", routes.linkShelf("subjects", "participatory-budget"), [term, ...guides, value, tag]],
    ["a keyword, which lists guides already", "/mots-cles/budget-participatif/", [term, value, subject]],
  ])("lead to one another from %s, and not to themselves", (_, path, pages) => {
    expect(lead(path)).toEqual(pages);
  });

  it("are found by another word of the glossary's, and by those that a vocabulary has readers look for", () => {
    expect(lead("/mots-cles/open-data/")).toContain("term données ouvertes");
    const [near] = listCrossroads("/mots-cles/transparence/", model);
    expect(near).toMatchObject({ kind: "functions", label: "Données ouvertes", isSame: false });
  });

  it("count what they list, and are not told where they list nothing", () => {
    const site = { ...model, actors: [] };
    expect(lead("/mots-cles/open-data/", site)).not.toContain("functions Données ouvertes");
    const counts = listCrossroads("/mots-cles/open-data/", model).map(({ kind, count }) => [kind, count]);
    const open = model.actors.filter(({ functions }) => functions.includes("open-data"));
    expect(counts).toContainEqual(["functions", open.length]);
    expect(counts).toContainEqual(["term", undefined]);
  });

  it("are pages that know of each other, both ways, whatever the page", () => {
    const pages = [
      ...[...model.glossary, ...model.tags].map(({ path }) => path),
      ...openLinkBase(model).shelves.subjects.map(({ path }) => path),
      ...openLinkBase(model).shelves.themes.map(({ path }) => path),
      ...model.vocabularies.functions.map(({ id }) => routes.value("functions", id)),
      ...model.vocabularies.themes.map(({ id }) => routes.value("themes", id)),
    ];
    const oneWay = pages.flatMap((from) =>
      listCrossroads(from, model)
        .filter(({ path }) => listCrossroads(path, model).every((back) => back.path !== from))
        .map(({ path }) => `${from} → ${path}`),
    );
    // What lists nothing leads on, and nothing leads to it.
    expect(oneWay.filter((way) => !/fonctions|themes/u.test(way.split(" ")[0] ?? ""))).toEqual([]);
    expect(pages.filter((path) => listCrossroads(path, model).some((one) => one.path === path))).toEqual([]);
    expect(pages.filter((path) => lead(path).length > 0).length).toBeGreaterThan(60);
  });
});

describe("the fiches near a keyword", () => {
  const actor = (name: string) => ({ name }) as Actor;
  const [one, two, three] = ["Un", "Deux", "Trois"].map(actor) as [Actor, Actor, Actor];
  const articles = [{ actors: [two] }, { actors: [three, two] }] as Article[];
  const tag: Tag = { id: "vote", label: "Vote", path: "/mots-cles/vote/", articles, roundups: [], events: [] };
  const term = {
    term: "vote",
    also: [],
    path: "/glossaire/vote/",
    actors: [one],
    definition: "",
  } as unknown as GlossaryTerm;

  it("are those of the word that defines it, then those that its texts name most", () => {
    const site = { ...model, tags: [tag], glossary: [term] };
    expect(listTagActors(tag, site).map(({ name }) => name)).toEqual(["Un", "Deux", "Trois"]);
  });

  it("are six at most, and none where nothing names any", () => {
    const many = { ...tag, articles: [{ actors: "abcdefgh".split("").map(actor) }] as Article[] };
    expect(listTagActors(many, { ...model, tags: [many] })).toHaveLength(6);
    expect(listTagActors({ ...tag, articles: [] }, { ...model, tags: [], glossary: [] })).toEqual([]);
  });
});
