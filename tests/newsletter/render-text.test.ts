import { expect, test } from "vitest";
import type { Roundup } from "../../src/model/model.ts";
import { prepareContent } from "../../src/newsletter/prepare-content.ts";
import { renderText } from "../../src/newsletter/render-text.ts";
import { measure } from "../../src/newsletter/wrap-text.ts";
import { getStrings } from "../../src/words/languages.ts";
import { makeActor, makeLink, makeLongRoundup, makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

test("the text part reads as a letter, every link numbered with its address", () => {
  const link = makeLink({
    comment:
      "Un tableau, [vingt-deux communes](https://presse.example.org/tableau), et deux leçons\u00a0:\n\n1. compter\u202f;\n2. publier.",
    quotation: "Le logiciel ne pèse presque rien.\n\nC'est la réponse qui coûte.",
    actors: [makeActor("a", "Acteur d'essai")],
    language: "en",
  });
  const reference = makeLink({ title: "Les assemblées citoyennes", url: undefined, publisher: "Cahiers d'essai" });
  const roundup = makeRoundup({
    intro: "Trois villes publient ce que coûtent leurs consultations, [notre entretien](/interviews/essai/) y revient.",
    sections: [{ title: "À lire", intro: "", links: [link, reference] }],
  });
  expect(render(roundup)).toMatchInlineSnapshot(`
    "CIVIC-THÈQUE
    LIENS·101·2026 · dimanche 22 novembre 2026

    Ce que coûte une consultation
    =============================

    Trois villes publient ce que coûtent leurs consultations, notre entretien [*1]
    y revient.

    [*1] https://civic.example.org/interviews/essai/

    À LIRE
    ------

    [1] Un budget participatif à la loupe
        La Gazette d’essai · en anglais
        https://presse.example.org/budget

        Un tableau, vingt-deux communes [1.1], et deux leçons :

          1. compter ;
          2. publier.

        « Le logiciel ne pèse presque rien.

        C’est la réponse qui coûte. »

        Fiche : Acteur d'essai [1.2]

        [1.1] https://presse.example.org/tableau
        [1.2] https://civic.example.org/acteurs/a/

    [2] Les assemblées citoyennes
        Cahiers d’essai · sans adresse connue

    ------------------------------------------------------------------------------

    Expéditeur : l'association Exemple.

    Vous la recevez parce que vous vous y êtes abonné.

    Cette lettre ne contient ni image ni lien de suivi.

    1 rue de l'Exemple, 00000 Vauclair

    [3] Se désabonner
        https://civic.example.org/desabonnement/
    [4] Se désabonner par courriel
        desabonnement@civic.example.org
    [5] Lire cette édition sur le site
        https://civic.example.org/liens/2026-11-22/
    [6] Toutes les éditions
        https://civic.example.org/lettre/
    [7] Contenu sous licence CC BY-SA 4.0
        https://licence.example.org/by-sa/
    "
  `);
});

test.each([
  ["a hundred links", makeLongRoundup(100)],
  [
    "an endless word",
    makeRoundup({ title: "x".repeat(500), sections: [{ intro: "", links: [makeLink({ title: "é".repeat(300) })] }] }),
  ],
  [
    "wide characters",
    makeRoundup({ sections: [{ intro: "", links: [makeLink({ comment: "市民参加".repeat(60) })] }] }),
  ],
  ["deep lists", makeRoundup({ intro: "- a\n  - b\n    - ".concat("mot ".repeat(60)) })],
])("%s keep within 78 columns, addresses apart", (_, roundup) => {
  const wide = render(roundup)
    .split("\n")
    .filter((line) => !line.includes("://") && measure(line) > 78);
  expect(wide).toEqual([]);
});

test("an address is never cut", () => {
  const url = `https://presse.example.org/${"chemin/".repeat(60)}`;
  const roundup = makeRoundup({ intro: `[ici](${url})`, sections: [{ intro: "", links: [makeLink({ url })] }] });
  expect(
    render(roundup)
      .split(/\s/u)
      .filter((word) => word === url),
  ).toHaveLength(2);
});

test.each([
  ["a break in a title", "x\r\n[99] y"],
  ["a line separator", "x\u2028y"],
  ["marks that turn the reading direction", "x\u202egnp.exe"],
  ["control characters", "x\u0000\u001b[31my"],
])("%s forges no line", (_, title) => {
  const text = render(makeRoundup({ sections: [{ intro: "", links: [makeLink({ title })] }] }));
  expect(text).toContain("[1] x ");
  expect(text.replaceAll("\n", "")).not.toMatch(/[\p{Cc}\u2028\u202e]/u);
});

test("an English letter quotes and names as English does", () => {
  const links = [makeLink({ quotation: "Words.", language: "fr", actors: [makeActor("a", "A"), makeActor("b", "B")] })];
  const text = render(makeRoundup({ sections: [{ intro: "", links }] }), makeSite({ language: "en" }));
  expect(text).toContain("“Words.”");
  expect(text).toContain("in French");
  expect(text).toContain("Directory entries: A\u00a0[1.1], B\u00a0[1.2]");
});

test("a quotation that brings its own marks is not quoted twice", () => {
  const links = [makeLink({ quotation: "«\u00a0Des mots.\u00a0»" })];
  expect(render(makeRoundup({ sections: [{ intro: "", links }] }))).not.toMatch(/« *«/u);
});

function render(roundup: Roundup, settings = makeSite()): string {
  return renderText(prepareContent({ roundup, model: makeModel(roundup, settings) }), getStrings(settings.language));
}
