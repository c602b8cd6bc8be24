import { expect, it } from "vitest";
import { findVoice } from "../../src/kinds/articles/link-sections.ts";
import { familyName } from "../../src/text/family-name.ts";
import { hasSentence } from "../../src/text/find-sentence.ts";

const TEXT = [
  "Elle l’a dit : « Tout est public. » Rien n'est caché ! Et puis, la fin…",
  "Un paragraphe sans point final",
  "Les art. 3 et 4 comptent. C'est tout.",
].join("\n");

it.each([
  [
    "the first of a block, whatever its spaces and apostrophe",
    "Elle l'a dit\u00a0: «\u00a0Tout est public.\u00a0»",
    true,
  ],
  ["in the middle", "Rien n’est caché\u202f!", true],
  ["the last", "Et puis, la fin…", true],
  ["two in a row", "Rien n'est caché ! Et puis, la fin…", true],
  ["a whole block without a stop", "Un paragraphe sans point final", true],
  ["one that begins within a sentence", "est caché !", false],
  ["one that ends within a sentence", "Et puis", false],
  ["one without the stop that the text has", "C'est tout", false],
  ["one over two blocks", "Et puis, la fin… Un paragraphe sans point final", false],
  ["one with another word", "Rien n'est perdu !", false],
  ["another capital", "rien n'est caché !", false],
  ["one that the text quotes", "Tout est public.", false],
])("a sentence: %s", (_, sentence, expected) => {
  expect(hasSentence(TEXT, sentence)).toBe(expected);
});

it.each([
  ["Ada Colin", "Ada Colin"],
  ["Ada Colin, La Maison", "Ada Colin"],
  ["ADA COLIN — La Maison", "Ada Colin"],
  ["Ada Colin-Durand, La Maison", "Ada Colin-Durand"],
  ["Ada Colinet", undefined],
  ["La Maison, Ada Colin", undefined],
])("the voice of « %s » is %s", (heading, expected) => {
  const people = [{ name: "Ada Colin" }, { name: "Ada Colin-Durand" }, { name: "!" }];
  expect(findVoice(heading, people)?.name).toBe(expected);
});

it.each([
  ["Julie de Pimodan", "Pimodan"],
  ["Jean d'Ormesson", "Ormesson"],
  ["Jean de La Fontaine", "La Fontaine"],
  ["Nicolas Dupont-Aignan", "Dupont-Aignan"],
  ["Srinivasan", "Srinivasan"],
])("%s is filed under %s", (name, expected) => {
  expect(familyName(name)).toBe(expected);
});
