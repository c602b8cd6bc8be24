import { expect, it } from "vitest";
import { linkModel } from "../../../../src/kinds/link-model.ts";
import type { Model } from "../../../../src/model/model.ts";
import type { RoundupEntry } from "../../../../src/model/schema/roundup.ts";
import { listLinksNaming } from "../../../../src/model/views/people/list-links-naming.ts";
import { readValidModel } from "../../../exports/read-fixture.ts";
import { ficheSource, roundupSource, sampleSources } from "../../samples.ts";

function linkPeople(names: readonly (string | object)[], links: readonly Partial<RoundupEntry>[]): Model {
  const people = names.map((name) => ({ role: "membre", ...(typeof name === "string" ? { name } : name) }));
  const sources = sampleSources({
    actors: [ficheSource("voxe", { people })],
    roundups: [roundupSource("2026-11-01", [...links])],
  });
  return linkModel(sources, { now: new Date("2026-11-22T12:00:00Z"), drafts: false });
}

/** Who is named by the links, each with the titles that name them. */
function tellNamed(model: Model): Record<string, string[]> {
  const told = model.people.map((person) => [
    person.name,
    listLinksNaming(person, model).map(({ link }) => link.title),
  ]);
  return Object.fromEntries(told.filter(([, titles]) => titles?.length));
}

it.each<[why: string, name: string, title: string]>([
  ["as it is written", "Ada Colin", "Entretien avec Ada Colin"],
  ["without its accents", "Éloïse Nuñez", "ELOISE NUNEZ : « Il faut ouvrir »"],
  ["taken apart by a Mac", "Zoé Thé", "Zoé Thé, programmeuse".normalize("NFD")],
  ["with its ligature opened", "Zoé Lœuvre", "Zoe Loeuvre à Paris"],
  ["after an elision", "Ada Colin", "Le logiciel d’Ada Colin"],
  ["in the genitive of English", "Ada Colin", "Ada Colin’s plan for Taipei"],
  ["with its hyphen", "Jean-Marc Roy", "Jean-Marc Roy, maire"],
  ["without its hyphen", "Jean-Marc Roy", "Jean Marc Roy, maire"],
  ["with the hyphen that does not break", "Jean-Marc Roy", "Jean\u2011Marc Roy, maire"],
  ["with its particle", "Anne de La Tour", "Le vote selon Anne de la Tour"],
  ["with its apostrophe", "Jean d’Yvoire", "Jean d'Yvoire répond"],
  ["with an initial", "Ada B. Colin", "Ada B. Colin raconte"],
  ["with a space that does not break", "Ada Colin", "Ada\u00a0Colin raconte"],
])("a title names a person %s", (_, name, title) => {
  expect(tellNamed(linkPeople([name], [{ title }]))).toEqual({ [name]: [title] });
});

it.each<[why: string, name: string, title: string]>([
  ["the family name alone", "Ada Colin", "Ce que dit Colin"],
  ["the first name alone", "Ada Colin", "Ada raconte"],
  ["another first name, of two parts", "Paul Martin", "Jean-Paul Martin, maire"],
  ["another family name, of two parts", "Paul Martin", "Paul Martin-Duval, maire"],
  ["a longer word", "Paul Martin", "Paul Martinez, maire"],
  ["a particle that the name has not", "Anne Tour", "Anne de la Tour"],
  ["two who stand side by side", "Paul Martin", "Jean, Paul, Martin et les autres"],
  ["the end of a sentence put before another", "Paul Martin", "Jean et Paul : Martin le dit"],
  ["a name of one word", "Colin", "Ada Colin raconte"],
])("a title does not name a person by %s", (_, name, title) => {
  expect(tellNamed(linkPeople([name], [{ title }]))).toEqual({});
});

it("a longer name that the site knows is not taken for the shorter one", () => {
  const model = linkPeople(["Anne Marie", "Anne Marie Colin"], [{ title: "Anne Marie Colin raconte" }]);
  expect(tellNamed(model)).toEqual({ "Anne Marie Colin": ["Anne Marie Colin raconte"] });
});

it("a title names all whom it names, and each once", () => {
  const title = "Ada Colin et Paul Martin ; Ada Colin conclut";
  expect(tellNamed(linkPeople(["Ada Colin", "Paul Martin"], [{ title }]))).toEqual({
    "Ada Colin": [title],
    "Paul Martin": [title],
  });
});

it("a publisher names a person at its head, as a blog does, and not where it bears the name of one", () => {
  const links = [
    { title: "Sur un blog", publisher: "Ada Colin (blog)" },
    { title: "Ailleurs", publisher: "Fondation Ada Colin" },
  ];
  expect(tellNamed(linkPeople(["Ada Colin"], links))).toEqual({ "Ada Colin": ["Sur un blog"] });
});

it("nothing is gathered about a person who objects to being named", () => {
  const links = [{ title: "Ada Colin et Paul Martin" }];
  const model = linkPeople([{ name: "Ada Colin", objected: true }, "Paul Martin"], links);
  expect(model.people.map(({ name }) => name)).toEqual(["Paul Martin"]);
  expect(tellNamed(model)).toEqual({ "Paul Martin": ["Ada Colin et Paul Martin"] });
});

it("links stand by the date of their text, the latest first, and never by that of the edition: the undated come last", () => {
  const links = [
    { title: "Ada Colin, 2014", date: "2014-05" },
    { title: "Ada Colin, sans date" },
    { title: "Ada Colin, 2016", date: "2016-02-01" },
    { title: "Ada Colin, plus tard en 2016", date: "2016-03" },
  ];
  expect(tellNamed(linkPeople(["Ada Colin"], links))).toEqual({
    "Ada Colin": ["Ada Colin, plus tard en 2016", "Ada Colin, 2016", "Ada Colin, 2014", "Ada Colin, sans date"],
  });
});

it("the site itself finds the links of those whom its editions name", () => {
  const model = readValidModel("real");
  const named = tellNamed(model);
  const plain = (name: string) => named[name]?.map((title) => title.replace(/\s/gu, " ").replaceAll("’", "'"));
  expect(plain("Henri Verdier")).toContain("Henri Verdier : vers un développement démocratique durable");
  expect(plain("Cyril Lage")).toContain("Faire participer à l'élaboration de la loi : entretien avec Cyril Lage");
  expect(plain("Audrey Tang")).toContain("Audrey Tang, programmeuse, hacke la politique à Taïwan");
  expect(plain("David Guez")).toContain("LaPrimaire.org : entretien avec David Guez");
  expect(plain("Valentin Chaput")).toContain("Entretien avec Valentin Chaput d'Open Source Politics");
});
