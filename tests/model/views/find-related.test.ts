import { expect, it } from "vitest";
import { linkModel } from "../../../src/kinds/link-model.ts";
import { findRelated } from "../../../src/model/views/find-related.ts";
import { readValidModel } from "../../exports/read-fixture.ts";
import { articleSource, ficheSource, sampleSources } from "../samples.ts";

type Fields = Parameters<typeof articleSource>[1];

function relate(articles: Record<string, Fields>, id = "a") {
  const sources = sampleSources({
    actors: ["x", "y"].map((fiche) => ficheSource(fiche)),
    articles: Object.entries(articles).map(([name, fields]) => articleSource(name, fields, "reflexions")),
  });
  const model = linkModel(sources, { now: new Date("2026-11-22T12:00:00Z"), drafts: false });
  const article = model.articles.find((one) => one.id === id);
  return article ? findRelated(article, model).map((one) => [one.article.id, ...one.shared]) : undefined;
}

it("a rare keyword says more than a common one, and what is shared is named", () => {
  const articles = {
    a: { tags: ["rare", "commun"] },
    b: { tags: ["commun"] },
    c: { tags: ["rare"] },
    d: { tags: ["commun"] },
    e: { tags: ["commun"] },
  };
  expect(relate(articles)?.slice(0, 2)).toEqual([
    ["c", "rare"],
    ["b", "commun"],
  ]);
});

it("a shared actor and a shared person count", () => {
  const articles = {
    a: { actors: ["x"], people: [{ name: "Ada Colin" }] },
    b: { actors: ["x"] },
    c: { people: [{ name: "ADA COLIN" }] },
    d: { actors: ["y"] },
  };
  expect(relate(articles)).toEqual([
    ["b", "x"],
    ["c", "Ada Colin"],
  ]);
});

it("the parts of its own series are left out, and an article that shares nothing has none", () => {
  const series = { title: "S", of: 2 };
  const articles = {
    a: { tags: ["un"], series: { ...series, part: 1 } },
    b: { tags: ["un"], series: { ...series, part: 2 } },
    c: { tags: ["autre"] },
  };
  expect(relate(articles)).toEqual([]);
  expect(relate(articles, "c")).toEqual([]);
});

it("equals stand newest first, three at most", () => {
  const articles = Object.fromEntries(
    ["b", "a", "c", "d", "e"].map((id, index) => [id, { tags: ["un"], date: `2026-10-0${index + 1}` }]),
  );
  expect(relate(articles)?.map(([id]) => id)).toEqual(["e", "d", "c"]);
});

it("every build gives the real articles the same neighbours", () => {
  const [model, again] = [readValidModel("real"), readValidModel("real")];
  const tell = (all: typeof model) => all.articles.map((one) => findRelated(one, all).map(({ article }) => article.id));
  expect(tell(model)).toEqual(tell(again));
  expect(tell(model).flat().length).toBeGreaterThan(model.articles.length);
});
