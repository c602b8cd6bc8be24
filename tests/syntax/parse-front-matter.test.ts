import { describe, expect, it } from "vitest";
import { parseFrontMatter } from "../../src/syntax/parse-front-matter.ts";

const read: [sentence: string, source: string, expected: { value: unknown; body: string; bodyLine: number }][] = [
  ["as it should be", "---\na: 1\n---\n\nTexte.\n", { value: { a: 1 }, body: "\nTexte.\n", bodyLine: 4 }],
  ["with a byte order mark", "\ufeff---\na: 1\n---\nTexte.", { value: { a: 1 }, body: "Texte.", bodyLine: 4 }],
  ["with Windows line ends", "---\r\na: 1\r\n---\r\nTexte.\r\n", { value: { a: 1 }, body: "Texte.\n", bodyLine: 4 }],
  ["with old Mac line ends", "---\ra: 1\r---\rTexte.", { value: { a: 1 }, body: "Texte.", bodyLine: 4 }],
  ["with blanks after its marks", "--- \t\na: 1\n---  \nTexte.", { value: { a: 1 }, body: "Texte.", bodyLine: 4 }],
  ["without a body", "---\na: 1\n---", { value: { a: 1 }, body: "", bodyLine: 3 }],
  ["with rules in its body", "---\na: 1\n---\nb\n\n---\n\nc", { value: { a: 1 }, body: "b\n\n---\n\nc", bodyLine: 4 }],
  ["with dashes in a value", '---\na: "---"\n---\nb', { value: { a: "---" }, body: "b", bodyLine: 4 }],
  ["with a comment first", "---\n# b\na: 1\n---\nb", { value: { a: 1 }, body: "b", bodyLine: 5 }],
];

describe("front matter is read", () => {
  it.each(read)("%s", (_, source, { value, body, bodyLine }) => {
    const { yaml, body: found, bodyOffset } = parseFrontMatter(source);
    expect(yaml).toMatchObject({ ok: true, value });
    expect({ body: found, bodyLine: bodyOffset + 1 }).toEqual({ body, bodyLine });
  });

  it.each(read)("the lines of its fields count from the file's first: %s", (sentence, source) => {
    const { yaml, yamlOffset } = parseFrontMatter(source);
    const line = sentence === "with a comment first" ? 3 : 2;
    expect(yaml.ok && yaml.locate(["a"]) + yamlOffset).toBe(line);
  });
});

const refused: [sentence: string, source: string, line: number, message: string][] = [
  ["an empty file", "", 1, "l'en-tête manque, le fichier est vide"],
  ["a file of blanks", "\n \n", 1, "l'en-tête manque, le fichier est vide"],
  ["a file without front matter", "# Titre\n", 1, "l'en-tête manque"],
  ["a blank line before it", "\n---\na: 1\n---\n", 1, "l'en-tête manque"],
  ["JavaScript", "---js\nglobalThis.pwned = 1\n---\n", 1, "l'en-tête « ---js » n'est pas du YAML"],
  ["JavaScript after a blank", "--- js\nglobalThis.pwned = 1\n---\n", 1, "l'en-tête « --- js » n'est pas du YAML"],
  [
    "JavaScript by its whole name",
    "---javascript\nglobalThis.pwned = 1\n---\n",
    1,
    "l'en-tête « ---javascript » n'est pas du YAML",
  ],
  ["JSON", '---json\n{"a": 1}\n---\n', 1, "l'en-tête « ---json » n'est pas du YAML"],
  ["four dashes", "----\na: 1\n----\n", 1, "l'en-tête « ---- » n'est pas du YAML"],
  ["an end that lacks", "---\na: 1\n\nTexte.\n", 1, "l'en-tête n'est pas fermé"],
  ["an end of four dashes", "---\na: 1\n----\nTexte.\n---\n", 3, "la ligne « ---- » ne ferme pas l'en-tête"],
  ["an end with words", "---\na: 1\n--- fin\n", 3, "la ligne « --- fin » ne ferme pas l'en-tête"],
];

describe("front matter is refused for", () => {
  it.each(refused)("%s", (_, source, line, message) => {
    const { yaml, yamlOffset, body } = parseFrontMatter(source);
    expect(yaml).toMatchObject({ ok: false, line });
    expect({ yamlOffset, body, message: !yaml.ok && yaml.message.replace(/\u00a0/gu, " ") }).toEqual({
      yamlOffset: 0,
      body: "",
      message,
    });
    expect(globalThis).not.toHaveProperty("pwned");
  });
});

it.each([["---\n---\nTexte."], ["---\n# rien\n---\nTexte."], ["---\n\n---\n"]])(
  "front matter without a field says so: %j",
  (source) => {
    expect(parseFrontMatter(source).yaml).toMatchObject({ ok: false, message: "aucun champ n'est écrit" });
  },
);

it("a tag that calls for a function is refused", () => {
  const { yaml } = parseFrontMatter('---\na: !!js/function "function () { globalThis.pwned = 1 }"\n---\n');
  expect(yaml).toMatchObject({ ok: false, line: 1 });
  expect(globalThis).not.toHaveProperty("pwned");
});
