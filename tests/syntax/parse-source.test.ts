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
