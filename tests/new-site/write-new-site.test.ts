import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { PART_NAMES } from "../../src/model/parts.ts";
import { FORMAT } from "../../src/model/schema/format.ts";
import { chooseEngine, sayEngine } from "../../src/new-site/choose-engine.ts";
import { type Ask, readSiteWishes, type SiteWishes } from "../../src/new-site/site-wishes.ts";
import { sayNext, writeNewSite } from "../../src/new-site/write-new-site.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { LANGUAGES } from "../../src/words/languages.ts";

const folder = mkdtempSync(join(tmpdir(), "new-site-"));
afterAll(() => rmSync(folder, { recursive: true }));

const WISHES: SiteWishes = {
  title: "L'annuaire « d'ici » : \"100 %\"",
  url: "https://ici.example.org",
  language: "fr",
  parts: ["directory"],
  forge: "aucune",
};
const TODAY = { today: "2026-10-20", engine: { spec: "^9.9.9" } };
const list = (root: string) => (readdirSync(root, { recursive: true }) as string[]).sort();

describe("a new site", () => {
  it.each(LANGUAGES)("is valid with every part, in %s, whatever its title is made of", async (language) => {
    const root = join(folder, `all-${language}`);
    await writeNewSite(root, { ...WISHES, language, parts: PART_NAMES }, TODAY);
    const { value: model, problems } = readModel(root, { now: new Date("2026-10-20T12:00:00Z"), drafts: false });
    expect(problems).toEqual([]);
    expect(model?.settings).toMatchObject({ title: WISHES.title, url: WISHES.url, language, format: FORMAT });
    expect(model).toMatchObject({ actors: [{}], roundups: [{ number: 1 }], events: [{}], glossary: [{}] });
    const marked = list(root).filter(
      (file) => /^(?:actors|content)\/.*[a-z0-9]\.(?:yaml|md)$/u.test(file) && !file.includes("/_"),
    );
    expect(marked.filter((file) => !/ex[ea]mple/iu.test(readFileSync(join(root, file), "utf8")))).toEqual([]);
    expect(marked.length).toBeGreaterThan(10);
  });

  it.each([
    ["github", ["directory"], [".github/workflows/publier.yml", ".github/workflows/verifier.yml"]],
    [
      "github",
      ["roundups"],
      [
        ".ci/propose-drafts",
        ".ci/take-up-drafts",
        ".github/ISSUE_TEMPLATE/proposer-un-lien.yml",
        ".github/workflows/liens.yml",
        ".github/workflows/publier.yml",
        ".github/workflows/verifier.yml",
      ],
    ],
    [
      "gitlab",
      ["letter"],
      [".ci/propose-drafts", ".ci/take-up-drafts", ".gitlab-ci.yml", ".gitlab/issue_templates/Proposer un lien.md"],
    ],
    ["aucune", ["directory"], []],
  ] as const)("has the pipelines of %s for %j", async (forge, parts, expected) => {
    const root = join(folder, `${forge}-${parts.join()}`);
    await writeNewSite(root, { ...WISHES, forge, parts }, TODAY);
    expect(list(root).filter((file) => /^\.(?:github|gitlab|ci).*(?:yml|drafts|md)$/u.test(file))).toEqual(expected);
    const letters = expected.some((file) => /newsletter/u.test(readFileSync(join(root, file), "utf8")));
    expect(letters).toBe((parts as readonly string[]).includes("letter"));
  });

  it("asks for links in its own language", async () => {
    const root = join(folder, "forms-en");
    await writeNewSite(root, { ...WISHES, language: "en", forge: "github", parts: ["roundups"] }, TODAY);
    expect(list(root)).toContain(".github/ISSUE_TEMPLATE/suggest-a-link.yml");
    expect(list(root)).toEqual(expect.arrayContaining([".github/workflows/check.yml", "content/pages/about.md"]));
  });

  it("has the form of its fiches in its own language", async () => {
    const root = join(folder, "form-en");
    await writeNewSite(root, { ...WISHES, language: "en" }, TODAY);
    const form = readFileSync(join(root, "actors/_template.yaml"), "utf8");
    expect(form).toContain('name: "to fill in"');
    expect(form).not.toMatch(/[àéèêç]|à remplir|obligatoire|Siren/u);
    expect(list(root).filter((file) => /_modele|a-propos/u.test(file))).toEqual([]);
    expect(readFileSync(join(root, "actors/_schema.json"), "utf8")).not.toMatch(/siren|Fiche/u);
  });

  it("is refused in a folder that holds anything, and changes nothing there", async () => {
    const root = join(folder, "full");
    mkdirSync(root);
    writeFileSync(join(root, "notes.txt"), "à moi");
    const { problems } = await writeNewSite(root, WISHES, TODAY);
    expect(problems).toEqual([
      `${root} n'est pas vide («\u00a0notes.txt\u00a0»)\u202f; donnez le nom d'un dossier neuf, par exemple npm run init -- mon-annuaire.`,
    ]);
    expect(list(root)).toEqual(["notes.txt"]);
  });

  it("may be written beside a history of git", async () => {
    const root = join(folder, "cloned");
    mkdirSync(join(root, ".git"), { recursive: true });
    expect(await writeNewSite(root, WISHES, TODAY)).toMatchObject({ ok: true });
  });
});

describe("the engine of a new site", () => {
  /** The folder of modules of somebody who installed the engine, with what npm noted of it. */
  function makeModules(name: string, resolved: string | undefined): string {
    const engine = join(folder, name, "node_modules/civic-theque");
    mkdirSync(join(engine, "dist"), { recursive: true });
    const packages = {
      "node_modules/civic-theque": { version: "9.9.9", ...(resolved === undefined ? {} : { resolved }) },
    };
    writeFileSync(join(engine, "../.package-lock.json"), JSON.stringify({ packages }));
    return join(engine, "dist");
  }

  const ask = (home: string, site: string, asked?: string) => chooseEngine(site, asked, { home, version: "9.9.9" });

  it.each([
    ["an archive beside", "file:civic-theque-9.9.9.tgz", "civic-theque-9.9.9.tgz"],
    ["an archive elsewhere", "file:../paquets/moteur.tgz", "moteur.tgz"],
  ])("is %s that this one came from, kept in the site", (name, resolved, archive) => {
    const home = makeModules(name, resolved);
    const at = join(home, "../../..", resolved.slice("file:".length));
    mkdirSync(dirname(at), { recursive: true });
    writeFileSync(at, "archive");
    expect(ask(home, join(folder, "annuaire"))).toMatchObject({
      value: { spec: `file:vendor/${archive}`, archive: at },
    });
  });

  it.each([
    ["a registry", "https://registry.example.org/civic-theque-9.9.9.tgz"],
    ["what npm does not say", undefined],
  ])("is that of its version where it came from %s", (name, resolved) => {
    expect(ask(makeModules(name, resolved), folder)).toMatchObject({ value: { spec: "^9.9.9" } });
  });

  it("is that of its version where npm noted nothing", () => {
    const home = join(folder, "nowhere/node_modules/civic-theque/dist");
    expect(ask(home, folder)).toMatchObject({ value: { spec: "^9.9.9" } });
  });

  it.each([
    "^1.2.0",
    "latest",
    "rennes/moteur",
    "git+https://forge.example.org/moteur.git",
    "https://a.example.org/m.tgz",
  ])("is what is asked for: %s", (asked) => {
    expect(ask(folder, folder, asked)).toEqual({ ok: true, value: { spec: asked }, problems: [] });
  });

  it("is refused where its archive is not there", () => {
    const gone = join(folder, "gone.tgz");
    expect(ask(folder, folder, gone).problems).toEqual([
      `L'archive du moteur, ${gone}, n'est pas là\u202f; remettez-la, ou dites où elle est\u00a0: --paquet ARCHIVE.`,
    ]);
    expect(ask(makeModules("lost", "file:lost.tgz"), folder).ok).toBe(false);
  });

  it("is a folder of this machine where one is asked for, which is told", () => {
    const { value } = ask(folder, join(folder, "site"), folder);
    expect(value).toEqual({ spec: "file:.." });
    expect(value && sayEngine(value)).toContain("nulle part ailleurs");
  });

  it("is in a clone of the site, where package.json says", async () => {
    const [root, archive] = [join(folder, "kept"), join(folder, "moteur-1.tgz")];
    writeFileSync(archive, "archive");
    const { value: engine = { spec: "" } } = ask(folder, root, archive);
    await writeNewSite(root, WISHES, { ...TODAY, engine });
    const git = (...words: string[]) =>
      execFileSync("git", ["-c", "user.name=a", "-c", "user.email=a@example.org", ...words], { cwd: root });
    for (const words of [
      ["init", "-q"],
      ["add", "."],
      ["commit", "-qm", "a"],
      ["clone", "-q", ".", "../clone"],
    ])
      git(...words);
    const clone = join(folder, "clone");
    const { dependencies } = JSON.parse(readFileSync(join(clone, "package.json"), "utf8"));
    expect(readFileSync(join(clone, dependencies["civic-theque"].slice("file:".length)), "utf8")).toBe("archive");
  });
});

describe("what a new site is to be", () => {
  it("is what would be proposed, where nobody is asked", async () => {
    expect(await readSiteWishes("annuaire-nantes", {})).toMatchObject({
      value: {
        title: "Annuaire nantes",
        url: "https://annuaire-nantes.example.org",
        language: "fr",
        parts: ["directory", "roundups", "letter"],
        forge: "github",
      },
    });
  });

  it("is asked for, again where an answer is wrong, and not where an option says it", async () => {
    const asked: string[] = [];
    const answers = ["nantes.example.org", "https://nantes.example.org/", "fr", "directory", "aucune"];
    const ask: Ask = async (question) => {
      asked.push(question);
      return answers.shift() ?? "";
    };
    const { value } = await readSiteWishes("n", { titre: "Nantes" }, ask);
    expect(value).toEqual({
      title: "Nantes",
      url: "https://nantes.example.org",
      language: "fr",
      parts: ["directory"],
      forge: "aucune",
    });
    expect(asked).toHaveLength(5);
    expect(asked[1]).toContain("commencez par https://");
  });

  it.each([
    [{ langue: "es" }, "--langue\u00a0: «\u00a0es\u00a0» n'est pas parmi en, fr."],
    [{ parties: "annuaire" }, "--parties\u00a0: «\u00a0annuaire\u00a0» n'est pas une partie"],
    [{ adresse: "https://a.example.org/b" }, "--adresse\u00a0: l'adresse d'un site s'arrête au nom de domaine."],
    [{ forge: "sourcehut" }, "--forge\u00a0: «\u00a0sourcehut\u00a0» n'est pas parmi github, gitlab, aucune."],
    [{ titre: " " }, "--titre\u00a0: il faut un nom."],
  ])("is refused where an option is wrong: %j", async (typed, said) => {
    const { ok, problems } = await readSiteWishes("n", typed);
    expect(ok).toBe(false);
    expect(problems.join()).toContain(said);
  });
});

it.each([
  [true, "cd site\n  npm start"],
  [false, "cd site\n  npm install\n  npm start"],
])("what comes next where the engine is installed: %s", (isInstalled, said) => {
  expect(sayNext("site", isInstalled)).toContain(said);
});
