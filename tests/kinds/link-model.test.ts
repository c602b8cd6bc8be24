import { describe, expect, it } from "vitest";
import { linkModel } from "../../src/kinds/link-model.ts";
import type { Model } from "../../src/model/model.ts";
import type { Sources } from "../../src/model/source.ts";
import { articleSource, ficheSource, roundupSource, sampleSources } from "../model/samples.ts";

const NOW = new Date("2026-11-21T23:30:00Z");
const link = (sources: Partial<Sources>, drafts = false): Model =>
  linkModel(sampleSources(sources), { now: NOW, drafts });
const ids = (things: readonly { id: string }[] | undefined) => things?.map(({ id }) => id);

// IANA, Language Subtag Registry: iw, Preferred-Value he
it("a language is known by its code of today, wherever it was written by that of before", () => {
  const { roundups, articles } = link({
    roundups: [roundupSource("2026-11-15", [{ url: "https://voxe.example.org/a", language: "iw" }])],
    articles: [articleSource("paru", { date: "2026-11-15", language: "ji-UA" })],
  });
  expect([roundups[0]?.links[0]?.language, articles[0]?.language]).toEqual(["he", "yi-UA"]);
});

const dated: Partial<Sources> = {
  actors: [ficheSource("voxe")],
  articles: [
    articleSource("paru", { date: "2026-11-22", actors: ["voxe"], tags: ["Débat"] }),
    articleSource("a-venir", { date: "2026-11-23", actors: ["voxe"], tags: ["Demain"] }),
    articleSource("brouillon", {
      draft: true,
      actors: ["voxe"],
      tags: ["Brouillon"],
      people: [{ name: "Camille Exemple" }],
      series: { title: "Une série", part: 1, of: 2 },
    }),
  ],
  roundups: [
    roundupSource("2026-11-22", [{ url: "https://voxe.example.org/a" }]),
    roundupSource("2026-11-29", [{ url: "https://voxe.example.org/b" }], { tags: ["Demain"] }),
    roundupSource("2026-11-15", [{ actorIds: ["voxe"] }], { draft: true, tags: ["Brouillon"] }),
  ],
};

describe("what is published", () => {
  const model = link(dated);

  it("leaves out drafts and what is dated after today, in the site's own zone", () => {
    expect(model.today).toBe("2026-11-22");
    expect(ids(model.articles)).toEqual(["paru"]);
    expect(ids(model.roundups)).toEqual(["2026-11-22"]);
  });

  it("names nothing of a draft anywhere: neither tag, person, series nor mention", () => {
    expect(ids(model.tags)).toEqual(["debat"]);
    expect(model.people).toEqual([]);
    expect(model.series).toEqual([]);
    expect(ids(model.actors[0]?.articles)).toEqual(["paru"]);
    expect(model.actors[0]?.mentions.map(({ roundup }) => roundup.id)).toEqual(["2026-11-22"]);
  });
});

it("under npm start, drafts and what is to come are shown, the latter marked", () => {
  const model = link(dated, true);
  expect(model.articles.map(({ id, upcoming }) => [id, upcoming])).toEqual([
    ["a-venir", true],
    ["paru", false],
    ["brouillon", false],
  ]);
  expect(model.roundups.map(({ id, upcoming }) => [id, upcoming])).toEqual([
    ["2026-11-29", true],
    ["2026-11-22", false],
    ["2026-11-15", false],
  ]);
});

const rich: Partial<Sources> = {
  actors: [
    ficheSource("voxe", { people: [{ name: "Camille Exemple", role: "présidente" }] }),
    ficheSource("ecolab", { name: "Écolab", relations: [{ type: "similar", actor: "voxe" }], successor: "voxe" }),
    ficheSource("zeste", {
      links: [
        { role: "website", url: "https://zeste.example.org/" },
        { role: "feed", url: "https://zeste.example.org/flux" },
      ],
    }),
  ],
  articles: [
    articleSource("ancien", { date: "2016-01-01", tags: ["Débat"], series: { title: "Une série", part: 1, of: 2 } }),
    articleSource("recent", {
      date: "2026-01-01",
      actors: ["ecolab"],
      tags: ["Débat", "Débat"],
      people: [{ name: "Camille Exemple", actor: "voxe" }, { name: "Camille Exemple" }],
      series: { title: "Une série", part: 2, of: 2 },
    }),
  ],
  roundups: [
    roundupSource("2026-11-15", [
      { title: "Par l'hôte", url: "https://www.voxe.example.org/a" },
      { title: "Nommé", url: "https://elsewhere.example/", actorIds: ["zeste", "voxe"] },
      { title: "Les deux", url: "https://voxe.example.org/b", actorIds: ["voxe"] },
      { title: "Aucun" },
    ]),
    roundupSource("2026-11-08", [{ url: "https://voxe.example.org/c" }], { tags: ["Débat"] }),
  ],
};

describe("links between sources", () => {
  const model = link(rich);
  const actor = (id: string) => model.actors.find((one) => one.id === id);

  it("lead from every article to its actors and back, once each", () => {
    for (const article of model.articles)
      for (const one of article.actors) expect(one.articles.filter((other) => other === article)).toHaveLength(1);
    for (const one of model.actors) for (const article of one.articles) expect(article.actors).toContain(one);
    expect(ids(model.articles[0]?.actors)).toEqual(["ecolab", "voxe"]);
  });

  it("lead from every roundup's link to its actors and back, once each", () => {
    const links = model.roundups.flatMap(({ links }) => links);
    for (const one of links)
      for (const found of one.actors) expect(found.mentions.filter((mention) => mention.link === one)).toHaveLength(1);
    for (const one of model.actors) for (const mention of one.mentions) expect(mention.link.actors).toContain(one);
    expect(links.map(({ title, actors }) => [title, ids(actors)])).toEqual([
      ["Par l'hôte", ["voxe"]],
      ["Nommé", ["zeste", "voxe"]],
      ["Les deux", ["voxe"]],
      ["Aucun", []],
      ["Un lien", ["voxe"]],
    ]);
  });

  it("number a roundup's links across its sections", () => {
    expect(model.roundups[0]?.links.map(({ anchor }) => anchor)).toEqual(["lien-1", "lien-2", "lien-3", "lien-4"]);
  });

  it("give an actor its mentions newest first", () => {
    expect(actor("voxe")?.mentions.map(({ roundup }) => roundup.id)).toEqual([
      "2026-11-15",
      "2026-11-15",
      "2026-11-15",
      "2026-11-08",
    ]);
  });

  it("lead from every tag to its articles and roundups and back, once each", () => {
    expect(ids(model.tags)).toEqual(["debat"]);
    expect(ids(model.tags[0]?.articles)).toEqual(["recent", "ancien"]);
    expect(ids(model.tags[0]?.roundups)).toEqual(["2026-11-08"]);
    for (const one of [...model.articles, ...model.roundups])
      expect(model.tags).toEqual(expect.arrayContaining(one.tags));
  });

  it("order the parts of a series by their number", () => {
    expect(model.series.map(({ path, of, parts }) => [path, of, ids(parts)])).toEqual([
      ["/series/une-serie/", 2, ["ancien", "recent"]],
    ]);
    expect(model.articles[0]?.series).toEqual({ series: model.series[0], part: 2 });
  });

  it("make one person of one name, with words in articles and posts", () => {
    expect(ids(model.people)).toEqual(["camille-exemple"]);
    expect(model.people[0]?.appearances.map(({ article, kind }) => [article.id, kind])).toEqual([
      ["recent", "respondent"],
    ]);
    expect(model.people[0]?.posts).toEqual([{ role: "présidente", actor: actor("voxe") }]);
    expect(model.articles[0]?.people[0]).toMatchObject({ person: model.people[0], linkedActor: actor("voxe") });
  });

  it("lead from an actor to its successor and relations", () => {
    expect(actor("ecolab")?.successorActor).toBe(actor("voxe"));
    expect(actor("ecolab")?.relatedActors).toEqual([{ type: "similar", actor: actor("voxe") }]);
  });

  it("order actors by name as French does", () => {
    expect(ids(model.actors)).toEqual(["ecolab", "voxe", "zeste"]);
  });
});

it("feeds of fiches follow those of the list, each address once", () => {
  const feed = (url: string) => ({
    links: [
      { role: "website", url: "https://www.example.org/" },
      { role: "feed", url },
    ],
  });
  const model = link({
    feeds: [{ name: "Liste", url: "https://a.example.org/flux", weight: 2 }],
    actors: [
      ficheSource("a", feed("http://www.a.example.org/flux/")),
      ficheSource("b", feed("https://b.example.org/flux")),
      ficheSource("c", feed("https://b.example.org/flux")),
    ],
  });
  expect(model.feeds.map(({ name, url, actor }) => [name, url, actor])).toEqual([
    ["Liste", "https://a.example.org/flux", undefined],
    ["b", "https://b.example.org/flux", "b"],
  ]);
});
