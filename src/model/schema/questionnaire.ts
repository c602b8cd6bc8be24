import { z } from "zod";
import { callCommand } from "../../text/call-command.ts";
import { reference } from "./article-fields.ts";
import { day, partialDate } from "./date-fields.ts";
import { identifier, isObject, publicText, text } from "./text-fields.ts";

/** The orders in which respondents may stand: by family name, or drawn by lot. */
export const ORDERS = ["alphabetical", "drawn"] as const;

const question = z.strictObject({
  id: identifier.describe("Identifiant de la question, qui fait son adresse"),
  text: text.describe("La question"),
  label: text.max(40).optional().describe("Son sujet, en 40 caractères au plus"),
});

/** What the index of a questionnaire tells beside an article's head. */
export const questionnaireFields = {
  requested: partialDate.describe("Date à laquelle les questions ont été envoyées"),
  order: z
    .enum(ORDERS)
    .default("alphabetical")
    .describe("Ordre des répondants\u00a0: alphabetical (nom de famille) ou drawn (tiré au sort)"),
  seed: text.optional().describe("Graine du tirage au sort, un texte quelconque que la page publie"),
  questions: z.array(question).min(1).describe("Les questions, dans l'ordre"),
};

/** A draw states its seed, and nothing else does. */
export function withSeed<Shape extends z.ZodRawShape>(schema: z.ZodObject<Shape>) {
  return schema
    .refine((index) => !(read(index, "order") === "drawn" && read(index, "seed") === undefined), {
      when: isObject,
      path: ["seed"],
      error: "l'ordre est tiré au sort et la graine manque",
      params: { remedy: "ajoutez seed, un texte quelconque fixé avant le tirage" },
    })
    .refine((index) => !(read(index, "order") !== "drawn" && read(index, "seed") !== undefined), {
      when: isObject,
      path: ["seed"],
      error: "la graine ne sert à rien, l'ordre n'est pas tiré au sort",
      params: { remedy: "donnez à order la valeur drawn, ou retirez seed" },
    });
}

function read(value: object, key: string): unknown {
  return (value as Record<string, unknown>)[key];
}

/** The front matter of one respondent's answers. */
export const answersSchema = z.strictObject({
  name: publicText.describe("Prénom et nom du répondant"),
  role: publicText.optional().describe("Fonction publique au moment des réponses"),
  actor: identifier.optional().describe("Identifiant de la fiche au nom de laquelle la personne répond"),
  date: day.optional().describe("Jour de publication des réponses"),
  requested: partialDate.optional().describe("Date de l'envoi des questions, si ce n'est pas celle du questionnaire"),
  asked: z.array(identifier).min(1).optional().describe("Questions posées, si toutes ne l'ont pas été"),
  draft: z
    .boolean()
    .default(false)
    .describe(`true\u00a0: visible seulement sous ${callCommand("start")}`),
  sources: z.array(reference).default([]).describe("Sources des réponses"),
});

export type AnswersMatter = z.infer<typeof answersSchema>;
