import { z } from "zod";
import { getStrings, LANGUAGES } from "../../words/languages.ts";
import type { Strings } from "../../words/strings.ts";
import { text } from "./text-fields.ts";

type Named = keyof Strings["names"];

const NAMED = Object.keys(getStrings(LANGUAGES[0]).names) as Named[];

/** A title, or a name with the forms that phrases take up. */
const name = z.union([
  text,
  z.strictObject({
    title: text.optional().describe("Titre, dans le menu et en tête de la page"),
    the: text.optional().describe("Avec son article\u00a0: le catalogue"),
    of: text.optional().describe("Après «\u00a0de\u00a0»\u00a0: du catalogue"),
    in: text.optional().describe("Après «\u00a0dans\u00a0»\u00a0: dans le catalogue"),
    one: text.optional().describe("Au singulier, sans article"),
    many: text.optional().describe("Au pluriel, sans article"),
    description: text.max(200).optional().describe("Ce que la section contient, en une phrase"),
  }),
]);

/** site.yaml: what a site calls itself in a phrase, its field, and each of its sections. */
export const namesSchema = z.strictObject(
  Object.fromEntries(NAMED.map((thing) => [thing, name.optional()])) as Record<Named, z.ZodOptional<typeof name>>,
);
