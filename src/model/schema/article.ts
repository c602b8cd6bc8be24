import { z } from "zod";
import { callCommand } from "../../text/call-command.ts";
import { original, part, reference, voice } from "./article-fields.ts";
import { day } from "./date-fields.ts";
import { questionnaireFields, withSeed } from "./questionnaire.ts";
import { identifier, isObject, languageTag, publicText, text, webAddress } from "./text-fields.ts";

/** The folder of `content/` that holds a kind of article; the folder is also the address. */
export const ARTICLE_FOLDERS = {
  interviews: "interview",
  reflexions: "reflection",
  questionnaires: "questionnaire",
  contributions: "contribution",
  "vu-sur-le-web": "repost",
  pages: "page",
} as const;

export type ArticleFolder = keyof typeof ARTICLE_FOLDERS;
export type ArticleKind = (typeof ARTICLE_FOLDERS)[ArticleFolder];

/** What the headings of level two of a text are. */
export const HEADINGS = ["plain", "questions", "voices"] as const;

const headings = z
  .enum(HEADINGS)
  .describe("Ce que sont les intertitres de niveau deux\u00a0: plain (des titres), questions, ou voices (qui parle)");

const head = {
  title: text.describe("Titre"),
  date: day.describe("Jour de publication ici"),
  updated: day.optional().describe("Jour de la dernière mise à jour"),
  summary: text.max(300).describe("Chapeau\u00a0: une ou deux phrases, 300 caractères au plus"),
  draft: z
    .boolean()
    .default(false)
    .describe(`true\u00a0: visible seulement sous ${callCommand("start")}`),
  language: languageTag.optional().describe("Langue du texte si ce n'est pas celle du site"),
  translation_of: text
    .optional()
    .describe(
      "Article de ce site dont celui-ci est la traduction\u00a0: son dossier et son fichier, reflexions/mon-texte",
    ),
  authors: z.array(publicText).default([]).describe("Qui signe"),
  actors: z.array(identifier).default([]).describe("Identifiants des fiches dont parle l'article"),
  categories: z.array(text).default([]).describe("Rubriques"),
  tags: z.array(text).default([]).describe("Mots-clés"),
  sources: z.array(reference).default([]).describe("Sources de l'article"),
  original: original.optional().describe("Texte dont l'article est la traduction, la reprise ou le résumé"),
};

const common = {
  ...head,
  people: z.array(voice).default([]).describe("Personnes interrogées ou citées, par leurs fonctions publiques"),
  series: part.optional().describe("Série dont l'article est une partie"),
  headings: headings.default("plain"),
  pull_quotes: z.array(text).default([]).describe("Phrases du texte à mettre en exergue, copiées telles quelles"),
};

const contribution = {
  signatories: z.array(voice).default([]).describe("Signataires, par leurs fonctions publiques"),
  about_signatories: text.optional().describe("Qui écrit\u00a0: une note sur les signataires, en Markdown"),
};

const repost = {
  translator: publicText.optional().describe("Qui a traduit"),
  canonical: webAddress
    .optional()
    .describe(
      "Adresse de l'original, quand le texte en est la reprise telle quelle\u202f; les moteurs y sont renvoyés",
    ),
};

type Repost = z.infer<z.ZodObject<typeof repost>>;

/** The front matter of each kind of article. */
export const ARTICLE_SCHEMAS = {
  interviews: z.strictObject({ ...common, headings: headings.default("questions") }),
  reflexions: z.strictObject(common),
  questionnaires: withSeed(z.strictObject({ ...head, ...questionnaireFields })),
  contributions: z.strictObject({ ...common, ...contribution }),
  "vu-sur-le-web": z.strictObject({ ...common, ...repost }).refine(saysLicence, {
    when: isObject,
    path: ["canonical"],
    error: "rien ne dit sous quelle licence le texte est repris tel quel",
    params: { remedy: "ajoutez original.licence, ou retirez canonical si le texte est de vous" },
  }),
  pages: z.strictObject(common),
} satisfies Record<ArticleFolder, z.ZodType>;

/** Bears with fields that are missing or of the wrong type. */
function saysLicence({ canonical, original }: Partial<Repost & Matter<typeof head>>): boolean {
  return typeof canonical !== "string" || original?.licence !== undefined;
}

type Matter<Fields extends z.ZodRawShape> = z.infer<z.ZodObject<Fields>>;

/** What any article's front matter may hold. */
export type ArticleMatter = Matter<typeof head> &
  Partial<Omit<Matter<typeof common>, keyof typeof head>> &
  Partial<Matter<typeof contribution> & Repost & Matter<typeof questionnaireFields>>;
