import { expect, it } from "vitest";
import { buildFicheSchema } from "../../../src/exports/data/build-fiche-schema.ts";
import { listActorColumns } from "../../../src/exports/data/list-actor-columns.ts";
import { checkOwnFields } from "../../../src/kinds/actors/check-own-fields.ts";
import { checkSteps } from "../../../src/model/check-steps.ts";
import { explainTakenName } from "../../../src/model/own-names.ts";
import { type OwnField, ownFieldsSchema } from "../../../src/model/schema/own-field.ts";
import { parseValue, renderPath } from "../../../src/model/schema/parse-value.ts";
import { getStrings } from "../../../src/words/languages.ts";
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
  [{ price: "9 €" }, "own.price le champ « price » n'est pas à sa place ; placez-le au premier niveau"],
])("refuses %j, with its field and the remedy", (own, fault) => {
  expect(say(own)).toEqual([`actors/jardin.yaml ${fault}`]);
});

it.each<[string, string]>([
  ["themes", "un champ de toutes les fiches ; remplissez ce champ-là dans les fiches, ou donnez un autre nom au vôtre"],
  ["own", "un champ de toutes les fiches ; remplissez ce champ-là dans les fiches, ou donnez un autre nom au vôtre"],
  ["location_city", "une colonne des données ouvertes ; donnez-lui un autre nom"],
  ["link_website", "une colonne des données ouvertes ; donnez-lui un autre nom"],
  ["id", "une colonne des données ouvertes ; donnez-lui un autre nom"],
  ["q", "un mot des adresses du catalogue ; donnez-lui un autre nom"],
  ["tri", "un mot des adresses du catalogue ; donnez-lui un autre nom"],
  ["pays", "un mot des adresses du catalogue ; donnez-lui un autre nom"],
  ["cimetiere", "un mot des adresses du catalogue ; donnez-lui un autre nom"],
])("refuses a name that the engine has, filter or not, once: %s", (id, owner) => {
  for (const filter of [false, true]) {
    const taken = ownFieldsSchema.parse([{ id, label: "Sujets", help: "Lesquels", type: "yes-no", filter }]);
    expect(say({}, taken)).toEqual([`actors/_fields.yaml [0].id « ${id} » est déjà ${owner}`]);
    expect(checkSteps({ language: "fr" }, taken)).toEqual([]);
  }
});

it("refuses the name of every column that the open data have", () => {
  const columns = listActorColumns(buildFicheSchema(), getStrings("fr").columns).map(({ name }) => name);
  expect(columns.length).toBeGreaterThan(50);
  expect(columns.filter((name) => explainTakenName(name) === undefined)).toEqual([]);
});

it("says once of all fiches that a faulty file of fields leaves them unchecked", () => {
  const actors = ["a", "b", "c"].map((id) => ficheSource(id, id === "c" ? {} : { own: { plots: "douze" } }));
  expect(checkOwnFields({ ...asRead({ actors, fields }), fields: undefined })).toEqual([
    {
      ...{ file: "actors/_fields.yaml", path: [], level: "warning" },
      message: "les champs propres de 2 fiches ne sont pas contrôlés tant que ce fichier a des fautes",
      remedy: "corrigez-les d'abord, puis relancez",
    },
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
