import { expect, it } from "vitest";
import { countWords, measureReading } from "../../src/markdown/measure-reading.ts";

it.each([
  ["", 0],
  ["Un mot, deux mots.", 4],
  ["L’élu d'aujourd'hui vote-t-il ?", 3],
  ["[le site](https://example.org/un/deux) <https://example.org/trois>", 2],
  ["12 000 voix, 3,5 %", 4],
  ["[^1]: Une note", 3],
])("%s has %i words", (text, count) => {
  expect(countWords(text)).toBe(count);
});

it.each([
  [100, "fr", 0],
  [120, "fr", 1],
  [1070, "fr", 5],
  [1180, "en", 5],
  [1150, "pt-BR", 5],
])("%i words in %s take %i minutes", (words, language, minutes) => {
  expect(measureReading("mot ".repeat(words), language)).toBe(minutes);
});
