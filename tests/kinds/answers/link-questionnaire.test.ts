import { expect, it } from "vitest";
import { linkModel } from "../../../src/kinds/link-model.ts";
import type { SourceOf } from "../../../src/model/contents.ts";
import type { Article, Model } from "../../../src/model/model.ts";
import { answersSource, articleSource, ficheSource, sampleSources } from "../../model/samples.ts";

const QUESTIONS = [
  { id: "montant", text: "Quel montant ?", label: "Le montant" },
  { id: "suivi", text: "Quel suivi ?" },
];

const ANSWERS = [
  answersSource(
    "q",
    "zoe",
    { name: "Zoé de Alba", actor: "a", date: "2026-10-02" },
    "Une note.\n\n## Quel suivi ?\n\nUne page.\n\n### À côté\n\nUne suite.\n\n## Le montant\n\nBeaucoup.",
  ),
  answersSource("q", "emile", { name: "Émile d’Issy", asked: ["suivi"], requested: "2026-10-05" }),
  answersSource("q", "ines", { name: "Inès Durand", date: "2026-10-03" }, "## montant\n\nPeu."),
  answersSource("q", "plus-tard", { name: "Léa Futur", date: "2026-12-03" }, "## montant\n\nRien."),
];

function linkAll(fields: object = {}, articles: SourceOf<"articles">[] = []): Model {
  const index = { title: "Q", requested: "2026-10-01", questions: QUESTIONS, ...fields };
  const sources = sampleSources({
    actors: [ficheSource("a")],
    articles: [articleSource("q", index, "questionnaires"), ...articles],
    answers: ANSWERS,
  });
  return linkModel(sources, { now: new Date("2026-11-22T12:00:00Z"), drafts: false });
}

const link = (fields: object = {}): Article | undefined => linkAll(fields).articles[0];

const namesOf = (article: Article | undefined) => article?.questionnaire?.respondents.map(({ name }) => name);

it("respondents stand by family name, without the particle, whatever the accents", () => {
  expect(namesOf(link())).toEqual(["Zoé de Alba", "Inès Durand", "Émile d’Issy"]);
});

it("respondents stand by their lots where the order is drawn", () => {
  expect(namesOf(link({ order: "drawn", seed: "x" }))).toEqual(["Inès Durand", "Émile d’Issy", "Zoé de Alba"]);
});

it("each question has the answer of each, given, missing or not asked for, with the date of the request", () => {
  const table = link()?.questionnaire?.questions.map(({ path, answers }) => [
    path,
    ...answers.map(({ state, text, respondent }) => `${respondent.id} ${respondent.requested} ${state} ${text}`.trim()),
  ]);
  expect(table).toEqual([
    [
      "/questionnaires/q/questions/montant/",
      "zoe 2026-10-01 answered Beaucoup.",
      "ines 2026-10-01 answered Peu.",
      "emile 2026-10-05 not-asked",
    ],
    [
      "/questionnaires/q/questions/suivi/",
      "zoe 2026-10-01 answered Une page.\n\n### À côté\n\nUne suite.",
      "ines 2026-10-01 silent",
      "emile 2026-10-05 silent",
    ],
  ]);
});

it("a respondent's answers keep the order of the questions, and the note stands apart", () => {
  const zoe = link()?.questionnaire?.respondents[0];
  expect(zoe?.note).toBe("Une note.");
  expect(zoe?.answers.map(({ question }) => question.id)).toEqual(["montant", "suivi"]);
});

it("a respondent is found from the actor, and the questionnaire too", () => {
  const article = link();
  const actor = article?.actors[0];
  expect(actor?.articles).toEqual([article]);
  expect(actor?.appearances.map(({ kind, path }) => [kind, path])).toEqual([["answers", "/questionnaires/q/zoe/"]]);
});

it("a respondent said it on the day of the answers, not of the questionnaire, and of the questionnaire where that day is unknown", () => {
  const between = articleSource("entre", { date: "2026-10-20", people: [{ name: "Zoé de Alba" }] });
  const { people, actors } = linkAll({ date: "2026-10-25" }, [between]);
  const said = people.map(({ id, appearances }) => [id, ...appearances.map(({ article, date }) => [article.id, date])]);
  expect(said).toEqual([
    ["zoe-de-alba", ["entre", "2026-10-20"], ["q", "2026-10-02"]],
    ["ines-durand", ["q", "2026-10-03"]],
    ["emile-d-issy", ["q", "2026-10-25"]],
  ]);
  expect(actors[0]?.appearances.map(({ date }) => date)).toEqual(["2026-10-02"]);
});
