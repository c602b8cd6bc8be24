import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import type { Roundup } from "../../src/model/model.ts";
import { makeNews } from "./make-news.ts";
import { makeActor, makeLink, makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

/** All that an editor's Markdown may hold. */
const WORDS = `Un *tableau*, **deux** leçons, ~~trois~~ et du \`code\`\u00a0: [vingt-deux communes](https://presse.example.org/tableau).

1. compter\u202f;
2. publier.

- l'un\u202f;
- l'autre, à [écrire](mailto:redaction@example.org).

| commune | coût |
|---|---|
| Vauclair | 12 € |

> Une phrase rapportée.

\`\`\`
une ligne de code, assez longue pour dépasser la largeur d'un téléphone tenu debout
\`\`\``;

/** An edition with every form that a letter may take. */
export function makeRichRoundup(): Roundup {
  const actors = [makeActor("atelier-neuf", "L'Atelier neuf"), makeActor("place-commune", "La Place commune")];
  const address = `https://journal.example.org/${"territoires-et-communes-".repeat(6)}`;
  return makeRoundup({
    summary: "Trois villes comptent, et publient.",
    intro: WORDS,
    sections: [
      {
        title: "À lire",
        intro: "Des comptes, [et des contes](/interviews/essai/).",
        links: [
          makeLink({ comment: WORDS, quotation: "Le logiciel ne pèse presque rien.", actors }),
          makeLink({ title: "On trust", language: "en", date: "2016-12", url: "https://presse.example.org/trust" }),
        ],
      },
      { title: "À discuter", intro: "", links: [makeLink({ title: "Un rapport", url: undefined })] },
      { intro: "", links: [makeLink({ title: "motsansespace".repeat(9), url: address })] },
    ],
  });
}

export function renderRichLetter() {
  const roundup = makeRichRoundup();
  const model = makeModel(roundup, makeSite(), makeNews());
  return renderLetter({ roundup, model, date: new Date("2026-11-22T17:00:00Z") });
}
