import { describe, expect, it } from "vitest";
import { contactOf } from "../../src/model/contact-of.ts";
import {
  checkMovedFiles,
  checkMovedSections,
  listFileMoves,
  listSectionMoves,
} from "../../src/model/moved-sections.ts";
import { routesOf } from "../../src/model/routes.ts";
import { parseValue, renderPath } from "../../src/model/schema/parse-value.ts";
import { settingsSchema } from "../../src/model/schema/settings.ts";
import { stringsOf } from "../../src/model/strings-of.ts";
import { themeOf } from "../../src/model/theme-of.ts";
import { checkTheme } from "../../src/sources/check-theme.ts";
import { makeSite } from "../newsletter/make-roundup.ts";
import { listPhrases } from "../site/list-phrases.ts";

const look = settingsSchema.pick({ theme: true, contact: true, menu: true, addresses: true, names: true });

const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");

const faultsOf = (value: object) => {
  const parsed = parseValue(look, value);
  return parsed.ok
    ? []
    : parsed.problems.map(({ path, message, remedy }) => plain(`${renderPath(path)} ${message} ; ${remedy}`));
};

describe("what a site says of its look", () => {
  it.each<[object, string]>([
    [
      { theme: { light: { accent: "vermilion" } } },
      'theme.light.accent « vermilion » n\'est pas une couleur ; écrivez-la en hexadécimal, entre guillemets, par exemple "#b5301a"',
    ],
    [
      { theme: { fonts: { text: "Comic Sans" } } },
      "theme.fonts.text « Comic Sans » n'est pas une valeur connue ; choisissez parmi : Spectral, Source Serif 4, Atkinson Hyperlegible Next, Public Sans",
    ],
    [
      { theme: { fonts: { text: { name: "Maison" } } } },
      "theme.fonts.text.regular le champ manque ; ajoutez-le : donnez un texte",
    ],
    [
      { theme: { logo: "logo.svg" } },
      "theme.logo « logo.svg » n'est pas une image du site ; rangez-la dans theme/, en .svg ou en .png, et écrivez par exemple theme/logo.svg",
    ],
    [
      { contact: "bonjour chez example.org" },
      "contact « bonjour chez example.org » n'est ni une adresse électronique ni celle d'une page ; écrivez par exemple bonjour@example.org, /contact/ ou https://example.org/formulaire",
    ],
    [
      { addresses: { directory: "Nos Jardins" } },
      "addresses.directory « Nos Jardins » n'est pas un identifiant ; écrivez-le en minuscules sans accent, mots joints par un trait d'union",
    ],
    [{ addresses: { annuaire: "x" } }, "addresses.annuaire le champ « annuaire » n'existe pas"],
    [{ menu: ["catalogue"] }, "menu[0] « catalogue » n'est pas une valeur connue"],
  ])("is refused in French where it is wrong: %j", (value, fault) => {
    expect(faultsOf(value)).toEqual([expect.stringContaining(fault)]);
  });

  it("names the colours that are not read and the files that are not there, by their fields", () => {
    const settings = makeSite({ theme: { light: { accent: "#ffd500" }, logo: "theme/logo.svg" } });
    expect(checkTheme(settings, () => undefined).map(({ path }) => renderPath(path))).toEqual([
      "theme.light.accent",
      "theme.logo",
    ]);
    expect(checkTheme(makeSite(), () => undefined)).toEqual([]);
    const said = (size: number) => checkTheme(makeSite({ theme: { logo: "theme/a.svg" } }), () => size);
    expect(said(0).map(({ message }) => message)).toEqual(["le fichier «\u00a0theme/a.svg\u00a0» est vide"]);
    expect(said(1)).toEqual([]);
  });

  it("takes fonts of the site, and falls back to those that mailboxes have", () => {
    const own = { name: "Maison", generic: "serif", regular: "theme/maison.woff2" } as const;
    const { text, labels } = themeOf(makeSite({ theme: { fonts: { text: own } } }));
    expect(text).toMatchObject({ name: "Maison", inMail: "Georgia,'Times New Roman',serif" });
    expect(labels.name).toBe("Archivo Narrow");
  });
});

it.each([
  ["bonjour@example.org", "mailto:bonjour@example.org"],
  ["mailto:bonjour@example.org", "mailto:bonjour@example.org"],
  ["/contact/", "/contact/"],
  ["https://example.org/formulaire", "https://example.org/formulaire"],
  [undefined, undefined],
])("leads readers who write from %j to %j", (contact, address) => {
  expect(faultsOf({ contact })).toEqual([]);
  expect(contactOf({ contact })).toBe(address);
});

it("reads the contact of version 0.1", () => {
  expect(contactOf({ contact_url: "https://example.org/ecrire" })).toBe("https://example.org/ecrire");
});

describe("addresses", () => {
  it("are in the language of the site, or as it says", () => {
    const paths = (settings: Parameters<typeof routesOf>[0]) => {
      const routes = routesOf(settings);
      return [
        routes.directory(2),
        routes.value("functions", "petition"),
        routes.roundup("2026-10-04"),
        routes.calendar(),
      ];
    };
    expect(paths({ language: "fr" })).toEqual([
      "/annuaire/2/",
      "/annuaire/fonctions/petition/",
      "/liens/2026-10-04/",
      "/evenements.ics",
    ]);
    expect(paths({ language: "en", addresses: { directory: "gardens", events: ["days", "events"] } })).toEqual([
      "/gardens/2/",
      "/gardens/functions/petition/",
      "/links/2026-10-04/",
      "/days.ics",
    ]);
  });

  it.each([
    ["of a site in French", { language: "fr" }, "/data/v1/acteurs.csv", "/partage/a.png"],
    ["of a site in English", { language: "en" }, "/data/v1/actors.csv", "/shared/a.png"],
    ["of one of an older format", { language: "en", format: 2 }, "/data/v1/acteurs.csv", "/partage/a.png"],
    [
      "of one that keeps them",
      { language: "en", format: 3, addresses: { files: "fr" } },
      "/data/v1/acteurs.csv",
      "/partage/a.png",
    ],
    [
      "of one that moved them",
      { language: "en", addresses: { files: ["en", "fr"] } },
      "/data/v1/actors.csv",
      "/shared/a.png",
    ],
  ] as [string, Parameters<typeof routesOf>[0], string, string][])(
    "of files are in the language of their names: those %s",
    (_, settings, table, picture) => {
      const routes = routesOf(settings);
      expect([routes.dataFile("actors"), routes.sharedPicture("a.png")]).toEqual([table, picture]);
    },
  );

  it("of files lead on from where they were, and are missed where they were published and lead nowhere", () => {
    const moved = listFileMoves({ language: "en", addresses: { files: ["en", "fr"] } });
    expect(moved.map(({ from, to }) => `${from} ${to}`)).toEqual(
      expect.arrayContaining([
        "/data/v1/acteurs.csv /data/v1/actors.csv",
        "/data/v1/donnees.xlsx /data/v1/data.xlsx",
        "/data/v1/acteurs/* /data/v1/actors/:splat",
        "/partage/* /shared/:splat",
      ]),
    );
    expect(moved.some(({ from }) => from.endsWith("datapackage.json"))).toBe(false);
    const [fault] = checkMovedFiles({ language: "en", format: 3 }, new Set(["fr"]));
    expect(plain(fault?.message ?? "")).toBe("« /data/v1/acteurs.csv » a été publiée et ne mène plus nulle part");
    expect(plain(fault?.remedy ?? "")).toContain("files: [en, fr]");
    expect(checkMovedFiles({ language: "en", addresses: { files: ["en", "fr"] } }, new Set(["fr"]))).toEqual([]);
  });

  it("lead on from where they were", () => {
    const settings = {
      language: "fr",
      addresses: { directory: ["jardins", "annuaire"], map: ["plan", "carte"] },
    } as const;
    expect(
      listSectionMoves({ ...settings, addresses: { directory: ["jardins", "annuaire"], map: ["plan", "carte"] } }),
    ).toEqual([
      { segment: "directory", place: 1, from: "/annuaire/", to: "/jardins/" },
      { segment: "map", place: 1, from: "/jardins/carte/", to: "/jardins/plan/" },
    ]);
  });

  it("are missed where they were published and lead nowhere", () => {
    const published = new Map([
      ["directory", new Set(["annuaire"])],
      ["events", new Set(["evenements"])],
    ] as const);
    const faults = checkMovedSections({ language: "fr", addresses: { directory: "jardins" } }, published);
    expect(faults.map((fault) => ({ ...fault, message: plain(fault.message), remedy: plain(fault.remedy) }))).toEqual([
      {
        file: "site.yaml",
        path: ["addresses", "directory"],
        message: "« /annuaire/ » a été publiée et ne mène plus nulle part",
        remedy: 'gardez l\'ancien mot à la suite du nouveau : directory: ["jardins", "annuaire"]',
      },
    ]);
    expect(
      checkMovedSections({ language: "fr", addresses: { directory: ["jardins", "annuaire"] } }, published),
    ).toEqual([]);
    expect(checkMovedSections({ language: "fr", addresses: { directory: "civic-theque" } }, published)).toEqual([]);
  });
});

describe("names", () => {
  it("stand in menus, titles and phrases, by the article that a title begins with", () => {
    const strings = stringsOf(
      makeSite({ title: "Annuaire", names: { roundups: "La gazette", field: { the: "le vélo", of: "du vélo" } } }),
    );
    expect(strings.nav.roundups).toBe("La gazette");
    expect(plain(strings.fiche.mentions)).toBe("Dans la gazette");
    expect(strings.glossary.description).toBe("Les mots du vélo, définis en une ou deux phrases.");
    expect(plain(strings.directory.description)).toContain("Toutes les fiches d’Annuaire, de A à Z");
  });

  it.each([
    ["the engine's own", {}, "Entrée au catalogue", "LIENS·3·2026"],
    [
      "told with its forms",
      { directory: { title: "Les cafés", in: "dans la liste" }, roundups: "Le fil à coudre" },
      "Entrée dans la liste",
      "COUDRE·3·2026",
    ],
    ["told by a title", { directory: "Cafés", roundups: "La gazette" }, "Entrée dans « Cafés »", "GAZETTE·3·2026"],
  ] as const)("say where a fiche entered, and mark a letter, by a name that is %s", (_, names, entered, mark) => {
    const strings = stringsOf(makeSite({ names }));
    expect(plain(strings.fiche.added)).toBe(entered);
    expect(strings.newsletter.shelfMark(3, "2026")).toBe(mark);
  });

  it.each(["fr", "en"] as const)("leave no mark of theirs in %s", (language) => {
    const strings = stringsOf(makeSite({ language }));
    const told = listPhrases(strings)
      .map(({ sample }) => sample)
      .join(" ");
    expect(told).not.toMatch(/\{\{/u);
  });
});
