import { expect, it } from "vitest";
import { linkModel } from "../../../../src/kinds/link-model.ts";
import { listRecord, type RecordYear } from "../../../../src/model/views/people/list-record.ts";
import { getStrings } from "../../../../src/words/languages.ts";
import { articleSource, ficheSource, roundupSource, sampleSources } from "../../samples.ts";

const strings = getStrings("fr");

function tell(years: readonly RecordYear[]) {
  return years.map(({ year, texts }) => [
    year,
    texts.map((text) =>
      "appearance" in text
        ? `${text.appearance.kind} : ${text.appearance.article.title}`
        : `${text.as} : ${text.link.link.title}`,
    ),
  ]);
}

it("a person's texts stand in one list by year with their part in each, the undated last and mere names apart", () => {
  const people = [{ name: "Ada Colin", role: "membre" }];
  const links = [
    { title: "Interview d’Ada Colin", date: "2016-05" },
    { title: "Entretien : Ada Colin (Journal)" },
    { title: "Un billet", publisher: "Ada Colin (blog)", date: "2017" },
    { title: "Ada Colin quitte la mairie", date: "2018-01-02" },
    { title: "Le retour d’Ada Colin" },
  ];
  const sources = sampleSources({
    actors: [ficheSource("voxe", { people })],
    articles: [
      articleSource("entretien", { title: "Notre entretien", date: "2016-03-01", people: [{ name: "Ada Colin" }] }),
    ],
    roundups: [roundupSource("2026-11-01", links)],
  });
  const model = linkModel(sources, { now: new Date("2026-11-22T12:00:00Z"), drafts: false });
  const [ada] = model.people;
  if (!ada) throw new Error("nobody");
  const { own, named } = listRecord(ada, model, strings);
  expect(tell(own)).toEqual([
    ["2017", ["author : Un billet"]],
    ["2016", ["respondent : Interview d’Ada Colin", "respondent : Notre entretien"]],
    [undefined, ["respondent : Entretien : Ada Colin (Journal)"]],
  ]);
  expect(tell(named)).toEqual([
    ["2018", ["named : Ada Colin quitte la mairie"]],
    [undefined, ["named : Le retour d’Ada Colin"]],
  ]);
});
