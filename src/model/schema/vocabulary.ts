import { z } from "zod";
import { quote } from "../../text/quote.ts";
import { identifier, isObject, text } from "./text-fields.ts";

/**
 * The axes along which fiches are described; each is one file of `actors/_vocabularies/`, and has a field of the fiche whose
 * values are its terms: its keys, `*` standing for every place of a list.
 */
export const AXIS_FIELDS = {
  kinds: "kind",
  types: "type",
  statuses: "status",
  missions: "missions.*",
  functions: "functions.*",
  themes: "themes.*",
  audiences: "audiences.*",
  scales: "scales.*",
  "participation-levels": "participation_level",
  regions: "location.region",
} as const;

export type Axis = keyof typeof AXIS_FIELDS;

export const AXES: readonly Axis[] = Object.keys(AXIS_FIELDS) as Axis[];

/** Where a region stands on the map: in the grid of its neighbours, or in a row apart that has a title. */
const tile = z.strictObject({
  column: z.int().nonnegative().describe("Colonne, à partir de 0"),
  row: z.int().nonnegative().optional().describe("Rang, à partir de 0"),
  apart: text.optional().describe("Titre du rang à part où elle se trouve, sous la carte"),
});

export const vocabularyTermSchema = z.strictObject({
  id: identifier.describe("Identifiant, employé dans les fiches"),
  label: text.describe("Libellé"),
  plural: text.optional().describe("Libellé au pluriel, pour les titres de listes"),
  definition: text.describe("Définition en une ligne"),
  also: z.array(text).default([]).describe("Autres mots par lesquels un lecteur le cherche"),
  code: text.optional().describe("Code officiel, que seules les données publiées donnent"),
  tile: tile.optional().describe("Pour une région, sa case sur la carte"),
});

export const vocabularySchema = z
  .array(vocabularyTermSchema)
  .min(1)
  .check(({ value, issues }) => {
    const first = new Set<string>();
    for (const [index, { id }] of value.entries()) {
      const params = { remedy: "gardez un seul des deux termes" };
      const message = `l'identifiant ${quote(id)} est déjà pris plus haut`;
      if (first.has(id)) issues.push({ code: "custom", input: id, path: [index, "id"], message, params });
      first.add(id);
    }
  });

/** An entry of a site's own file: a term to add, one of the engine's to call otherwise, or those of the engine's to leave out. */
const ownEntrySchema = z
  .strictObject({
    ...vocabularyTermSchema.partial().shape,
    also: vocabularyTermSchema.shape.also.unwrap().optional(),
    omit: z
      .union([z.literal("all"), z.array(identifier).min(1)])
      .optional()
      .describe("Termes du moteur dont le site se passe"),
  })
  .refine(({ id, omit }) => (id === undefined) !== (omit === undefined), {
    when: isObject,
    error: "l'entrée ne nomme pas un terme",
    params: {
      remedy: "donnez-lui un identifiant (id), ou dites quels termes retirer (omit), et l'un des deux seulement",
    },
  });

export const ownVocabularySchema = z.array(ownEntrySchema).min(1);

export type OwnEntry = z.infer<typeof ownEntrySchema>;

export type Term = z.infer<typeof vocabularyTermSchema>;
export type Vocabularies = Record<Axis, readonly Term[]>;
