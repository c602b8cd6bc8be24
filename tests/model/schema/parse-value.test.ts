import { expect, it } from "vitest";
import { z } from "zod";
import { parseValue, renderPath } from "../../../src/model/schema/parse-value.ts";
import { text } from "../../../src/model/schema/text-fields.ts";
import { findNearest } from "../../../src/text/find-nearest.ts";

const schema = z.strictObject({
  title: text.max(10).describe("Titre de la page"),
  count: z.int().positive().max(9).optional(),
  weight: z.number().min(0.5).optional(),
  draft: z.boolean().default(false),
  kind: z.enum(["organisation", "tool"]).optional(),
  tags: z.array(text).min(1).optional(),
  place: z.strictObject({ city: text.describe("Ville") }).optional(),
  own: z.record(z.string(), z.union([z.string(), z.number()])).optional(),
  look: z
    .strictObject({ fonts: z.strictObject({ files: z.array(z.strictObject({ weight: text })) }).optional() })
    .optional(),
});

const faults: [sentence: string, fields: object][] = [
  ["a missing field", {}],
  ["an empty field", { title: null }],
  ["an empty text", { title: " " }],
  ["a text too long by one", { title: "onze lettres"[0]?.repeat(11) }],
  ["a number for a text", { title: 12 }],
  ["a list for a text", { title: ["a"] }],
  ["a group for a text", { title: { a: 1 } }],
  ["a text for a number", { title: "a", weight: "1" }],
  ["a number that is too small", { title: "a", weight: 0.1 }],
  ["no number", { title: "a", weight: Number.NaN }],
  ["a part of an integer", { title: "a", count: 1.5 }],
  ["zero", { title: "a", count: 0 }],
  ["a number too great", { title: "a", count: 10 }],
  ["a text for a yes or no", { title: "a", draft: "oui" }],
  ["a near value", { title: "a", kind: "Tools" }],
  ["a far value", { title: "a", kind: "revue" }],
  ["an empty value", { title: "a", kind: null }],
  ["an empty list", { title: "a", tags: [] }],
  ["a text for a list", { title: "a", tags: "b" }],
  ["an empty item", { title: "a", tags: ["b", ""] }],
  ["a missing field of a group", { title: "a", place: {} }],
  ["a text for a group", { title: "a", place: "Paris" }],
  ["a near field", { title: "a", tag: ["b"] }],
  ["a near field of a group", { title: "a", place: { city: "Paris", citi: "Lyon" } }],
  ["a far field", { title: "a", xyz: 1 }],
  ["an empty text that may be left out", { title: "a", tags: ["b", " "], place: { city: "" } }],
  ["an empty group that may be left out", { title: "a", place: null }],
  ["a list for a group of free names", { title: "a", own: ["b"] }],
  ["a list for a value", { title: "a", own: { b: ["c"] } }],
  ["a field of a group, beside it", { title: "a", files: [] }],
  ["a field of a group, in another", { title: "a", place: { city: "Paris", fonts: {} } }],
];

it("every kind of fault is told in words that help", () => {
  const said = faults.map(([sentence, fields]) => {
    const parsed = parseValue(schema, fields);
    const list = parsed.ok
      ? ["valide"]
      : parsed.problems.map(({ path, message, remedy }) => `${renderPath(path)} : ${message} ; ${remedy}`);
    return `${sentence} → ${list.join(" | ")}`.replace(/[\u00a0\u202f]/gu, " ");
  });
  expect(said.join("\n")).toMatchInlineSnapshot(`
    "a missing field → title : le champ manque ; ajoutez-le : titre de la page
    an empty field → title : le champ est vide ; donnez un texte
    an empty text → title : le champ est vide ; donnez un texte
    a text too long by one → title : le texte compte 11 caractères, 10 au plus sont admis ; retirez-en au moins 1
    a number for a text → title : « 12 » n'est pas un texte ; écrivez la valeur entre guillemets
    a list for a text → title : cette liste n'est pas un texte ; écrivez une seule valeur
    a group for a text → title : ce groupe de champs n'est pas un texte ; écrivez une seule valeur
    a text for a number → weight : « 1 » n'est pas un nombre ; écrivez un nombre, sans guillemets
    a number that is too small → weight : « 0.1 » est inférieur à 0.5 ; donnez 0.5 au moins
    no number → weight : « NaN » n'est pas un nombre ; écrivez un nombre, sans guillemets
    a part of an integer → count : « 1.5 » n'est pas un nombre entier ; écrivez un entier, sans guillemets
    zero → count : « 0 » n'est pas supérieur à 0 ; donnez un nombre au-dessus de 0
    a number too great → count : « 10 » dépasse 9 ; donnez 9 au plus
    a text for a yes or no → draft : « oui » n'est ni vrai ni faux ; écrivez true ou false, sans guillemets
    a near value → kind : « Tools » n'est pas une valeur connue ; écrivez « tool »
    a far value → kind : « revue » n'est pas une valeur connue ; choisissez parmi : organisation, tool
    an empty value → kind : le champ est vide ; donnez une valeur parmi : organisation, tool
    an empty list → tags : la liste est vide ; donnez au moins une valeur, sur une ligne après un tiret
    a text for a list → tags : « b » n'est pas une liste ; écrivez chaque valeur sur sa ligne, après un tiret
    an empty item → tags[1] : le champ est vide ; donnez un texte ou retirez la ligne
    a missing field of a group → place.city : le champ manque ; ajoutez-le : ville
    a text for a group → place : « Paris » n'est pas un groupe de champs ; écrivez ses champs dessous, en retrait
    a near field → tag : le champ « tag » n'existe pas ; écrivez « tags »
    a near field of a group → place.citi : le champ « citi » n'existe pas ; retirez-le
    a far field → xyz : le champ « xyz » n'existe pas ; retirez-le ; champs possibles : count, weight, draft, kind, tags, place, own, look
    an empty text that may be left out → tags[1] : le champ est vide ; donnez un texte ou retirez la ligne | place.city : le champ est vide ; donnez un texte
    an empty group that may be left out → place : le champ est vide ; donnez ses champs ou retirez la ligne
    a list for a group of free names → own : cette liste n'est pas un groupe de champs ; écrivez ses champs dessous, en retrait
    a list for a value → own.b : cette liste n'est pas un texte ; écrivez une seule valeur
    a field of a group, beside it → files : le champ « files » n'est pas à sa place ; placez-le sous « look.fonts », en retrait
    a field of a group, in another → place.fonts : le champ « fonts » n'est pas à sa place ; placez-le sous « look », en retrait"
  `);
});

it.each([
  [["links", 0, "url"], "links[0].url"],
  [[0, "url"], "[0].url"],
  [["a", "b"], "a.b"],
  [[], ""],
])("the path %j is written %s", (path, written) => {
  expect(renderPath(path)).toBe(written);
});

it.each([
  ["actif", "active"],
  ["Active", "active"],
  ["ACTIVÉ", "active"],
  ["local governement", "local-government"],
  ["participation-levels", "participation_level"],
  ["government", "local-government"],
  ["gov", undefined],
  ["fermé", undefined],
  ["", undefined],
])("%s was meant for %s", (word, known) => {
  expect(findNearest(word, ["active", "closed", "local-government", "participation_level"])).toBe(known);
});

it("nothing is near where nothing is known", () => {
  expect(findNearest("a", [])).toBeUndefined();
});
