import { expect, test } from "vitest";
import { prepareContent } from "../../src/newsletter/prepare-content.ts";
import { makeLink, makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

test.each([
  ["2026-11-22", "fr", "dimanche 22 novembre 2026"],
  ["2026-11-01", "fr", "dimanche 1er novembre 2026"],
  ["2027-02-21", "fr", "dimanche 21 février 2027"],
  ["2026-11-01", "en", "Sunday, 1 November 2026"],
] as const)("%s is said in %s as « %s »", (date, language, words) => {
  expect(prepare({ date }, { language }).date).toBe(words);
});

test.each([
  ["Ce que coûte une consultation", "Ce que coûte une consultation · n°\u00a0101"],
  ["Liens de la semaine, n°\u00a0101", "Liens de la semaine, n°\u00a0101"],
  ["Loi 1101", "Loi 1101 · n°\u00a0101"],
])("the subject of « %s » names the edition once", (title, subject) => {
  expect(prepare({ title }).subject).toBe(subject);
});

test("the preheader is the summary, else the titles, cut at a word", () => {
  expect(prepare({ summary: "Trois villes comptent." }).preheader).toBe("Trois villes comptent.");
  const links = ["Un titre", "Un autre"].map((title) => makeLink({ title }));
  expect(prepare({ sections: [{ intro: "", links }] }).preheader).toBe("Un titre · Un autre");
  expect(prepare({ summary: "mot ".repeat(60) }).preheader).toMatch(/^(?:mot )+mot…$/u);
  expect(prepare({ summary: "x".repeat(300) }).preheader).toHaveLength(141);
});

test("links count through all sections; a section without a title is given one", () => {
  const links = [makeLink(), makeLink()];
  const { sections } = prepare({
    sections: [
      { intro: "", links },
      { title: "Outils", intro: "", links },
    ],
  });
  expect(sections.map(({ title }) => title)).toEqual(["Les liens", "Outils"]);
  expect(sections.flatMap(({ entries }) => entries.map(({ shelfMark }) => shelfMark))).toEqual([
    "101.1",
    "101.2",
    "101.3",
    "101.4",
  ]);
});

test("an empty section vanishes, one with words stays", () => {
  const { sections } = prepare({
    sections: [
      { title: "Rien", intro: "", links: [] },
      { title: "Mots", intro: "Oui.", links: [] },
    ],
  });
  expect(sections.map(({ title }) => title)).toEqual(["Mots"]);
});

test.each([
  ["en", "en anglais"],
  ["pt-BR", "en portugais brésilien"],
  ["anglais courant", "en anglais courant"],
  ["fr-CA", undefined],
])("a link in %s says « %s »", (language, words) => {
  const { sections } = prepare({ sections: [{ intro: "", links: [makeLink({ language, publisher: undefined })] }] });
  expect(sections[0]?.entries[0]?.details).toEqual(words === undefined ? [] : [words]);
});

test("the colophon says who sends, why, from where, and how to leave", () => {
  expect(prepare({}).colophon).toMatchInlineSnapshot(`
    {
      "archive": {
        "label": "Toutes les éditions",
        "url": "https://civic.example.org/lettre/",
      },
      "licence": {
        "label": "Contenu sous licence CC BY-SA 4.0",
        "url": "https://licence.example.org/by-sa/",
      },
      "lines": [
        "Expéditeur : l'association Exemple.",
        "Vous la recevez parce que vous vous y êtes abonné.",
        "Cette lettre ne contient ni image ni lien de suivi.",
      ],
      "postalAddress": "1 rue de l'Exemple, 00000 Vauclair",
      "unsubscribe": {
        "label": "Se désabonner",
        "url": "https://civic.example.org/desabonnement/",
      },
      "unsubscribeByEmail": {
        "label": "Se désabonner par courriel",
        "url": "mailto:desabonnement@civic.example.org",
      },
      "webCopy": {
        "label": "Lire cette édition sur le site",
        "url": "https://civic.example.org/liens/2026-11-22/",
      },
    }
  `);
});

function prepare(changes: Parameters<typeof makeRoundup>[0], siteChanges: Parameters<typeof makeSite>[0] = {}) {
  const roundup = makeRoundup(changes);
  return prepareContent({ roundup, model: makeModel(roundup, makeSite(siteChanges)) });
}

test("a title of which nothing can be shown gives its address", () => {
  const links = [makeLink({ title: "\u0007\u202e", url: "https://presse.example.org/muet" })];
  const [section] = prepare({ sections: [{ intro: "", links }] }).sections;
  expect(section?.entries[0]?.title).toBe("https://presse.example.org/muet");
});
