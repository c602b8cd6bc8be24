import { z } from "zod";
import { callCommand } from "../../text/call-command.ts";
import { original } from "./article-fields.ts";
import { day } from "./date-fields.ts";
import { text } from "./text-fields.ts";

/** The front matter of a roundup. */
export const roundupSchema = z.strictObject({
  number: z.int().positive().describe("Numéro de l'édition"),
  date: day.describe("Jour de parution\u202f; aussi le nom du fichier"),
  published: day.optional().describe("Jour où l'édition a paru ici, si ce n'est pas celui de sa date"),
  title: text.describe("Titre"),
  summary: text
    .max(300)
    .optional()
    .describe("Ce qu'on y lit, en une phrase\u202f; sert d'aperçu dans la boîte aux lettres"),
  draft: z
    .boolean()
    .default(false)
    .describe(`true\u00a0: visible seulement sous ${callCommand("start")}`),
  tags: z.array(text).default([]).describe("Mots-clés"),
  original: original
    .omit({ authors: true, licence: true })
    .optional()
    .describe("Revue de liens d'un autre site, dont celle-ci garde l'archive"),
});

export type RoundupMatter = z.infer<typeof roundupSchema>;

/** One link as its block in the Markdown says it, before actors are linked. */
export type RoundupEntry = {
  /** Plain text. */
  title: string;
  /** Absent where the address is not known: the entry is then a reference. */
  url?: string;
  publisher?: string;
  /** Ids of fiches that the editor named in the block's comment. */
  actorIds: string[];
  language?: string;
  /** A year, a month or a day. */
  date?: string;
  /** The editor's words, Markdown; may be empty. */
  comment: string;
  /** What is quoted, Markdown without its `>` marks; may be empty. */
  quotation: string;
  /** Line of the heading, counted from 1 in the file. */
  line: number;
  /** Line of the comment that names fiches, counted likewise. */
  detailsLine?: number;
};

export type EntrySection = {
  /** As its comment says, whatever its title is; absent in one that the editor made. */
  id?: string;
  title?: string;
  /** Line of its heading, counted from 1 in the file; absent where it has none. */
  line?: number;
  /** What stands between the section's heading and its first link, Markdown; may be empty. */
  intro: string;
  entries: RoundupEntry[];
};

/** What a draft remembers of all that was ever proposed for it, so that what the editor deletes stays deleted. */
export type Memory = {
  /** Short hashes of addresses. */
  hashes: ReadonlySet<string>;
  /** When candidates were last added. */
  collectedAt?: Date;
};

/** A roundup's body: the editor's word, then links under optional section headings, and what the file remembers. */
export type RoundupBody = {
  intro: string;
  sections: EntrySection[];
  memory: Memory;
  /** Lines, counted from 1, on which addresses begin that stand in no link: items of lists, paragraphs, titles of sections. */
  strays?: number[];
};
