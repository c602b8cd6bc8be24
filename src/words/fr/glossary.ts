import { NBSP } from "../../text/quote.ts";

/** The words of the glossary. */
export const glossary = {
  kind: "{{title glossary}}",
  title: "{{title glossary}}",
  description: "{{description glossary}}",
  empty: "Ce glossaire n’a pas encore de terme.",
  titleOf: (term: string) => `${term}${NBSP}: définition`,
  definitionOf: (term: string) => `Définition${NBSP}: ${term}`,
  readEntry: "Lire l’entrée du glossaire",
  also: (forms: readonly string[]) => `Se dit aussi${NBSP}: ${forms.join(", ")}.`,
  related: "Termes voisins",
  uses: "Où il en est question",
};
