import { z } from "zod";
import { identifier, text } from "./fields.ts";

/** The axes along which fiches are described; each is one file of `actors/_vocabularies/`. */
export const AXES = [
  "kinds",
  "types",
  "statuses",
  "missions",
  "functions",
  "themes",
  "audiences",
  "scales",
  "participation-levels",
  "regions",
] as const;

export type Axis = (typeof AXES)[number];

export const termSchema = z.strictObject({
  id: identifier.describe("Identifiant, employé dans les fiches"),
  label: text.describe("Libellé en français"),
  plural: text.optional().describe("Libellé au pluriel, pour les titres de listes"),
  definition: text.describe("Définition en une ligne"),
});

export const vocabularySchema = z.array(termSchema).min(1);

export type Term = z.infer<typeof termSchema>;
export type Vocabularies = Record<Axis, readonly Term[]>;
