import type { Routes } from "../../model/routes.ts";
import type { LinkFault, ReadSources } from "../../model/source.ts";
import { findNearest } from "../../text/find-nearest.ts";
import { quote } from "../../text/quote.ts";
import { slugify } from "../../text/slug.ts";
import { findTexts, findValues } from "../find-values.ts";
import { tellUnchecked } from "../tell-once.ts";
import { findQuestion } from "./link-questionnaire.ts";

type Answers = ReadSources["answers"][number];
type Question = { id: string; text?: string; label?: string };

/** Answers to questions that were not put, respondents without a questionnaire, names given twice. */
export function checkQuestionnaires({
  articles,
  answers,
  routes,
}: Pick<ReadSources, "articles" | "answers" | "routes">): LinkFault[] {
  const indexes = articles.filter(({ folder }) => folder === "questionnaires");
  const questions = new Map(indexes.map(({ id, raw }) => [id, listQuestions(raw)]));
  const unread = indexes.filter(({ raw }) => !namesAll(raw));
  const waiting = new Set(unread.map(({ id }) => id));
  return [
    ...indexes.flatMap(({ file, raw }) => findRepeatedIds(file, raw)),
    ...unread.flatMap(({ id, file }) => countUnchecked(file, answers.filter((one) => one.questionnaire === id).length)),
    ...answers.flatMap((one) => {
      const known = questions.get(one.questionnaire);
      if (!known) return [orphan(one)];
      const isWaiting = waiting.has(one.questionnaire);
      return [
        ...checkRespondent(one, routes),
        ...(isWaiting ? [] : [...checkAsked(one, known), ...checkSections(one, known)]),
      ];
    }),
    ...findRepeatedNames(answers),
  ];
}

function listQuestions(raw: unknown): Question[] {
  return findValues(raw, ["questions", "*"]).flatMap(({ value }) => {
    const read = (key: string) => findTexts(value, [key])[0]?.text;
    const id = read("id");
    return id === undefined ? [] : [{ id, text: read("text"), label: read("label") }];
  });
}

/** Whether every question that a file puts can be known by its name. */
function namesAll(raw: unknown): boolean {
  const entries = findValues(raw, ["questions", "*"]);
  return entries.length > 0 && entries.length === listQuestions(raw).length;
}

function countUnchecked(file: string, count: number): LinkFault[] {
  const files = count === 1 ? "les réponses d'un fichier" : `les réponses de ${count} fichiers`;
  return tellUnchecked(file, `${files} ne sont pas contrôlées`, count);
}

function findRepeatedIds(file: string, raw: unknown): LinkFault[] {
  const seen = new Set<string>();
  return findTexts(raw, ["questions", "*", "id"]).flatMap(({ path, text }) => {
    if (!seen.has(text)) {
      seen.add(text);
      return [];
    }
    const message = `l'identifiant ${quote(text)} est déjà celui d'une question plus haut`;
    return [{ file, path, message, remedy: "donnez à chaque question le sien" }];
  });
}

function orphan({ file, questionnaire }: Answers): LinkFault {
  const index = `content/questionnaires/${questionnaire}/index.md`;
  return { file, path: [], line: 1, message: "le questionnaire n'a pas d'index", remedy: `écrivez ${index}` };
}

function checkRespondent({ file, id, questionnaire, raw, text }: Answers, routes: Routes): LinkFault[] {
  const address = routes.answers(questionnaire, id);
  const taken = `l'adresse ${quote(address)} est celle d'une page du site`;
  return [
    ...(address === routes.question(questionnaire, "x").replace(/x\/$/u, "")
      ? [{ file, path: [], line: 1, message: taken, remedy: "renommez le fichier" }]
      : []),
    ...(text.sections.length > 0 && findTexts(raw, ["date"]).length === 0
      ? [
          {
            file,
            path: ["date"],
            message: "les réponses n'ont pas de date",
            remedy: "ajoutez le jour de leur publication",
          },
        ]
      : []),
  ];
}

function checkAsked({ file, raw }: Answers, questions: readonly Question[]): LinkFault[] {
  const ids = questions.map(({ id }) => id);
  return findTexts(raw, ["asked", "*"])
    .filter(({ text }) => !ids.includes(text))
    .map(({ path, text }) => ({ file, path, ...explainUnknown(text, ids, "aucune question ne s'appelle") }));
}

function checkSections({ file, raw, text }: Answers, questions: readonly Question[]): LinkFault[] {
  const asked = findTexts(raw, ["asked", "*"]).map(({ text: id }) => id);
  const answered = new Set<Question>();
  return text.sections.flatMap(({ heading, line, words }): LinkFault[] => {
    const question = findQuestion(heading, questions);
    const at = { file, path: [], line };
    if (!question) {
      const labels = [...new Set(questions.map(({ id, label }) => label ?? id))];
      return [
        { ...at, ...explainUnknown(heading, labels, "aucune question du questionnaire ne répond à l'intertitre") },
      ];
    }
    const shown = quote(question.id);
    const faults = [
      answered.has(question) && { message: `${shown} a déjà sa réponse plus haut`, remedy: "gardez-en une seule" },
      asked.length > 0 &&
        !asked.includes(question.id) && {
          message: `${shown} a une réponse et n'est pas dans asked`,
          remedy: "ajoutez-la à asked ou retirez la réponse",
        },
      words.trim() === "" && {
        message: `la réponse à ${shown} est vide`,
        remedy: "retirez l'intertitre, le site dira qu'il n'y a pas de réponse",
      },
    ];
    answered.add(question);
    return faults.filter((fault) => fault !== false).map((fault) => ({ ...at, ...fault }));
  });
}

function explainUnknown(word: string, known: readonly string[], wrong: string) {
  const near = findNearest(word, known);
  return {
    message: `${wrong} ${quote(word)}`,
    remedy: near ? `écrivez ${quote(near)}` : `choisissez parmi\u00a0: ${known.join(", ")}`,
  };
}

function findRepeatedNames(answers: readonly Answers[]): LinkFault[] {
  const seen = new Map<string, string>();
  return answers.flatMap(({ file, questionnaire, raw }) =>
    findTexts(raw, ["name"]).flatMap(({ path, text }): LinkFault[] => {
      const key = `${questionnaire} ${slugify(text)}`;
      const earlier = seen.get(key);
      if (earlier === undefined) {
        seen.set(key, file);
        return [];
      }
      const message = `${quote(text)} répond déjà dans ${earlier}`;
      return [{ file, path, message, remedy: "gardez un seul des deux fichiers" }];
    }),
  );
}
