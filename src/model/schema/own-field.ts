import { z } from "zod";
import { quote } from "../../text/quote.ts";
import { partialDate } from "./date-fields.ts";
import { identifier, text, textThat, webAddress } from "./text-fields.ts";

/** What a field of a site's own may hold. */
export const OWN_FIELD_TYPES = ["text", "number", "choice", "date", "address", "yes-no"] as const;
export type OwnFieldType = (typeof OWN_FIELD_TYPES)[number];

const choice = z.strictObject({
  id: identifier.describe("Identifiant, employé dans les fiches"),
  label: text.describe("Libellé"),
  definition: text.optional().describe("Définition en une ligne"),
});

const name = textThat((value) =>
  /^[a-z][a-z0-9]*(?:_[a-z0-9]+)*$/u.test(value)
    ? undefined
    : {
        message: `${quote(value)} n'est pas un nom de champ`,
        remedy: "écrivez-le en minuscules sans accent, mots joints par un tiret bas",
      },
);

export const ownFieldSchema = z.strictObject({
  id: name.describe("Nom du champ dans les fiches, sous own"),
  label: text.describe("Libellé, en tête de sa ligne sur la fiche"),
  plural: text.optional().describe("Libellé au pluriel, pour la liste de ses valeurs"),
  help: text.describe("Ce qu'on y écrit, en une phrase"),
  type: z.enum(OWN_FIELD_TYPES).describe("Ce qu'il contient"),
  choices: z.array(choice).min(1).optional().describe("Pour un choix, ses valeurs"),
  filter: z.boolean().default(false).describe("Le catalogue se filtre-t-il par lui\u202f?"),
  fact: z.boolean().default(true).describe("Paraît-il sur la fiche et dans les comparaisons\u202f?"),
  export: z.boolean().default(true).describe("Est-il dans les données ouvertes\u202f?"),
});

/** actors/_fields.yaml: the fields that a site adds to fiches. */
export const ownFieldsSchema = z.array(ownFieldSchema).check(({ value, issues }) => {
  const seen = new Set<string>();
  for (const [index, field] of value.entries()) {
    const tell = (key: string, message: string, remedy: string) =>
      issues.push({ code: "custom", input: field.id, path: [index, key], message, params: { remedy } });
    if (seen.has(field.id)) tell("id", `le champ ${quote(field.id)} est déjà défini plus haut`, "gardez-en un seul");
    seen.add(field.id);
    const isChoice = field.type === "choice";
    if (isChoice && !field.choices) tell("choices", "un choix n'a pas de valeurs", "donnez-les sous choices");
    if (!isChoice && field.choices)
      tell("choices", "seul un choix a des valeurs", "retirez choices, ou écrivez type: choice");
    for (const [place, { id }] of (field.choices ?? []).entries())
      if (field.choices?.findIndex((other) => other.id === id) !== place)
        issues.push({
          ...{ code: "custom", input: id, path: [index, "choices", place, "id"] },
          message: `la valeur ${quote(id)} est déjà définie plus haut`,
          params: { remedy: "gardez-en une seule" },
        });
    if (field.filter && !isChoice && field.type !== "yes-no")
      tell("filter", "on ne filtre que par un choix ou par un oui ou non", "retirez filter");
  }
});

export type OwnField = z.infer<typeof ownFieldSchema>;
export type OwnValue = string | number | boolean;

/** What a value of each type must be. */
const VALUES: Readonly<Record<OwnFieldType, z.ZodType>> = {
  text,
  number: z.number(),
  choice: identifier,
  date: partialDate,
  address: webAddress,
  "yes-no": z.boolean(),
};

/** The rule of a field's values. */
export function ruleOf({ type, choices = [], help }: OwnField): z.ZodType {
  const ids = choices.map(({ id }) => id);
  const [first, ...rest] = ids;
  const rule = type === "choice" && first !== undefined ? z.enum([first, ...rest]) : VALUES[type];
  return rule.describe(help);
}
