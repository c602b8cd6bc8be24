import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { changeKeyword, renderChanges } from "../../src/roundup/proposing/change-settings.ts";
import { PATCH_FILE, PROPOSALS_FILE, proposeSettings } from "../../src/roundup/proposing/propose-settings.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT, runScript } from "../run-script.ts";

const now = new Date("2026-11-20T12:00:00+01:00");
let root = "";
const read = (file: string) => readFileSync(join(root, file), "utf8");

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "civic-theque-proposing-"));
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  rmSync(join(root, "content/liens"), { recursive: true, force: true });
  mkdirSync(join(root, "content/liens"));
  writeFileSync(
    join(root, "content/sources.yaml"),
    '- name: "La Gazette"\n  url: "https://gazette.example.org/flux"\n  weight: 1\n- name: "Le Courrier"\n  url: "https://courrier.example.org/flux"\n',
  );
  const settings = read("site.yaml").replace(
    /^roundup:\n(?: {2}.*\n)*/mu,
    'roundup:\n  keywords:\n    - { term: "budget participatif", weight: 4 }\n    - term: "pétition"\n      weight: 2\n',
  );
  writeFileSync(join(root, "site.yaml"), settings);
});
afterEach(() => rmSync(root, { recursive: true, force: true }));

function publish(day: number, titles: readonly string[], publisher: string): void {
  const host = publisher === "La Gazette" ? "gazette" : "ailleurs";
  const blocks = titles.map(
    (title, index) => `### [${title}](https://${host}.example.org/${day}/${index}) — ${publisher}`,
  );
  const date = `2026-11-${String(day).padStart(2, "0")}`;
  const matter = `---\nnumber: ${day}\ndate: "${date}"\ntitle: "Édition"\n---\n`;
  writeFileSync(join(root, `content/liens/${date}.md`), `${matter}\n${blocks.join("\n\n")}\n`);
}

const removed = (title: string, publisher: string) => `2026-11-10\tretiré\tfr\t${publisher}\t${title}\n`;

describe("what past choices propose to change", () => {
  it("is nothing where they say too little", async () => {
    publish(1, ["Un conseil citoyen"], "La Gazette");
    expect(await proposeSettings(root, now)).toMatchObject({
      ok: true,
      value: { lines: [expect.stringMatching(/^Rien à proposer/u)] },
    });
    expect(existsSync(join(root, PATCH_FILE))).toBe(false);
  });

  it("is keywords, weights and sources, with their reasons, as a patch that applies and leaves a valid site", async () => {
    const titles = ["Le conseil citoyen se réunit", "Un conseil citoyen à Nîmes", "Conseil citoyen : un bilan"];
    for (const [index, title] of [...titles, "Au conseil citoyen, on vote"].entries())
      publish(index + 1, [title], "La Gazette");
    for (const day of [5, 6, 7, 8]) publish(day, [`Jour ${day} chez nous`], "Ailleurs");
    writeFileSync(
      join(root, "content/choix.tsv"),
      ["un", "deux", "trois", "quatre"].map((word) => removed(`Une pétition pour ${word}`, "Le Courrier")).join(""),
    );
    const before = [read("site.yaml"), read("content/sources.yaml")];
    const result = await proposeSettings(root, now);
    expect(result.ok && result.value.lines.slice(1, 6)).toEqual([
      "  nouveau mot-clé conseil citoyen, poids 2 — «\u00a0conseil citoyen\u00a0» paraît dans 4 éditions, et aucun mot-clé ne le dit",
      "  poids 1 au mot-clé pétition — «\u00a0pétition\u00a0»\u00a0: 0 lien gardé, 4 retirés",
      "  poids 1,5 à la source La Gazette — «\u00a0La Gazette\u00a0»\u00a0: 4 liens gardés, 0 retiré",
      "  poids 0,5 à la source Le Courrier — «\u00a0Le Courrier\u00a0»\u00a0: 0 lien gardé, 4 retirés",
      "  nouvelle source, le site ailleurs.example.org — vous avez gardé 4 articles de ailleurs.example.org, dont aucun flux n'est lu",
    ]);
    expect([read("site.yaml"), read("content/sources.yaml")]).toEqual(before);
    expect(read(PROPOSALS_FILE)).toContain("cherchez son flux, puis ajoutez-le à content/sources.yaml");
    const git = (...args: string[]) => spawnSync("git", args, { cwd: root, encoding: "utf8" });
    git("init", "-q");
    expect(git("apply", PATCH_FILE).stderr).toBe("");
    const { value: model } = readModel(root, { now, drafts: false });
    expect(model?.settings.roundup.keywords.map(({ term, weight }) => [term, weight])).toEqual([
      ["conseil citoyen", 2],
      ["budget participatif", 4],
      ["pétition", 1],
    ]);
    expect(
      model?.feeds.flatMap(({ name, weight }) => (/Gazette|Courrier/u.test(name) ? [[name, weight]] : [])),
    ).toEqual([
      ["La Gazette", 1.5],
      ["Le Courrier", 0.5],
    ]);
  });

  it("leaves out what was removed as often, and what a keyword or a name says already", async () => {
    for (const day of [1, 2, 3]) publish(day, ["Un budget participatif, un tirage nouveau"], `Source ${day}`);
    writeFileSync(join(root, "content/choix.tsv"), removed("Un tirage nouveau", "X").repeat(2));
    expect(await proposeSettings(root, now)).toMatchObject({
      ok: true,
      value: { lines: [expect.stringMatching(/^Rien à proposer/u)] },
    });
  });

  it("is told by the command, which reads no feed", async () => {
    const run = await runScript("liens", ["--root", root, "--now", now.toISOString(), "--proposer"]);
    expect([run.code, run.stdout]).toEqual([0, expect.stringMatching(/^Rien à proposer/u)]);
  });
});

describe("a patch of settings", () => {
  it.each([
    ["a row of flow style", '  keywords:\n    - { term: "vote", weight: 2 }\n', '+    - { term: "vote", weight: 3 }\n'],
    ["a row without a weight", '  keywords:\n    - { term: "vote" }\n', '+    - { term: "vote", weight: 3 }\n'],
    ["rows of block style", "  keywords:\n    - term: vote\n      section: x\n", "+      weight: 3\n"],
    [
      "Windows' line ends",
      '  keywords:\r\n    - { term: "vote", weight: 2 }\r\n',
      '+    - { term: "vote", weight: 3 }\r\n',
    ],
  ])("changes %s", (_, text, row) => {
    const change = changeKeyword(text, { kind: "keyword-weight", term: "vote", weight: 3, why: "" });
    expect(renderChanges("site.yaml", text, change ? [change] : [])).toContain(row);
  });

  it("asks for a hand where the place is not found", () => {
    expect(changeKeyword("title: x\n", { kind: "new-keyword", term: "vote", weight: 3, why: "" })).toBeUndefined();
  });
});
