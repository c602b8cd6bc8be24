import type { FieldPath } from "../model/schema/parse-value.ts";
import { TURNING_MARK } from "../text/direction.ts";
import type { Explanation, Problem } from "../text/problem.ts";
import { nameCharacter, quote } from "../text/quote.ts";
import type { Locate } from "./parse-yaml.ts";

type Unfit = { characters: RegExp; explain: (shown: string) => Explanation };

/** Characters that no text of a site holds, and that nobody sees: what each would do, and its remedy. */
const UNFIT: readonly Unfit[] = [
  {
    characters: TURNING_MARK,
    explain: (shown) => ({
      message: `le caractère invisible ${shown} retourne le texte qui le suit`,
      remedy: "retirez-le, en effaçant la ligne et en la retapant",
    }),
  },
  {
    // Line ends of other programs (Unicode, UAX 14, BK and NL), which neither Markdown nor YAML takes for some.
    characters: /[\v\f\u0085\u2028\u2029]/u,
    explain: (shown) => ({
      message: `le caractère invisible ${shown} ne finit pas la ligne, ce qui le suit y resterait`,
      remedy: "remplacez-le par un retour à la ligne (touche Entrée)",
    }),
  },
  {
    // Controls (Unicode, Cc); those above U+007F are mostly the apostrophes and dashes of windows-1252, misread (WHATWG Encoding).
    characters: /[^\P{Cc}\t\n\r]/u,
    explain: (shown) => ({
      message: `le caractère invisible ${shown} n'est pas du texte`,
      remedy: "retapez le mot qui le contient, et enregistrez le fichier en UTF-8",
    }),
  },
];

/** All of them as one class, for most texts have none. */
const ANY = /[^\P{Cc}\t\n\r]|[\u2028-\u202e\u2066-\u2069]/u;

/** Every line of a source that holds a character which no text may hold. */
export function checkCharacters(file: string, text: string): Problem[] {
  if (!ANY.test(text)) return [];
  return text
    .split(/\r\n?|\n/u)
    .flatMap((row, index): Problem[] =>
      explainUnfit(row).map((fault) => ({ level: "error", file, line: index + 1, ...fault })),
    );
}

/** The escapes by which YAML writes any character between double quotation marks (YAML 1.2, 5.7). */
const ESCAPE = /\\[0abvefNLPxuU]/u;

/** The same in the values of fields, where a source writes characters by their numbers. */
export function checkEscapes(file: string, text: string, value: unknown, locate: Locate): Problem[] {
  if (!ESCAPE.test(text)) return [];
  return listFields(value).flatMap(([path, field]) =>
    ANY.test(field)
      ? explainUnfit(field).map((fault): Problem => ({ level: "error", file, line: locate(path), ...fault }))
      : [],
  );
}

function explainUnfit(text: string): Explanation[] {
  const [found] = UNFIT.flatMap(({ characters, explain }) => {
    const [character] = characters.exec(text) ?? [];
    return character === undefined ? [] : [explain(quote(nameCharacter(character)))];
  });
  return found ? [found] : [];
}

function listFields(value: unknown, path: FieldPath = []): [FieldPath, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    listFields(inner, [...path, Array.isArray(value) ? Number(key) : key]),
  );
}
