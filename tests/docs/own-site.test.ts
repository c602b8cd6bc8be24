import { appendFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { COMMANDS } from "../../scripts/commands.ts";
import { PART_NAMES } from "../../src/model/parts.ts";
import { OWN_FIELD_TYPES } from "../../src/model/schema/own-field.ts";
import { writeNewSite } from "../../src/new-site/write-new-site.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { PROJECT } from "../run-script.ts";

const folder = mkdtempSync(join(tmpdir(), "own-site-"));
afterAll(() => rmSync(folder, { recursive: true }));

const PAGE = readFileSync(join(PROJECT, "docs/how-to/run-a-site-of-your-own.md"), "utf8");

/** The files that the page shows, by the comment that each begins with. */
const SHOWN = [...PAGE.matchAll(/```yaml\n# (\S+)\n([\s\S]*?)```/gu)].map(([, file = "", text = ""]) => ({
  file,
  text,
}));

describe("the page of those who run a site of their own, in English", () => {
  it("shows files that a new site takes, own fields in an entry included", async () => {
    expect(SHOWN.map(({ file }) => file)).toEqual([
      "site.yaml",
      "actors/_vocabularies/themes.yaml",
      "actors/_fields.yaml",
    ]);
    const parts = ["directory", "events", "glossary"] as const;
    const wishes = {
      title: "Gardens",
      url: "https://gardens.example.org",
      language: "en",
      parts,
      forge: "aucune",
    } as const;
    await writeNewSite(folder, wishes, { today: "2026-11-22", engine: { spec: "^9.9.9" } });
    const settings = readFileSync(join(folder, "site.yaml"), "utf8").replace(/^parts: .*\n/mu, "");
    writeFileSync(join(folder, "site.yaml"), settings);
    for (const { file, text } of SHOWN) {
      mkdirSync(dirname(join(folder, file)), { recursive: true });
      appendFileSync(join(folder, file), text);
    }
    const [, own = ""] = /`(own: \{.*?\})`/u.exec(PAGE) ?? [];
    appendFileSync(join(folder, "actors/example.yaml"), `${own}\n`);
    const { value: model, problems } = readModel(folder, { now: new Date("2026-11-22T12:00:00Z"), drafts: false });
    expect(problems.map(renderProblem)).toEqual([]);
    expect(model?.actors[0]?.own).toEqual({ plots: 12, water: "rain" });
  });

  it("names commands and options that there are, all parts, and all types of fields", async () => {
    const named = [...PAGE.matchAll(/npx civic-theque ([a-z]+)([^`\n#]*)/gu)];
    expect(named.length).toBeGreaterThan(8);
    for (const [, name = "", words = ""] of named) {
      const { command } = await COMMANDS[name as keyof typeof COMMANDS].load();
      for (const [, option = ""] of words.matchAll(/--([a-z-]+)/gu))
        expect(Object.keys(command.options), name).toContain(option);
    }
    expect(PART_NAMES.filter((part) => !PAGE.includes(`\`${part}\``))).toEqual([]);
    expect(OWN_FIELD_TYPES.filter((type) => !PAGE.includes(`\`${type}\``))).toEqual([]);
  });
});

it("says which guides are in French wherever English leads to one", () => {
  for (const file of [
    "README.md",
    "docs/how-to/run-a-site-of-your-own.md",
    "starter/site/en/base/README.md",
    "starter/site/en/base/site.yaml",
  ]) {
    const text = readFileSync(join(PROJECT, file), "utf8");
    const paragraphs = text.split(/\n\n/u).filter((one) => /guide-d|longer\s+guides/u.test(one));
    expect(
      paragraphs.filter((one) => !/in French/u.test(one)),
      file,
    ).toEqual([]);
    expect(paragraphs.length, file).toBeGreaterThan(0);
  }
});
