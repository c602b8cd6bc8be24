import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { settingsSchema } from "../../src/model/schema/settings.ts";
import { PROJECT } from "../run-script.ts";

const read = (path: string) => readFileSync(join(PROJECT, path), "utf8");
const find = (text: string, pattern: RegExp) => [...text.matchAll(pattern)].map(([, found = ""]) => found);

/** A heading's anchor, as forges make it. */
const anchorOf = (heading: string) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, "")
    .replace(/\s/gu, "-");

describe.each(["docs/guide-de-la-redaction.md", "CONTRIBUTING.md", "README.md"])("%s", (file) => {
  const text = read(file);

  it("names commands that there are", () => {
    const { scripts } = JSON.parse(read("package.json"));
    const named = new Set(find(text, /npm run ([\w-]+)/gu));
    expect(named.size).toBeGreaterThan(2);
    expect([...named].filter((name) => !(name in scripts))).toEqual([]);
  });

  it("gives commands options that their help knows", () => {
    const given = [...text.matchAll(/npm run ([\w-]+) -- ([^`\n#]*)/gu)];
    const unknown = given.flatMap(([, name = "", words = ""]) =>
      find(words, /(?<=^| )(--[a-z-]+)/gu).filter((option) => !read(`scripts/${name}.ts`).includes(option)),
    );
    expect(unknown).toEqual([]);
  });

  it("leads to pictures, files and chapters that there are", () => {
    const anchors = find(text, /^#{2,3} (.+)$/gmu).map(anchorOf);
    const links = find(text, /\]\(([^)\s]+)\)/gu).filter((link) => !/^https?:|…/u.test(link));
    const isThere = (link: string) =>
      link.startsWith("#") ? anchors.includes(link.slice(1)) : existsSync(join(PROJECT, file, "..", link));
    expect(links.filter((link) => !isThere(link) && !link.startsWith("images/"))).toEqual([]);
  });
});

it("the guide explains every rule of the choice of links, with what it is by default", () => {
  const text = read("docs/guide-de-la-redaction.md");
  const { shape } = settingsSchema.shape.roundup.unwrap();
  const rules = Object.entries(shape).map(([name, rule]) => [name, rule.parse(undefined)] as const);
  for (const [name, value] of rules) {
    const [row = ""] = new RegExp(`^\\| \`${name}\` \\|.*$`, "mu").exec(text) ?? [];
    expect(row, name).not.toBe("");
    if (typeof value !== "object" && typeof value !== "boolean") expect(row).toContain(String(value));
  }
});
