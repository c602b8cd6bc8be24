import { z } from "zod";
import { callCommand } from "../../text/call-command.ts";
import { reference } from "./article-fields.ts";
import { day } from "./date-fields.ts";
import { identifier, text } from "./text-fields.ts";

const quotation = z.strictObject({
  text: text.describe("Ce que dit la source, mot pour mot"),
  source: reference.describe("D'où vient la citation"),
});

/** The front matter of a term of the glossary. */
export const termSchema = z.strictObject({
  term: text.describe("Le terme, au singulier"),
  also: z.array(text).default([]).describe("Autres formes\u00a0: sigle, synonyme, pluriel irrégulier"),
  date: day.describe("Jour de publication"),
  updated: day.optional().describe("Jour de la dernière mise à jour"),
  draft: z
    .boolean()
    .default(false)
    .describe(`true\u00a0: visible seulement sous ${callCommand("start")}`),
  definition: text.max(300).describe("Définition en une ou deux phrases, 300 caractères au plus"),
  quotation: quotation.optional().describe("Une définition citée, avec sa source"),
  related: z.array(identifier).default([]).describe("Identifiants des termes voisins"),
  actors: z.array(identifier).default([]).describe("Identifiants des fiches qui illustrent le terme"),
  sources: z.array(reference).default([]).describe("Sources"),
});

export type TermMatter = z.infer<typeof termSchema>;
