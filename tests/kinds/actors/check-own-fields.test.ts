import { expect, it } from "vitest";
import { checkOwnFields } from "../../../src/kinds/actors/check-own-fields.ts";
import { type OwnField, ownFieldsSchema } from "../../../src/model/schema/own-field.ts";
import { parseValue, renderPath } from "../../../src/model/schema/parse-value.ts";
import { asRead, ficheSource } from "../../model/samples.ts";

const fields: OwnField[] = ownFieldsSchema.parse([
  { id: "plots", label: "Parcelles", help: "Leur nombre", type: "number" },
  {
    id: "water",
    label: "Eau",
    help: "D'où elle vient",
    type: "choice",
    choices: [
      { id: "rain", label: "Pluie" },
      { id: "mains", label: "Réseau" },
    ],
  },
  { id: "open_gate", label: "Portail ouvert", help: "L'est-il", type: "yes-no" },
  { id: "opened", label: "Ouverture", help: "Le jour", type: "date" },
  { id: "rota", label: "Tour d'arrosage", help: "Où il est", type: "address" },
]);

const say = (own: object, known = fields) =>
  checkOwnFields(asRead({ actors: [ficheSource("jardin", { own })], fields: known })).map(
    ({ file, path, message, remedy }) =>
      `${file} ${renderPath(path)} ${message} ; ${remedy}`.replace(/[\u00a0\u202f]/gu, " "),
  );

it("takes what each field may hold", () => {
  expect(
    say({ plots: 0, water: "rain", open_gate: false, opened: "2011-04", rota: "https://example.org/tour" }),
  ).toEqual([]);
});

it.each([
  [{ plots: "douze" }, "own.plots « douze » n'est pas un nombre ; écrivez un nombre, sans guillemets"],
  [{ water: "puits" }, "own.water « puits » n'est pas une valeur connue ; choisissez parmi : rain, mains"],
  [{ open_gate: "oui" }, "own.open_gate « oui » n'est ni vrai ni faux ; écrivez true ou false, sans guillemets"],
  [{ rota: "example.org" }, "own.rota « example.org » n'est pas une adresse complète ; commencez par https://"],
  [{ plot: 3 }, "own.plot aucun champ du site ne s'appelle « plot » ; écrivez « plots »"],
])("refuses %j, with its field and the remedy", (own, fault) => {
  expect(say(own)).toEqual([`actors/jardin.yaml ${fault}`]);
});

it.each(["themes", "q", "tri"])("refuses a filter whose address, or parameter, the catalogue has: %s", (id) => {
  const taken = ownFieldsSchema.parse([{ id, label: "Sujets", help: "Lesquels", type: "yes-no", filter: true }]);
  expect(say({}, taken)).toEqual([
    `actors/_fields.yaml [0].id « ${id} » est déjà le mot d'une adresse du catalogue ; donnez-lui un autre nom, ou retirez filter`,
  ]);
});

it.each([
  [[{ id: "Eau", label: "Eau", help: "x", type: "text" }], "« Eau » n'est pas un nom de champ"],
  [
    [
      {
        ...{ id: "eau", label: "Eau", help: "x", type: "choice" },
        choices: [
          { id: "pluie", label: "Pluie" },
          { id: "pluie", label: "Averse" },
        ],
      },
    ],
    "la valeur « pluie » est déjà définie plus haut",
  ],
  [[{ id: "eau", label: "Eau", help: "x", type: "choice" }], "un choix n'a pas de valeurs"],
  [
    [{ id: "eau", label: "Eau", help: "x", type: "text", filter: true }],
    "on ne filtre que par un choix ou par un oui ou non",
  ],
  [
    [
      { id: "eau", label: "Eau", help: "x", type: "text" },
      { id: "eau", label: "Eau", help: "x", type: "date" },
    ],
    "le champ « eau » est déjà défini plus haut",
  ],
])("refuses a definition: %j", (value, message) => {
  const parsed = parseValue(ownFieldsSchema, value);
  expect(parsed.ok ? [] : parsed.problems.map((fault) => fault.message.replace(/[\u00a0\u202f]/gu, " "))).toEqual([
    message,
  ]);
});
