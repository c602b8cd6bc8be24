import { describe, expect, it } from "vitest";
import { listFicheSheet, listLinkSheet } from "../../src/exports/data/spreadsheet/list-sheets.ts";
import { renderSheetCsv } from "../../src/exports/data/spreadsheet/render-sheet-csv.ts";
import type { Actor, Model } from "../../src/model/model.ts";
import { ficheSchema } from "../../src/model/schema/actor.ts";
import { ownFieldsSchema } from "../../src/model/schema/own-field.ts";
import { readValidModel } from "./read-fixture.ts";

const model = readValidModel("fixture");
const [actor] = model.actors as [Actor];

/** What a fiche says in the table, by the headings of its columns, where it says so. */
function tell(changes: Partial<Actor>, site: Partial<Model> = {}): Record<string, unknown> {
  const { columns, rows } = listFicheSheet({ ...model, ...site, actors: [{ ...actor, ...changes }] });
  return Object.fromEntries(columns.map(({ heading }, index) => [heading, rows[0]?.[index]]));
}

describe("the table of fiches for people", () => {
  it("begins with what one filters by, and ends with what few look for", () => {
    const headings = listFicheSheet(model).columns.map(({ heading }) => heading);
    expect(headings.slice(0, 5)).toEqual(["Nom", "Ce que c’est", "Type", "État", "Fonctions"]);
    expect(headings.at(-1)).toBe("Identifiant");
  });

  it.each<[Partial<Actor>, string, unknown]>([
    [{ kind: "tool" }, "Ce que c’est", "Outil"],
    [{ status: "closed" }, "État", "Fermé"],
    [{ functions: ["open-data", "consultation"] }, "Fonctions", "Données ouvertes ; Consultation"],
    [{ location: { country: "BE", city: "Liège" } }, "Pays", "Belgique"],
    [{ location: { country: "FR", region: "ile-de-france" } }, "Région", "Île-de-France"],
    [{ founded: "2012-05-07" }, "Année de création", 2012],
    [{ founded: "2012-05-07" }, "Date de création", { date: "2012-05-07" }],
    [{ founded: "2012" }, "Date de création", undefined],
    [{ open_source: false }, "Code libre", "non"],
    [{ business_model: ["donations", "grants"] }, "Modèle économique", "dons ; subventions"],
    [{ verified: "2025-09" }, "Vérifiée le", { date: "2025-09" }],
    [{ used_by: [{ name: "Exempleville", since: "2020" }] }, "Utilisé par", "Exempleville (depuis 2020)"],
    [{ links: [{ role: "website", url: "https://example.org/" }] }, "Site", { addresses: ["https://example.org/"] }],
    [{ description: "Un **outil** de [débat](https://example.org)." }, "Présentation", "Un outil de débat."],
    [{ history: [{ date: "2019-02", event: "founded" }] }, "Histoire", { lines: ["février 2019\u00a0: Création"] }],
  ])("tells %j under « %s » in words, not in codes", (changes, heading, told) => {
    expect(tell(changes)[heading]).toEqual(told);
  });

  it("leads each row to its fiche", () => {
    expect(tell({}).Fiche).toEqual({ addresses: [new URL(actor.path, model.settings.url).href] });
  });

  it("leaves out a column that no fiche fills", () => {
    expect(tell({ price: undefined, aliases: [], impact: [] })).not.toHaveProperty("Prix");
    expect(Object.keys(tell({ price: "10 €", aliases: ["A"] }))).toEqual(
      expect.arrayContaining(["Prix", "Autres noms"]),
    );
  });

  it("says why and when an actor ended, and nothing of an end where it only paused", () => {
    const history = [{ date: "2020", event: "paused" as const }];
    expect(tell({ status: "paused", history })).not.toHaveProperty("Date de fin");
    const closed = [{ date: "2021", event: "closed" as const, comment: "Faute de fonds." }];
    expect(tell({ status: "closed", history: closed })).toMatchObject({
      "Date de fin": { date: "2021" },
      "Raison de la fin": "Faute de fonds.",
    });
  });

  it("holds the site's own fields after what one filters by, in its labels, those that it exports", () => {
    const fields = ownFieldsSchema.parse([
      { id: "size", label: "Taille", help: "Habitants", type: "choice", choices: [{ id: "small", label: "Petite" }] },
      { id: "seen", label: "Vu le", help: "Jour", type: "date" },
      { id: "ours", label: "À nous", help: "Interne", type: "yes-no", export: false },
      { id: "free", label: "Gratuit", help: "Oui ou non", type: "yes-no" },
    ]);
    const told = tell({ own: { size: "small", seen: "2026-01-02", ours: true, free: false } }, { fields });
    expect(told).toMatchObject({ Taille: "Petite", "Vu le": { date: "2026-01-02" }, Gratuit: "non" });
    expect(told).not.toHaveProperty("À nous");
    const keys = Object.keys(told);
    expect(keys.indexOf("Taille")).toBe(keys.indexOf("Fiche") + 1);
  });

  it("reads every field of a fiche, but those that only programs need", () => {
    const read = new Set<string | symbol>();
    const watched = new Proxy(actor, {
      get: (target, key) => {
        read.add(key);
        return Reflect.get(target, key);
      },
    });
    listFicheSheet({ ...model, actors: [watched] });
    /** Told by what they lead to. */
    const linked: Record<string, string> = { relations: "relatedActors", successor: "successorActor", own: "own" };
    const unread = Object.keys(ficheSchema.shape).filter((key) => !read.has(linked[key] ?? key));
    expect(unread).toEqual(["redirect_from", "picture", "own"]);
  });

  it("speaks the language of the site", () => {
    const settings = { ...model.settings, language: "en" as const };
    expect(
      Object.keys(tell({ open_source: true, founded: "2012", location: { country: "BE" } }, { settings })),
    ).toEqual(expect.arrayContaining(["Name", "What it is", "Country", "Year founded", "Open source"]));
    expect(tell({ open_source: true, location: { country: "BE" } }, { settings })).toMatchObject({
      Country: "Belgium",
      "Open source": "yes",
    });
  });
});

describe("the table of links for people", () => {
  it("has every link ever published, with its edition and the names of its actors", () => {
    const { columns, rows } = listLinkSheet(model);
    const links = model.roundups.flatMap((roundup) => roundup.links);
    expect(rows).toHaveLength(links.length);
    const at = (heading: string) => columns.findIndex((column) => column.heading === heading);
    expect(rows.map((row) => row[at("Titre")])).toEqual(links.map(({ title }) => title));
    const named = rows.map((row) => row[at("Acteurs")]).filter((cell) => cell !== undefined);
    expect(named).toContain(links.find(({ actors }) => actors.length === 1)?.actors[0]?.name);
    expect(columns.map(({ heading }) => heading).slice(0, 2)).toEqual(["Titre", "Adresse"]);
  });
});

describe("a table for people as CSV", () => {
  const sheet = {
    name: "Essai",
    columns: ["Nom", "=Jour", "Dit"].map((heading) => ({ heading, about: "", width: 10 })),
    rows: [
      ['=HYPERLINK("https://example.org";"a")', { date: "2026-11-22" }, { lines: ["Une.", "Deux."] }],
      ["@a", { date: "2026-05" }, "a\n  b"],
      ["-1", { date: "2026" }, { addresses: ["https://example.org/a", "https://example.org/b"] }],
      [undefined, undefined, 1.5],
    ],
  };

  it("has a row a line, days that spreadsheets know, and no formula, in its headings neither", () => {
    expect(renderSheetCsv(sheet, model).split("\r\n")).toEqual([
      "\ufeffNom;'=Jour;Dit",
      `"'=HYPERLINK(""https://example.org"";""a"")";2026-11-22;Une. · Deux.`,
      "'@a;mai 2026;a b",
      `'-1;2026;"https://example.org/a ; https://example.org/b"`,
      ";;1,5",
      "",
    ]);
  });
});
