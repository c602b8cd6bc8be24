import { expect, it } from "vitest";
import { writeNumbers } from "../../src/roundup/read-numbers.ts";

it.each<[words: string, figures: string]>([
  ["vingt et un habitants", "21 habitants"],
  ["quatre-vingt-dix-sept communes", "97 communes"],
  ["soixante-quinze élus", "75 élus"],
  ["trois cents stands", "300 stands"],
  ["deux cent trois mille voix", "203000 voix"],
  ["quince mil firmas", "15000 firmas"],
  ["treinta y cinco propuestas", "35 propuestas"],
  ["one hundred and fifty people", "150 people"],
  ["Eighty-two towns", "82 towns"],
  ["une ville et un village", "une ville et un village"],
  ["dix et demi", "10 et demi"],
  ["12 projets", "12 projets"],
])("« %s » is « %s » in figures", (words, figures) => {
  expect(writeNumbers(words)).toBe(figures);
});
