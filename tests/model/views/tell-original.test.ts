import { describe, expect, it } from "vitest";
import { datedAs, findOwnText, tellOriginal } from "../../../src/model/views/tell-original.ts";
import { getStrings } from "../../../src/words/languages.ts";
import { readValidModel } from "../../exports/read-fixture.ts";

type Made = Parameters<typeof tellOriginal>[0];

const TRANSLATOR = { name: "Ada Colin" } as Made["translator"];

describe("what a text is made from", () => {
  it.each<[made: Made, fr: string | undefined, en: string | undefined]>([
    [
      { kind: "interview", original: { date: "2016-02-16" } },
      "D’après un entretien paru le 16 février 2016",
      "From an interview published on 16 February 2016",
    ],
    [
      { kind: "contribution", original: { date: "2017-03" } },
      "D’après une tribune parue en mars 2017",
      "From an op-ed published in March 2017",
    ],
    [
      { kind: "questionnaire", original: { date: "2017" } },
      "D’après un questionnaire paru en 2017",
      "From a questionnaire published in 2017",
    ],
    [
      {
        kind: "questionnaire",
        original: { date: "2017-04-08" },
        questionnaire: { respondents: [{ date: "2017-04-08" }, {}, { date: "2017-03-27" }] },
      },
      "D’après un questionnaire paru le 27 mars 2017 et le 8 avril 2017",
      "From a questionnaire published on 27 March 2017 and 8 April 2017",
    ],
    [
      { kind: "roundup", original: { date: "2016-05-01" } },
      "D’après une revue de liens parue le 1er mai 2016",
      "From a roundup published on 1 May 2016",
    ],
    [
      { kind: "repost", original: { date: "2016-02-08" }, translator: TRANSLATOR },
      "Traduction d’un texte paru le 8 février 2016",
      "Translated from a text published on 8 February 2016",
    ],
    [
      { kind: "repost", original: { date: "2016-02-08" }, canonical: "https://example.org/texte" },
      "Reprise d’un texte paru le 8 février 2016",
      "Reprinted from a text published on 8 February 2016",
    ],
    [{ kind: "repost", original: { date: undefined } }, undefined, undefined],
    [{ kind: "interview" }, undefined, undefined],
  ])("%o", (made, fr, en) => {
    expect([tellOriginal(made, getStrings("fr")), tellOriginal(made, getStrings("en"))]).toEqual([fr, en]);
  });

  it.each([
    [{ date: "2026-11-22", original: { date: "2016-02-16" } }, "2016-02-16"],
    [{ date: "2026-11-22", original: { date: "2016" } }, "2016"],
    [{ date: "2026-11-22", original: {} }, "2026-11-22"],
    [{ date: "2026-11-22" }, "2026-11-22"],
  ])("is dated as what it says: %o", (article, date) => {
    expect(datedAs(article as Parameters<typeof datedAs>[0])).toBe(date);
  });
});

describe("a source without an address leads to our text about it", () => {
  type Texts = Parameters<typeof findOwnText>[1];
  const original = { title: "Un titre", publisher: "La Gazette", date: "2016-02-16" };
  const text = (path: string, fields: object = {}) => ({ path, original: { ...original, ...fields } });
  const find = (source: object, articles: object[], roundups: object[] = []) =>
    findOwnText(source, { articles, roundups } as Texts, getStrings("fr"))?.path;
  const [own, eve] = [text("/notre/"), text("/veille/", { date: "2016-02-06" })];

  it.each<[why: string, title: string]>([
    ["by publisher and day", "La Gazette, billet du 16 février 2016"],
    ["whatever the accents and the capitals", "LA GAZETTE, Billet du 16 FEVRIER 2016"],
    ["with nothing between", "La Gazette, 16\u00a0février\u00a02016"],
    ["with the title of the original", "La Gazette, « Un titre », 16 février 2016"],
  ])("%s", (_, title) => {
    expect(find({ title }, [own, eve])).toBe("/notre/");
  });

  it.each<[why: string, source: object, articles: object[]]>([
    ["where it has an address", { title: "La Gazette, 16 février 2016", url: "https://gazette.example.org/" }, [own]],
    ["of another publisher", { title: "La Gazette de Lyon, billet du 16 février 2016" }, [own]],
    ["that another publisher cites", { title: "Le Courrier, d’après La Gazette du 16 février 2016" }, [own]],
    ["of another day, whose end is the same", { title: "La Gazette, billet du 16 février 2016" }, [eve]],
    ["of another title", { title: "La Gazette, « Autre chose », 16 février 2016" }, [own]],
    ["without a day", { title: "La Gazette, février 2016" }, [text("/mois/", { date: "2016-02" })]],
    ["that is one of two", { title: "La Gazette, billet du 16 février 2016" }, [own, text("/autre/")]],
    ["that is not titled", { title: undefined }, [own]],
    ["that tells no publisher", { title: "Billet du 16 février 2016" }, [own]],
  ])("and to none %s", (_, source, articles) => {
    expect(find(source, articles)).toBeUndefined();
  });

  it("an edition that we keep is such a text, and makes two with an article of the same day", () => {
    const source = { title: "La Gazette, billet du 16 février 2016" };
    expect(find(source, [], [text("/edition/")])).toBe("/edition/");
    expect(find(source, [own], [text("/edition/")])).toBeUndefined();
  });

  it("the site itself leads from its fiches to its summaries", () => {
    const model = readValidModel("real");
    const leads = (id: string) =>
      model.actors.find((actor) => actor.id === id)?.sources.map((one) => findOwnText(one, model, getStrings("fr")));
    expect(leads("voxe")).toContainEqual(expect.objectContaining({ path: "/interviews/voxe-2016/", use: "summary" }));
    expect(leads("laprimaire-org")).toContainEqual(
      expect.objectContaining({ path: "/interviews/laprimaire-org-2016/" }),
    );
    expect(leads("la-vie-publique")?.filter(Boolean)).toEqual([]);
  });
});
