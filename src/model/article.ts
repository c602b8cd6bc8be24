import { z } from "zod";
import { isObject } from "./check-when.ts";
import { day, identifier, languageTag, partialDate, publicText, text, webAddress } from "./fields.ts";

/** The folder of `content/` that holds a kind of article; the folder is also the address. */
export const ARTICLE_FOLDERS = {
  interviews: "interview",
  reflexions: "reflection",
  contributions: "contribution",
  "vu-sur-le-web": "repost",
  pages: "page",
} as const;

export type ArticleFolder = keyof typeof ARTICLE_FOLDERS;
export type ArticleKind = (typeof ARTICLE_FOLDERS)[ArticleFolder];

const voice = z.strictObject({
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

const part = z
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

/** The front matter of every article. */
export const articleSchema = z.strictObject({
  title: text.describe("Titre"),
  date: day.describe("Jour de publication"),
  updated: day.optional().describe("Jour de la dernière mise à jour"),
  summary: text.max(300).describe("Chapeau : une ou deux phrases, 300 caractères au plus"),
  draft: z.boolean().default(false).describe("true : visible seulement sous npm start"),
  language: languageTag.optional().describe("Langue du texte si ce n'est pas celle du site"),
  authors: z.array(publicText).default([]).describe("Qui signe"),
  people: z.array(voice).default([]).describe("Personnes interrogées ou citées, par leurs fonctions publiques"),
  actors: z.array(identifier).default([]).describe("Identifiants des fiches dont parle l'article"),
  categories: z.array(text).default([]).describe("Rubriques"),
  tags: z.array(text).default([]).describe("Mots-clés"),
  series: part.optional().describe("Série dont l'article est une partie"),
  sources: z.array(reference).default([]).describe("Sources de l'article"),
});

export type ArticleMatter = z.infer<typeof articleSchema>;
export type Voice = ArticleMatter["people"][number];
export type Reference = ArticleMatter["sources"][number];
