import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { checkPages, findOutputFaults } from "../../src/site/check-outputs.ts";
import type { Output } from "../../src/site/list-outputs.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { ARTICLE, FICHE, SITE } from "../sources/small-site.ts";

const page = (path: string): Output => ({ path, owner: "une page du site (x/y)" });
const file = (name: string): Output => ({
  path: name.replace(/^public\//u, ""),
  owner: name,
  place: { file: name, path: [] },
});

describe("files that a build would write", () => {
  it.each<[string, Output[], string[]]>([
    ["none at the place of another", [page("a/index.html"), page("a.ics"), file("public/b/index.html")], []],
    [
      "one that is copied over a page",
      [page("a/index.html"), file("public/a/index.html")],
      ["public/a/index.html: «\u00a0/a/\u00a0» serait aussi une page du site (x/y)"],
    ],
    [
      "one that a disk without capitals does not tell from another",
      [page("favicon.ico"), file("public/FAVICON.ico")],
      ["public/FAVICON.ico: «\u00a0/FAVICON.ico\u00a0» serait aussi une page du site (x/y)"],
    ],
    [
      "two that the site itself makes",
      [page("a/index.html"), page("a/index.html")],
      ["site.yaml: «\u00a0/a/\u00a0» serait aussi une page du site (x/y), et une page du site (x/y)"],
    ],
    [
      "one in the place of a folder, told once",
      [page("a/b/index.html"), page("a/c/index.html"), file("public/a")],
      ["public/a: «\u00a0/a\u00a0» serait aussi une page du site (x/y)"],
    ],
    [
      "a name that no disk takes",
      [file(`public/${"é".repeat(128)}`)],
      [`public/${"é".repeat(128)}: «\u00a0${"é".repeat(30)}…\u00a0» est un nom trop long pour un fichier`],
    ],
  ])("%s", (_, outputs, said) => {
    expect(findOutputFaults(outputs).map((fault) => `${fault.file}: ${fault.message}`)).toEqual(said);
  });
});

describe("what a site leads to itself by", () => {
  const folder = mkdtempSync(join(tmpdir(), "outputs-"));
  beforeAll(() => {
    for (const name of ["actors", "content/interviews", "content/pages", "public"])
      mkdirSync(join(folder, "site", name), { recursive: true });
    writeFileSync(join(folder, "site/actors/voxe.yaml"), FICHE);
    writeFileSync(join(folder, "site/content/interviews/a.md"), ARTICLE);
    writeFileSync(join(folder, "site/public/affiche d'été.pdf"), "x");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const check = async (settings: string, text = "") => {
    const root = mkdtempSync(join(folder, "case-"));
    cpSync(join(folder, "site"), root, { recursive: true });
    writeFileSync(join(root, "site.yaml"), `${SITE}format: 3\n${settings}`);
    writeFileSync(
      join(root, "content/pages/projet.md"),
      `---\ntitle: "Projet"\ndate: 2026-11-01\nsummary: "Un."\n---\n\n${text}\n`,
    );
    const { value: model, problems } = readModel(root, { now: new Date("2026-11-22"), drafts: true });
    const later = model ? await checkPages(root, model) : [];
    return [...problems, ...later].map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " "));
  };
  const lines = SITE.split("\n").length + 1;

  it.each<[string, string, string, string[]]>([
    [
      "a page, a list, a file that is copied, a feed, another site",
      'menu: [directory, {name: A, url: "/interviews/a/"}, {name: B, url: "https://example.org/"}]\ncontact: bonjour@example.org\n',
      "[a](/annuaire/?x#y), [b](</affiche d'été.pdf>), [c](/flux.xml), [d](/acteurs/voxe), [e](#f)",
      [],
    ],
    [
      "no page, in the menu and as the contact",
      'menu:\n  - directory\n  - {name: A, url: "/nulle-part/"}\ncontact: /contact/\n',
      "",
      [
        `site.yaml:${lines + 3} — contact : aucune page du site n'est à l'adresse « /contact/ » ; corrigez-la, ou écrivez la page qui y sera`,
        `site.yaml:${lines + 2} — menu[1].url : aucune page du site n'est à l'adresse « /nulle-part/ » ; corrigez-la, ou écrivez la page qui y sera`,
      ],
    ],
    [
      "no page, in a text",
      "",
      "[a](/nulle-part/#b)",
      [
        "content/pages/projet.md:7 — aucune page du site n'est à l'adresse « /nulle-part/#b » ; corrigez-la, ou écrivez la page qui y sera",
      ],
    ],
    [
      "one list twice, by its name and by its address",
      'menu:\n  - directory\n  - directory\n  - {name: A, url: "/annuaire/"}\n',
      "",
      [
        `site.yaml:${lines + 2} — menu[1] : « /annuaire/ » est déjà au menu (site.yaml:${lines + 1}) ; gardez une seule des deux entrées`,
        `site.yaml:${lines + 3} — menu[2] : « /annuaire/ » est déjà au menu (site.yaml:${lines + 1}) ; gardez une seule des deux entrées`,
      ],
    ],
    [
      "a page at the former address of a section",
      "addresses: {directory: [catalogue, projet]}\n",
      "",
      [
        `site.yaml:${lines} — addresses.directory[1] : « /projet/ » serait aussi content/pages/projet.md ; donnez à l'un des deux un autre nom`,
      ],
    ],
  ])("%s", async (_, settings, text, said) => {
    expect((await check(settings, text)).sort()).toEqual(said.sort());
  });

  it("is a folder of files to copy: a link is named, and so is a file of that name", async () => {
    symlinkSync("/etc/hosts", join(folder, "site/public/liens.txt"));
    expect(await check("")).toEqual([
      "public/liens.txt:1 — ce lien symbolique n'est pas suivi, rien de ce à quoi il mène ne paraît ; mettez le fichier lui-même à sa place, ou retirez le lien",
    ]);
    rmSync(join(folder, "site/public"), { recursive: true });
    writeFileSync(join(folder, "site/public"), "x");
    expect(await check("")).toEqual([
      "public:1 — c'est un fichier, et non le dossier de ce qui est copié tel quel ; donnez-lui un autre nom, ou mettez-le dans un dossier de ce nom",
    ]);
  });
});
