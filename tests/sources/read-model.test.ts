import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { visitKinds } from "../../src/kinds/table.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { ARTICLE, FICHE, ROUNDUP, SITE } from "./small-site.ts";

const VOCABULARIES = join(import.meta.dirname, "../fixtures/broken-site/actors/_vocabularies");
const OPTIONS = { now: new Date("2026-11-22T12:00:00Z"), drafts: false };
const parent = mkdtempSync(join(tmpdir(), "read-model-"));
let root = parent;
let count = 0;

afterAll(() => rmSync(parent, { recursive: true }));

function write(file: string, text: string | Buffer): void {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
}

const read = () => readModel(root, OPTIONS);
const say = () => read().problems.map((problem) => renderProblem(problem).replace(/[\u00a0\u202f]/gu, " "));

beforeEach(() => {
  count += 1;
  root = join(parent, String(count));
  cpSync(VOCABULARIES, join(root, "actors/_vocabularies"), { recursive: true });
  write("site.yaml", SITE);
  write("actors/voxe.yaml", FICHE);
  write("content/interviews/entretien.md", ARTICLE);
  write("content/liens/2026-11-15.md", ROUNDUP);
});

describe("a small valid site", () => {
  it("is read, typed and linked", () => {
    const { value: model, problems } = read();
    expect(problems).toEqual([]);
    expect(model?.actors.map(({ id, file, path, website }) => [id, file, path, website])).toEqual([
      ["voxe", "actors/voxe.yaml", "/acteurs/voxe/", "https://voxe.example.org"],
    ]);
    expect(model?.articles).toMatchObject([
      { id: "entretien", kind: "interview", body: "\nLe texte.\n", actors: [{ id: "voxe" }] },
    ]);
    expect(model?.roundups).toMatchObject([
      { id: "2026-11-15", intro: "Le mot.", links: [{ line: 9, actors: [{ id: "voxe" }] }] },
    ]);
  });

  it("may have no content at all", () => {
    rmSync(join(root, "content"), { recursive: true });
    expect(say()).toEqual([]);
    expect(read().value?.articles).toEqual([]);
  });

  it("is read the same with Windows line ends and byte order marks", () => {
    for (const [file, text] of [
      ["site.yaml", SITE],
      ["actors/voxe.yaml", FICHE],
      ["content/interviews/entretien.md", ARTICLE],
      ["content/liens/2026-11-15.md", ROUNDUP],
    ] as const)
      write(file, `\ufeff${text.replaceAll("\n", "\r\n")}`);
    expect(say()).toEqual([]);
    expect(read().value?.roundups[0]?.links[0]).toMatchObject({ title: "Un lien", publisher: "Voxe", line: 9 });
  });
});

it("names the folder of every kind of content to a file that lies in none", () => {
  write("content/note.md", ARTICLE);
  const [said = ""] = say();
  const folders = visitKinds((kind) => kind.folders.map(({ path }) => path)).filter((path) => path !== "actors");
  expect(folders.filter((path) => !said.includes(`${path}/`))).toEqual([]);
  expect(folders.length).toBeGreaterThan(8);
});

describe("is passed over", () => {
  it("a hidden file and a hidden folder", () => {
    write("actors/.brouillon.yaml", "?");
    write("content/.obsidian/app.json", "?");
    write("content/interviews/.DS_Store", "?");
    expect(say()).toEqual([]);
  });
});

const faults: [sentence: string, change: () => void, said: string[]][] = [
  [
    "a site without site.yaml",
    () => rmSync(join(root, "site.yaml")),
    [
      "site.yaml — le fichier manque ou ne se lit pas ; lancez npm run init -- mon-annuaire, qui écrit un site neuf, ou donnez le dossier du site par --root",
    ],
  ],
  [
    "a term that the engine does not know, where the site has no vocabulary of its own",
    () => {
      rmSync(join(root, "actors/_vocabularies/functions.yaml"));
      write("actors/voxe.yaml", FICHE.replace("petition", "patinage"));
    },
    [expect.stringContaining("« patinage » n'est pas une valeur")],
  ],
  [
    "a vocabulary that has a term twice",
    () =>
      write(
        "actors/_vocabularies/functions.yaml",
        "- { id: petition, label: A, definition: B }\n- { id: petition, label: C, definition: D }\n",
      ),
    [
      "actors/_vocabularies/functions.yaml:1 — les termes qu'en emploie une fiche ne sont pas contrôlés tant que ce fichier a des fautes ; corrigez-les d'abord, puis relancez",
      "actors/_vocabularies/functions.yaml:2 — [1].id : l'identifiant « petition » est déjà pris plus haut ; gardez un seul des deux termes",
    ],
  ],
  [
    "a vocabulary of no axis",
    () => write("actors/_vocabularies/moods.yaml", "- id: gai\n"),
    [
      "actors/_vocabularies/moods.yaml:1 — aucun vocabulaire ne porte ce nom ; retirez le fichier ou renommez-le, parmi : kinds.yaml, types.yaml, statuses.yaml, missions.yaml, functions.yaml, themes.yaml, audiences.yaml, scales.yaml, participation-levels.yaml, regions.yaml",
    ],
  ],
  [
    "a fiche in a folder",
    () => write("actors/fr/autre.yaml", FICHE),
    ["actors/fr/autre.yaml:1 — une fiche est rangée dans un sous-dossier ; placez-la dans actors/"],
  ],
  [
    "a fiche with the other extension",
    () => write("actors/autre.yml", FICHE.replace("Voxe", "Autre").replace("voxe.", "autre.")),
    ["actors/autre.yml:1 — l'extension de « autre.yml » n'est pas .yaml ; renommez-le autre.yaml"],
  ],
  [
    "a file that is no source",
    () => write("actors/logo.png", "?"),
    [
      "actors/logo.png:1 — « logo.png » n'est pas un fichier .yaml ; retirez-le de ce dossier, qui ne contient que des sources",
    ],
  ],
  [
    "a fault in each of two files, in one run, with the wrong site as well",
    () => {
      write("site.yaml", SITE.replace("Europe/Paris", "Paris"));
      write("actors/voxe.yaml", FICHE.replace("petition", "petitions"));
    },
    [
      "actors/voxe.yaml:5 — functions[0] : « petitions » n'est pas une valeur connue ; écrivez « petition »",
      "site.yaml:6 — timezone : « Paris » n'est pas un fuseau horaire ; écrivez par exemple Europe/Paris",
    ],
  ],
  [
    "a list where fields are expected",
    () => write("actors/voxe.yaml", "- a\n"),
    ["actors/voxe.yaml:1 — cette liste n'est pas un groupe de champs ; écrivez ses champs dessous, en retrait"],
  ],
  [
    "a text that acts on a terminal",
    () => write("actors/voxe.yaml", `${FICHE}"\\e[31m\\n": 1\n`),
    [expect.stringMatching(/^actors\/voxe\.yaml:12 — \ufffd\[31m\ufffd : le champ « ⟨U\+001B⟩\[31m » n'existe pas/u)],
  ],
  [
    "a fiche in Latin-1, at the line where it shows",
    () => write("actors/voxe.yaml", Buffer.from(FICHE.replace("Un outil", "Un d\u00e9bat"), "latin1")),
    ["actors/voxe.yaml:4 — le fichier n'est pas en UTF-8 ; enregistrez-le de nouveau en UTF-8"],
  ],
  [
    "an article in UTF-16, and nothing that follows from it",
    () => write("content/interviews/entretien.md", Buffer.from(`\ufeff${ARTICLE}`, "utf16le")),
    ["content/interviews/entretien.md:1 — le fichier n'est pas en UTF-8 ; enregistrez-le de nouveau en UTF-8"],
  ],
];

const PRINTED = "serait imprimé tel quel";
const TO_MARKDOWN = "écrivez-le en Markdown, retirez-le, ou mettez-le entre accents graves s'il est à lire ainsi";

describe("is warned of", () => {
  it.each<[string, string, string, string[]]>([
    [
      "an address that no link may have",
      "content/interviews/entretien.md",
      `${ARTICLE}Et [ceci](javascript:alert(1)).\n`,
      [
        `content/interviews/entretien.md:9 — l'adresse « javascript:alert(1) » est refusée, le lien ou l'image ${PRINTED} ; donnez une adresse http, https ou mailto, ou le chemin d'une page de ce site`,
      ],
    ],
    [
      "HTML in an article",
      "content/interviews/entretien.md",
      `${ARTICLE}Un <b>mot</b>.\n`,
      [`content/interviews/entretien.md:9 — le HTML n'est pas lu, « <b> » ${PRINTED} ; ${TO_MARKDOWN}`],
    ],
    [
      "HTML in an edition, whose comments stay",
      "content/liens/2026-11-15.md",
      `${ROUNDUP}<!-- acteurs: voxe -->\n\nUn <b>mot</b>.\n`,
      [`content/liens/2026-11-15.md:12 — le HTML n'est pas lu, « <b> » ${PRINTED} ; ${TO_MARKDOWN}`],
    ],
  ])("%s", (_, file, text, said) => {
    write(file, text);
    expect(say()).toEqual(said);
    expect(read().value).toBeDefined();
  });

  it("a comment that shares its line, in an edition, once", () => {
    write("content/liens/2026-11-15.md", `${ROUNDUP}Un mot. <!-- à revoir -->\n`);
    expect(say()).toHaveLength(1);
  });
});

describe("is told", () => {
  it.each(faults)("%s", (_, change, said) => {
    change();
    expect(say()).toEqual(said);
    expect(read().value).toBeUndefined();
  });
});

it("a symbolic link to a file, to a folder, to nothing is told and not followed", () => {
  write("elsewhere/secret.yaml", "?");
  symlinkSync(join(root, "elsewhere/secret.yaml"), join(root, "actors/secret.yaml"));
  symlinkSync(join(root, "elsewhere"), join(root, "content/ailleurs"));
  symlinkSync(join(root, "nowhere"), join(root, "content/interviews/perdu.md"));
  const files = ["actors/secret.yaml", "content/ailleurs", "content/interviews/perdu.md"];
  expect(say()).toEqual(files.map((file) => expect.stringContaining(`${file}:1 — ce lien symbolique n'est pas suivi`)));
  expect(read().value).toBeDefined();
});

it("a warning leaves the model there", () => {
  write("content/liens/2026-11-15.md", `${ROUNDUP}<!-- acteur: voxe -->\n`);
  const { value: model, problems } = read();
  expect(problems).toMatchObject([{ level: "warning", line: 10 }]);
  expect(model).toBeDefined();
});
