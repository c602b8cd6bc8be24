import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { explainNoSite } from "../../src/sources/explain-no-site.ts";
import { COMMAND_NAMES, type CommandName } from "../../src/text/call-command.ts";
import { runScript } from "../run-script.ts";

const root = mkdtempSync(join(tmpdir(), "no-site-"));
afterAll(() => rmSync(root, { recursive: true }));
const [empty, above, site] = [join(root, "vide"), join(root, "dessus"), join(root, "dessus/mon site")];
mkdirSync(empty);
mkdirSync(site, { recursive: true });
writeFileSync(join(site, "site.yaml"), 'title: "A"\n');

const say = (folder: string) => explainNoSite(folder, root)?.replaceAll(/[\u00a0\u202f]/gu, " ");

describe("a folder without a site", () => {
  it.each([
    [
      "an empty one",
      empty,
      "✗ Il n'y a pas de site dans vide : aucun site.yaml n'y est.\nnpm run init -- mon-annuaire en écrit un neuf ; --root DOSSIER désigne un site qui est ailleurs.",
    ],
    [
      "one above a site",
      above,
      "✗ Il n'y a pas de site dans dessus : aucun site.yaml n'y est.\nIl y en a un plus bas : cd 'dessus/mon site', ou --root 'dessus/mon site'.",
    ],
    ["a site", site, undefined],
  ])("%s is told so", (_, folder, expected) => {
    expect(say(folder)).toBe(expected);
  });

  it.each<[CommandName, string[]]>([
    ...COMMAND_NAMES.filter((name) => name !== "init").map((name): [CommandName, string[]] => [name, []]),
    ["fiche", ["Voxe"]],
    ["fiche", ["--modele"]],
  ])("is no place for %s %j, which ends with 2 and writes nothing", async (command, words) => {
    const { code, stdout, stderr } = await runScript(command, [...words, "--root", empty]);
    expect([code, stdout, readdirSync(empty)]).toEqual([2, "", []]);
    expect(stderr).toContain("Il n'y a pas de site dans");
  });
});
