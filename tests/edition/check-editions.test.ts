import { cpSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { checkEditions } from "../../src/edition/check-editions.ts";
import { checkEditionLinks } from "../../src/health/check-edition-links.ts";
import type { LinkRecord } from "../../src/health/link-record.ts";
import type { LinkReport } from "../../src/health/link-report.ts";
import type { Model } from "../../src/model/model.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { renderProblem } from "../../src/text/problem.ts";
import { PROJECT, runScript } from "../run-script.ts";

const now = new Date("2026-10-23T10:00:00Z");
const root = mkdtempSync(join(tmpdir(), "check-"));
const written = new Set<string>();
beforeAll(() => {
  cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
  // Its own draft, whose day has passed here.
  rmSync(join(root, "content/liens/2026-10-18.md"));
});
afterEach(() => {
  for (const path of written) rmSync(path, { force: true });
  written.clear();
});
afterAll(() => rmSync(root, { recursive: true }));

const link = (title: string, url = "https://gazette.example.org/neuf", publisher = " — La Gazette") =>
  `### [${title}](${url})${publisher}\n`;

function write(body: string, { date = "2026-10-25", draft = true, number = 40, title = "Essai" } = {}): void {
  const matter = `---\nnumber: ${number}\ndate: "${date}"\ntitle: ${JSON.stringify(title)}\ndraft: ${draft}\n---\n\n`;
  const path = join(root, `content/liens/${date}.md`);
  written.add(path);
  writeFileSync(path, matter + body);
}

function read(): Model {
  const { value: model, problems } = readModel(root, { now, drafts: true });
  expect(problems).toEqual([]);
  return model as Model;
}

const check = () =>
  checkEditions(read()).map((problem) => `${problem.level} ${renderProblem(problem).replace(/[\u00a0\u202f]/gu, " ")}`);
const file = "content/liens/2026-10-25.md";

describe("a link that is about to be published", () => {
  it.each([
    ["is in order", link("Un titre"), []],
    [
      "carries tracking parameters",
      link("Un titre", "https://gazette.example.org/neuf?id=1&utm_source=x"),
      [`error ${file}:8 — l'adresse suit ses lecteurs à la trace ; écrivez https://gazette.example.org/neuf?id=1`],
    ],
    [
      "stands twice",
      `${link("Un titre")}\n${link("Un autre", "http://www.gazette.example.org/neuf/")}`,
      [`error ${file}:10 — ce lien est déjà ligne 8 ; gardez un seul des deux blocs`],
    ],
    [
      "has a cut title",
      link("Un titre qui ne dit pas…"),
      [
        `warning ${file}:8 — le titre « Un titre qui ne dit pas… » semble coupé ; écrivez-le en entier, comme sur la page`,
      ],
    ],
    [
      "has a title cut with dots",
      link("Un titre qui ne dit pas \\[...\\]"),
      [
        `warning ${file}:8 — le titre « Un titre qui ne dit pas [...] » semble coupé ; écrivez-le en entier, comme sur la page`,
      ],
    ],
    [
      "shouts",
      link("LE MAIRE CONSULTE À 8 HEURES"),
      [`warning ${file}:8 — le titre « LE MAIRE CONSULTE À 8 HEURES » est en capitales ; écrivez-le en minuscules`],
    ],
    ["names acronyms", link("ONU, OCDE et UE"), []],
    [
      "has no publisher",
      link("Un titre", undefined, ""),
      [`warning ${file}:8 — l'éditeur manque ; ajoutez-le après un tiret : ### [Titre](https://…) — Éditeur`],
    ],
    [
      "has its address for a title",
      link("gazette.example.org/neuf", "https://gazette.example.org/neuf"),
      [`warning ${file}:8 — le titre manque, une adresse est à sa place ; écrivez ### [Titre](https://…) — Éditeur`],
    ],
    ["is a reference without an address", "### Un livre — Une maison\n", []],
  ])("%s", (_, body, expected) => {
    write(body);
    expect(check()).toEqual(expected);
  });

  it("stands in an earlier edition", () => {
    write(link("Ancien"), { date: "2026-09-06", draft: false, number: 39 });
    write(link("Neuf", "https://m.gazette.example.org/neuf?fbclid=1"));
    expect(check()).toEqual([
      `error ${file}:8 — ce lien est déjà dans l'édition 39 (content/liens/2026-09-06.md:8) ; retirez-le ; pour y revenir exprès, citez-le dans vos mots plutôt qu'en titre`,
      `error ${file}:8 — l'adresse suit ses lecteurs à la trace ; écrivez https://m.gazette.example.org/neuf`,
    ]);
  });

  it("is looked at without its draft mark, and no more once its day has passed", () => {
    write(link("LE MAIRE CONSULTE À 8 HEURES"), { draft: false });
    expect(check()).toHaveLength(1);
    rmSync(join(root, file));
    write(link("LE MAIRE CONSULTE À 8 HEURES"), { date: "2026-10-18", draft: false });
    expect(check()).toEqual([]);
  });
});

describe("« À relire »", () => {
  const body = `${link("Un titre")}\n## À relire\n<!-- rubrique: a-relire -->\n\n${link("Un autre", "https://a.example.org/b")}`;

  it("is recalled while the edition is a draft", () => {
    write(body);
    expect(check()).toEqual([
      `warning ${file}:10 — la rubrique « À relire » attend (1 lien) ; avant de publier, déplacez ce qui mérite d'être lu, puis effacez la rubrique`,
    ]);
  });

  it("is an error once it is published, whenever that was", () => {
    write(body, { date: "2026-09-06", draft: false });
    expect(check()).toEqual([
      "error content/liens/2026-09-06.md:10 — la rubrique « À relire » serait publiée (1 lien) ; déplacez ce qui mérite d'être lu, puis effacez la rubrique",
    ]);
  });

  it("is known by its name in another language", () => {
    write(body.replace("## À relire", "## To review"));
    expect(check()).toEqual([
      `warning ${file}:10 — la rubrique « To review » attend (1 lien) ; avant de publier, déplacez ce qui mérite d'être lu, puis effacez la rubrique`,
    ]);
  });

  it("makes npm run check fail then", async () => {
    write(body, { draft: false });
    const { code, stdout, stderr } = await runScript("check", ["--root", root, "--now", now.toISOString()]);
    expect([code, stdout]).toEqual([1, ""]);
    expect(stderr).toContain("✗ content/liens/2026-10-25.md:10 — la rubrique");
    expect(stderr.replace(/\u00a0/gu, " ")).toContain("Erreurs : 1. ");
  }, 60_000);
});

describe("a visit of the links", () => {
  const record = (more: Partial<LinkRecord>): LinkRecord => ({
    key: "a.example.org/b",
    url: "https://a.example.org/b",
    state: "ok",
    citations: [
      { file, line: 8, title: "Essai" },
      { file: "actors/voix-publique.yaml", line: 3, title: "Voix" },
    ],
    ...more,
  });
  it.each<[string, Partial<LinkRecord>, string[]]>([
    ["passes over what answers", {}, []],
    [
      "tells a page that is not there",
      { state: "watched", status: 404, reason: "page introuvable (404)" },
      [
        `error ${file}:8 — « https://a.example.org/b » ne répond pas, page introuvable (404) ; cherchez la bonne adresse, ou retirez le lien`,
      ],
    ],
    [
      "tells a site that fails today",
      { state: "watched", status: 503, reason: "panne du site (503)" },
      [
        `warning ${file}:8 — « https://a.example.org/b » ne répond pas, panne du site (503) ; cherchez la bonne adresse, ou retirez le lien`,
      ],
    ],
    [
      "tells a site that has failed for long",
      { state: "dead", reason: "ce nom de site n'existe pas" },
      [
        `error ${file}:8 — « https://a.example.org/b » ne répond pas, ce nom de site n'existe pas ; cherchez la bonne adresse, ou retirez le lien`,
      ],
    ],
    [
      "tells a page that moved",
      { state: "redirected", target: "https://b.example.org/" },
      [`warning ${file}:8 — « https://a.example.org/b » a déménagé ; vérifiez puis écrivez https://b.example.org/`],
    ],
  ])("%s, of what is about to be published alone", (_, more, expected) => {
    write(link("Un titre", "https://a.example.org/b"));
    const report = { addresses: [record(more)] } as unknown as LinkReport;
    const problems = checkEditionLinks(read(), report);
    expect(
      problems.map((problem) => `${problem.level} ${renderProblem(problem).replace(/[\u00a0\u202f]/gu, " ")}`),
    ).toEqual(expected);
  });
});

describe("a draft", () => {
  it.each([
    ["is named once its day has passed", { date: "2026-10-18" }, 1],
    ["is not named on its day", { date: "2026-10-23" }, 0],
    ["is not named before", { date: "2026-10-25" }, 0],
    ["is not named when it is published", { date: "2026-10-18", draft: false }, 0],
  ])("%s", (_, matter, count) => {
    write(link("Un titre"), matter);
    expect(check().filter((line) => line.includes("n'a pas été publié, son jour est passé"))).toHaveLength(count);
  });
});

describe("the number in a title", () => {
  it.each([
    ["Liens de la semaine #40", 0],
    ["Liens de la semaine #39", 1],
    ["Liens de la semaine n° 39", 1],
    ["Liens de la semaine nº39", 1],
    ["Liens de la semaine n°\u00a040", 0],
    ["Numéro 41 : la rentrée", 1],
    ["Issue 41", 1],
    ["№ 40", 0],
    ["Les 39 liens de la semaine", 0],
    ["Spécial #CivicTech2026", 0],
    ["Le projet n° 1.2", 0],
    ["Liens de la semaine #040", 0],
  ])("of %s differs from the edition's (40): %i warning", (title, count) => {
    write(link("Un titre"), { title });
    expect(check().filter((line) => line.includes("donne le numéro"))).toHaveLength(count);
  });
});

describe("an edition whose links stand elsewhere than under ###", () => {
  const address = "https://gazette.example.org/neuf";
  const error = `error ${file}:8 — cette édition n'a aucun lien, les adresses d'une liste ou d'un paragraphe n'en sont pas ; écrivez chaque lien sur une ligne à lui : ### [Titre](https://…) — Éditeur`;
  it.each([
    ["a bullet list", `- [Un titre](${address}) — La Gazette`],
    ["a list of asterisks", `* [Un titre](${address})`],
    ["a numbered list", `1. [Un titre](${address}) — La Gazette`],
    ["a list within a list", `- Budgets\n  - [Un titre](${address})`, 9],
    ["paragraphs", `[Un titre](${address}) — La Gazette`],
    ["bold", `**[Un titre](${address})** — La Gazette`],
    ["bare addresses", `- ${address}`],
    ["addresses between angle brackets", `- <${address}>`],
    ["a list under a section", `## Budgets\n\n- [Un titre](${address})`, 10],
  ])("is named: %s", (_, body, line = 8) => {
    write(`${body}\n`);
    expect(check()).toEqual([error.replace(":8 ", `:${line} `)]);
  });

  it("is but a warning once its day has passed, so that an old edition is still read", () => {
    write(`- [Un titre](${address})\n`, { date: "2026-09-06", draft: false });
    expect(check().map((line) => line.split(" ")[0])).toEqual(["warning"]);
  });

  it("is named by its section where others have links", () => {
    write(`## Budgets\n\n${link("Un titre")}\n## Brèves\n\n- [Un autre](https://gazette.example.org/autre)\n`);
    expect(check()).toEqual([
      `warning ${file}:14 — la rubrique « Brèves » n'a aucun lien, les adresses d'une liste ou d'un paragraphe n'en sont pas ; écrivez chaque lien sur une ligne à lui : ### [Titre](https://…) — Éditeur`,
    ]);
  });

  it.each([
    ["words that cite an address", `Lisez [ceci](${address}) d'abord.\n\n${link("Un titre")}`],
    [
      "an introduction that begins with one",
      `[Ceci](${address}) d'abord.\n\n${link("Un titre", "https://a.example.org/")}`,
    ],
    ["a list under a link", `${link("Un titre")}\nVoir aussi :\n\n- [ceci](https://gazette.example.org/autre)\n`],
    ["a quotation", `${link("Un titre")}\n> [ceci](https://gazette.example.org/autre)\n`],
    ["an edition without any address", "Pas de liens cette semaine.\n"],
    ["a list under a reference", `### Sélection — Nous\n\n- [ceci](https://gazette.example.org/autre)\n`],
  ])("is not found in %s", (_, body) => {
    write(body);
    expect(check().filter((line) => line.includes("aucun lien"))).toEqual([]);
  });
});
