import type { Strings } from "../strings.ts";

/** The words of the glossary, in English. */
export const glossary: Strings["glossary"] = {
  kind: "{{title glossary}}",
  title: "{{title glossary}}",
  description: "{{description glossary}}",
  empty: "This glossary has no term yet.",
  titleOf: (term) => `${term}: definition`,
  definitionOf: (term) => `Definition: ${term}`,
  readEntry: "Read the glossary’s entry",
  also: (forms) => `Also called: ${forms.join(", ")}.`,
  related: "Related terms",
  uses: "Where it is spoken of",
};
