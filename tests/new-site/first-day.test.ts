import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import type { PartName } from "../../src/model/parts.ts";
import { listForgeFiles } from "../../src/new-site/list-forge-files.ts";
import type { SiteWishes } from "../../src/new-site/site-wishes.ts";
import { writeNewSite } from "../../src/new-site/write-new-site.ts";
import { PROJECT, runScript } from "../run-script.ts";

const NOW = "2026-11-24T10:00:00Z";

/** What the pipelines of a site run of its commands, each as it is typed. */
function listCommands(wishes: SiteWishes): string[] {
  const texts = listForgeFiles(PROJECT, wishes).map(({ text }) => text);
  return [...new Set(texts.flatMap((text) => [...text.matchAll(/npm run (\S+.*)$/gmu)].map(([, line = ""]) => line)))];
}

test.each<[string, SiteWishes["language"], PartName[], number, boolean]>([
  ["whose example of an edition is deleted", "en", ["directory", "roundups", "letter"], 5, false],
  ["without roundups", "fr", ["directory", "events"], 2, true],
])(
  "each command of the pipelines of a new site %s ends well on its first day",
  { timeout: 60_000 },
  async (...given) => {
    const [, language, parts, count, isWhole] = given;
    const root = mkdtempSync(join(tmpdir(), "first-day-"));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const wishes: SiteWishes = { title: "Annuaire", url: "https://a.example.org", language, parts, forge: "github" };
    await writeNewSite(root, wishes, { today: NOW.slice(0, 10), engine: { spec: "^1.0.0" } });
    if (!isWhole)
      for (const name of readdirSync(join(root, "content/liens"))) rmSync(join(root, "content/liens", name));
    const proposals = join(root, "propositions.json");
    writeFileSync(proposals, "[]");
    const commands = listCommands(wishes);
    expect(commands).toHaveLength(count);
    for (const line of commands) {
      const [name = "", ...words] = line.replace(/propos\w+\.json/u, proposals).split(/ (?:-- )?/u);
      const more = name === "build" ? ["--no-social-images"] : [];
      const { code, stdout, stderr } = await runScript(name, [...words, ...more, "--root", root, "--now", NOW]);
      expect({ line, code, said: `${stdout}${stderr}` }).toMatchObject({ code: 0 });
    }
  },
);
