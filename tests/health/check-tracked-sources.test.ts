import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { checkTrackedSources } from "../../src/health/check-tracked-sources.ts";
import type { Model } from "../../src/model/model.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";
import { makeSite } from "./make-site.ts";

const tracked = "https://journal.example.org/article?utm_source=lettre&utm_medium=email";
const site = makeSite({
  outil: { website: "https://outil.example.org/", sources: [tracked, "https://example.org/sain"] },
});
const root = mkdtempSync(join(tmpdir(), "tracked-sources-"));
const FIXTURE = join(PROJECT, "tests/fixtures/site");
cpSync(FIXTURE, root, { recursive: true });
afterAll(() => {
  site.remove();
  rmSync(root, { recursive: true });
});

const find = (model: Model, at: string) => checkTrackedSources(model, (file) => readFileSync(join(at, file), "utf8"));

it("names a tracked address of a fiche, at its line, with the address to write instead", () => {
  const found = find(site.read(new Date("2026-11-22T12:00:00Z")), site.root);
  expect(found.map(({ level, file, remedy }) => [level, file, remedy])).toEqual([
    ["warning", "actors/outil.yaml", "écrivez https://journal.example.org/article"],
  ]);
  expect(found[0]?.line).toBeGreaterThan(1);
});

/** Rewrites one file of the site, and tells what is found in it. */
function findIn(file: string, change: (text: string) => string): string[] {
  const source = join(root, file);
  const before = (() => {
    try {
      return readFileSync(source, "utf8");
    } catch {
      return undefined;
    }
  })();
  writeFileSync(source, change(before ?? ""));
  const { value: model, problems } = readModel(root, { now: new Date("2026-10-20T10:00:00Z"), drafts: true });
  if (!model) throw new Error(JSON.stringify(problems));
  const found = find(model, root).filter((one) => one.file === file);
  if (before === undefined) rmSync(source);
  else writeFileSync(source, before);
  return found.map(({ level, line, remedy }) => `${level} ${line} ${remedy}`);
}

const SHIELD =
  "https://eur03.safelinks.protection.outlook.com/?url=https%3A%2F%2Fwww.exemple.org&data=05%7C02%7Ca%40b.fr%7Cabc";
const remedy = "écrivez https://www.exemple.org";

describe("an address that tells on somebody is named", () => {
  const article = ({ date = "2026-10-01", fields = "", body = "Texte." }) =>
    `---\ntitle: "T"\ndate: ${date}\nsummary: "S."\n${fields}---\n\n${body}\n`;

  it.each([
    ["in an article", { body: `[x](${SHIELD})` }, 7],
    ["bare in an article", { body: `Voir\n${SHIELD}.` }, 8],
    ["in a draft", { fields: "draft: true\n", body: `[x](${SHIELD})` }, 8],
    ["in what is dated later", { date: "2026-12-01", body: `[x](${SHIELD})` }, 7],
    ["among sources", { fields: `sources:\n  - title: "x"\n    url: ${SHIELD}\n` }, 7],
    ["in a note", { body: `Un mot[^1].\n\n[^1]: Voir ${SHIELD}` }, 9],
    ["in a table", { body: `| a |\n|---|\n| ${SHIELD} |` }, 9],
    ["in a comment of its fields: never", { fields: `# vu par ${SHIELD}\n` }, undefined],
    ["in code: never", { body: `Comme \`${SHIELD}\`.` }, undefined],
  ])("%s", (_, parts, line) => {
    const found = findIn("content/contributions/x.md", () => article(parts));
    expect(found).toEqual(line === undefined ? [] : [`warning ${line} ${remedy}`]);
  });

  it("in the summary of an article", () => {
    const found = findIn("content/contributions/x.md", () => article({}).replace('"S."', `"Voir ${SHIELD}."`));
    expect(found).toEqual([`warning 4 ${remedy}`]);
  });

  it.each([
    ["the description of a fiche", "actors/voix-publique.yaml", "(/acteurs/coeur-de-ville/)", `(${SHIELD})`],
    ["the words of a fiche", "actors/voix-publique.yaml", "(/acteurs/coeur-de-ville/)", `(/acteurs/), ${SHIELD}`],
    ["the settings", "site.yaml", "https://vigie.example.org/contact-externe", SHIELD],
    ["a term's text", "content/glossaire/civic-tech.md", "]\n---\n", `]\n---\n\nVoir ${SHIELD}.\n\n`],
    ["an event's address", "content/evenements/soiree-des-voix.md", "https://voix.example.org/soiree", SHIELD],
  ])("in %s", (_, file, from, to) => {
    const found = findIn(file, (text) => {
      expect(text).toContain(from);
      return text.replace(from, () => to);
    });
    expect(found).toEqual([expect.stringMatching(/^warning \d+ écrivez https:\/\/www\.exemple\.org$/u)]);
  });

  it("and one that nobody else can open, but not where it is code", () => {
    const local = "donnez l'adresse publique de la page\u202f; si elle est à lire, mettez-la entre accents graves";
    const body = "Voir http://nas.local/x et [y](http://192.168.1.10/k), ou `http://localhost:8080`.";
    expect(findIn("content/contributions/x.md", () => article({ body }))).toEqual([
      `warning 7 ${local}`,
      `warning 7 ${local}`,
    ]);
  });
});
