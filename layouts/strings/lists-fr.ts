import { NBSP } from "../../src/model/fields.ts";

/** The words of the lists that lead to texts and links. */
export const listsFr = {
  categories: {
    title: "Rubriques",
    description: "Les rubriques de la revue, de A à Z.",
    empty: "Aucune rubrique n’est encore employée.",
  },
  category: {
    kind: "Rubrique",
    titleOf: (name: string) => `Rubrique ${name}`,
    descriptionOf: (label: string) => `Les articles de la rubrique «${NBSP}${label}${NBSP}».`,
    all: "Toutes les rubriques",
    empty: "Rien n’a encore paru dans cette rubrique.",
  },
};
