import { z } from "zod";
import { partialDate } from "./date-fields.ts";
import { identifier, isObject, languageTag, publicText, text, webAddress } from "./text-fields.ts";

/** A person by a public role, in the name of an actor where that is so. */
export const voice = z.strictObject({
  name: publicText.describe("Prénom et nom"),
  role: publicText.optional().describe("Fonction publique au moment de l'article"),
  actor: identifier.optional().describe("Identifiant de la fiche au nom de laquelle la personne parle"),
});

/** A source that a text names. */
export const reference = z.strictObject({
  title: text.describe("Titre de la source"),
  url: webAddress.optional().describe("Adresse de la source"),
  publisher: text.optional().describe("Éditeur de la source"),
  author: publicText.optional().describe("Auteur de la source"),
  date: partialDate.optional().describe("Date de la source"),
});

export const part = z
  .strictObject({
    title: text.describe("Titre de la série"),
    part: z.int().positive().describe("Numéro de la partie"),
    of: z.int().positive().describe("Nombre de parties"),
  })
  .refine((series) => !(series.part > series.of), {
    when: isObject,
    path: ["part"],
    error: ({ input }) => explainPart(input as { part: number; of: number }),
    params: { remedy: "corrigez part ou of" },
  });

function explainPart({ part, of }: { part: number; of: number }): string {
  return `la partie ${part} dépasse le nombre de parties, ${of}`;
}

/** The text that an article translates, reposts or sums up. */
export const original = z.strictObject({
  title: text.describe("Titre original"),
  publisher: text.optional().describe("Site ou revue qui l'a publié"),
  url: webAddress.optional().describe("Adresse de l'original"),
  authors: z.array(voice).default([]).describe("Auteurs de l'original, par leurs fonctions publiques"),
  date: partialDate.optional().describe("Date de l'original"),
  language: languageTag.optional().describe("Langue de l'original"),
  licence: z
    .strictObject({
      name: text.describe("Nom de la licence ou de l'autorisation"),
      url: webAddress.optional().describe("Adresse de la licence"),
    })
    .optional()
    .describe("Licence ou autorisation sous laquelle l'original peut être repris"),
});

export type Voice = z.infer<typeof voice>;
export type Reference = z.infer<typeof reference>;
export type Original = z.infer<typeof original>;
