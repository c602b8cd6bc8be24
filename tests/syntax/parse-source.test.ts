import { describe, expect, it } from "vitest";
import { z } from "zod";
import { parseTextFile, parseYamlFile } from "../../src/syntax/parse-source.ts";

const schema = z.strictObject({ name: z.string() });

describe("marks that turn a text around (CVE-2021-42574, chatmail/core#3479)", () => {
  it.each(["\u202a", "\u202b", "\u202d", "\u202e", "\u2066", "\u2067", "\u2068"])(
    "%j is refused, at its line",
    (mark) => {
      const yaml = parseYamlFile(schema, "actors/a.yaml", `# un\nname: "Bon${mark}nom"\n`);
      expect(yaml.problems.map(({ level, line }) => [level, line])).toEqual([["error", 2]]);
      const text = parseTextFile(schema, "content/a.md", `---\nname: a\n---\n\nUn mot${mark}.\r\nAutre\n`);
      expect(text.problems.map(({ level, line }) => [level, line])).toEqual([["error", 5]]);
    },
  );

  it.each([
    ["Arabic", "مرحبا"],
    ["a mark of direction, which turns nothing", "مرحبا\u200f!"],
    ["joiners of emoji", "👩\u200d💻"],
  ])("are not: %s", (_, text) => {
    expect(parseYamlFile(schema, "actors/a.yaml", `name: "${text}"`).problems).toEqual([]);
  });
});

describe("characters that are no text (Unicode, Cc; UAX 14, BK and NL)", () => {
  const controls = ["\u0000", "\u0007", "\u001b", "\u007f", "\u0080", "\u0092", "\u009f"];
  const lineEnds = ["\u000b", "\u000c", "\u0085", "\u2028", "\u2029"];

  it.each([...controls, ...lineEnds])("%j is refused in a text, at its line", (character) => {
    const { problems } = parseTextFile(schema, "content/a.md", `---\nname: a\n---\n\nL${character}été.\r\nAutre\n`);
    expect(problems.map(({ level, line }) => [level, line])).toEqual([["error", 5]]);
  });

  it.each([...controls, ...lineEnds])("%j is refused in a fiche, once", (character) => {
    const { problems } = parseYamlFile(schema, "actors/a.yaml", `# un\nname: "L${character}été"\n`);
    expect(problems.map(({ level, line }) => [level, line])).toEqual([["error", 2]]);
  });

  it.each(["\\u0092", "\\x92", "\\e", "\\N", "\\L", "\\P", "\\u202e", "\\U0000202E"])(
    "so is the escape %s",
    (written) => {
      const { problems } = parseYamlFile(schema, "actors/a.yaml", `# un\nname: "L${written}été"\n`);
      expect(problems.map(({ level, line }) => [level, line])).toEqual([["error", 2]]);
    },
  );

  it("says what each would do", () => {
    const say = (text: string) =>
      parseTextFile(schema, "a.md", `---\nname: a\n---\n${text}`).problems.map(({ message }) =>
        message.replace(/\u00a0/gu, " "),
      );
    expect(say("Un\u2028deux")).toEqual([
      "le caractère invisible « ⟨U+2028⟩ » ne finit pas la ligne, ce qui le suit y resterait",
    ]);
    expect(say("L\u0092été")).toEqual(["le caractère invisible « ⟨U+0092⟩ » n'est pas du texte"]);
  });

  it.each(["a\\tb", "a\\u00e9b", "a\\\\nb"])("other escapes stay: %s", (name) => {
    expect(parseYamlFile(schema, "actors/a.yaml", `name: "${name}"`).problems).toEqual([]);
  });
});

describe("what of a body would be printed as it is written is told at its line", () => {
  it.each([
    ["** gras **", "warning"],
    ["[q](https://www.exemple.org/x y)", "warning"],
    ["[x](www.exemple.org)", "warning"],
    ["Mots &#x202E;evil", "error"],
    ["Mots &#8238;evil", "error"],
  ])("%s", (words, level) => {
    const { problems } = parseTextFile(schema, "content/a.md", `---\nname: a\n---\n\nUn mot.\n\n${words}\n`);
    expect(problems.map((one) => [one.level, one.line])).toEqual([[level, 7]]);
  });

  it("with what to write instead", () => {
    const say = (text: string) => parseTextFile(schema, "a.md", `---\nname: a\n---\n${text}`).problems[0]?.remedy;
    expect(say("[x](www.exemple.org)")).toBe("écrivez https://www.exemple.org");
    expect(say("[x](exemple.org/a?b=c)")).toBe("écrivez https://exemple.org/a?b=c");
    expect(say("[x](https//www.exemple.org)")).toBe("écrivez https://www.exemple.org");
    expect(say("[x](https:/www.exemple.org)")).toBe("écrivez https://www.exemple.org");
    expect(say("[x](http:www.exemple.org)")).toBe("écrivez https://www.exemple.org");
    expect(say("[x](https:\\\\www.exemple.org)")).toBe("écrivez https://www.exemple.org");
    expect(say("[x](https://a b.c.exemple.org)")).toContain("%20");
    expect(say("[x](http:a)")).toBe("écrivez l'adresse entière, qui commence par https://");
    expect(say("[a](jeanne@example.org)")).toBe("écrivez mailto:jeanne@example.org");
  });
});

describe("letters that macOS writes as two characters", () => {
  const parse = (name: string) => parseYamlFile(schema, "actors/a.yaml", `name: ${JSON.stringify(name)}`).value?.name;

  it.each(["Décidim", "Ça ira", "Œuvre été", "Ångström", "한국"])("%s is one word", (name) => {
    expect(parse(name.normalize("NFD"))).toBe(name);
  });

  it("keep in an address what it is made of", () => {
    const address = `https://example.org/${"é".normalize("NFD")}`;
    expect(parse(address)).toBe(address);
  });
});
