import { execFile } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { PART_NAMES, type PartName } from "../../src/model/parts.ts";
import { writeNewSite } from "../../src/new-site/write-new-site.ts";
import { findViolations } from "../browser/find-violations.ts";
import { launchBrowser } from "../browser/launch-browser.ts";
import { PROJECT } from "../run-script.ts";
import { serveFolder } from "../servers/static-server.ts";
import { findDeadLinks } from "../site/find-dead-links.ts";
import { pickOnePerKind, readBuiltFiles, toAddress } from "../site/read-pages.ts";

const folder = mkdtempSync(join(tmpdir(), "parts-"));
const NOW = "2026-10-20T10:00:00Z";
const WISHES = { title: "Annuaire d'essai", url: "https://essai.example.org", forge: "aucune" } as const;

const TABS = ["/annuaire/", "/liens/", "/lettre/", "/interviews/", "/reflexions/", "/evenements/"];

type Case = [name: string, parts: readonly PartName[], menu: readonly string[], pages: number];

/** What each site has at the head of every page, and how many addresses its sitemap names. */
const CASES: Case[] = [
  ["nothing at all", [], [], 5],
  ["a page that tells who makes it", [], ["/a-propos/"], 7],
  ["one fiche", ["directory"], ["/annuaire/", "/a-propos/"], 23],
  ["one edition", ["roundups"], ["/liens/", "/a-propos/"], 19],
  ["a letter", ["letter"], ["/liens/", "/lettre/", "/a-propos/"], 20],
  ["an interview", ["interviews"], ["/interviews/", "/a-propos/"], 14],
  ["an event", ["events"], ["/evenements/", "/a-propos/"], 9],
  ["everything", PART_NAMES, [...TABS, "/a-propos/"], 55],
];

const SEARCHED: Readonly<Record<string, string>> = {
  "a page that tells who makes it": "les pages",
  "one fiche": "les fiches",
  "one edition": "les Liens de la semaine",
  "a letter": "les Liens de la semaine",
  "an interview": "les entretiens",
  "an event": "les rendez-vous",
  everything: "les fiches, les entretiens, les articles, les rendez-vous, le glossaire et les Liens de la semaine",
};

const placesOf = (name: string) => [join(folder, name, "site"), join(folder, name, "out")] as const;

/** Builds sites in a process of its own; returns what is said of them. */
async function build(names: readonly string[]): Promise<string> {
  const child = join(PROJECT, "tests/new-site/build-child.ts");
  const args = ["--import", "tsx", child, NOW, ...names.flatMap(placesOf)];
  return (await promisify(execFile)(process.execPath, args, { cwd: PROJECT })).stdout.replace(/^\[11ty\].*\n/gmu, "");
}

const make = (name: string, parts: readonly PartName[]) =>
  writeNewSite(
    placesOf(name)[0],
    { ...WISHES, language: "fr", parts },
    { today: "2026-10-20", engine: { spec: "^9.9.9" } },
  );

beforeAll(async () => {
  for (const [name, parts] of CASES) await make(name, parts);
  rmSync(join(placesOf("nothing at all")[0], "content"), { recursive: true });
  expect(await build(CASES.map(([name]) => name))).toBe("");
}, 120_000);

describe.each(CASES)("a site that has %s", (name, parts, menu, pages) => {
  const [, out] = placesOf(name);
  const read = (path: string) => readFileSync(join(out, path), "utf8");

  it("leads nowhere that is not there", () => {
    expect(findDeadLinks(out)).toEqual([]);
  });

  it("has in its menu, its footer and its sitemap what it has, and nothing else", () => {
    const home = read("index.html");
    const guides = /<ul class="guides">([\s\S]*?)<\/ul>/u.exec(home)?.[1] ?? "";
    expect([...guides.matchAll(/href="([^"]+)"/gu)].map(([, href]) => href)).toEqual(menu);
    expect(home).not.toMatch(/<ul[^>]*>\s*<\/ul>/u);
    const known = [...read("sitemap.xml").matchAll(/<loc>https:\/\/essai\.example\.org([^<]*)<\/loc>/gu)].map(
      ([, path]) => path,
    );
    const built = new Set(readBuiltFiles(out, ".html").map(({ path }) => toAddress(path)));
    expect(known.filter((path) => !built.has(path ?? ""))).toEqual([]);
    expect(known.length).toBe(pages);
  });

  it("says nothing of the site of this repository, in any page, feed or file of data", () => {
    const said = [".html", ".xml", ".json", ".csv", ".ics"].flatMap((ending) => readBuiltFiles(out, ending));
    expect(
      said.flatMap(({ path, text }) => text.match(/civic|th[eè]que/giu)?.map((trace) => `${path} ${trace}`) ?? []),
    ).toEqual([]);
  });

  it("leads on from its front page, but for where there is nothing", () => {
    const [main = ""] = /<main[\s\S]*<\/main>/u.exec(read("index.html")) ?? [];
    expect(/<a href="\//u.test(main)).toBe(name !== "nothing at all");
  });

  it("speaks of fiches and of the directory only where it has one", () => {
    const texts = readBuiltFiles(out, ".html").flatMap(({ path, text }) =>
      [...text.split(/<[^>]*>/u), ...(text.match(/(?<=<meta [^>]*content=")[^"]*/gu) ?? [])].map(
        (words) => `${path} ${words}`,
      ),
    );
    const said = texts.filter((text) => /fiche|catalogue|acteur|\bcotes?\b/iu.test(text.replace(/\bAffiche/giu, "")));
    if (parts.includes("directory")) expect(said).not.toEqual([]);
    else expect(said).toEqual([]);
    const doors = JSON.parse(read("recherche/suggestions.json").replace(/^$/u, "{}")) as {
      entries?: [string, number, string][];
    };
    const built = new Set(readBuiltFiles(out, ".html").map(({ path }) => toAddress(path)));
    expect((doors.entries ?? []).map(([, , path]) => path).filter((path) => !built.has(path))).toEqual([]);
  });

  it("tells of search what it finds there", () => {
    if (name === "nothing at all") return;
    const [, told] = /<meta name="description" content="([^"]*)"/u.exec(read("recherche/index.html")) ?? [];
    expect(told?.replaceAll("'", "’")).toBe(`Chercher dans ${SEARCHED[name]} d’Annuaire d’essai.`);
  });

  it("counts in the singular what it has one of", () => {
    const texts = readBuiltFiles(out, ".html").map(({ path, text }) => `${path} ${text.replace(/<[^>]*>/gu, "|")}`);
    const wrong = texts.flatMap(
      (text) =>
        text.match(
          /\b(?:1|une?)[ \u00a0\u202f](?:fiches|articles|éditions|liens|entretiens|termes|événements|textes)\b/giu,
        ) ?? [],
    );
    expect(wrong).toEqual([]);
  });
});

describe("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launchBrowser();
  });
  afterAll(() => browser.close());

  it.each(CASES)("a site that has %s breaks no rule of axe", async (name) => {
    const [, out] = placesOf(name);
    const server = await serveFolder(out);
    const page = await browser.newPage({ viewport: { width: 375, height: 800 } });
    const faults: string[] = [];
    const pages = readBuiltFiles(out, ".html").filter(({ path }) => !path.startsWith("/pagefind/"));
    for (const { path } of pickOnePerKind(pages)) {
      await page.goto(server.url + toAddress(path));
      faults.push(...(await findViolations(page)).map((fault) => `${path} ${fault}`));
    }
    await Promise.all([page.close(), server.close()]);
    expect(faults).toEqual([]);
  });

  it("a name of one long word scrolls no page sideways", async () => {
    const title = "Donaudampfschifffahrtsgesellschaft";
    const [root, out] = placesOf(title);
    await writeNewSite(
      root,
      { ...WISHES, title, language: "fr", parts: ["directory"] },
      { today: "2026-10-20", engine: { spec: "^9.9.9" } },
    );
    expect(await build([title])).toBe("");
    const server = await serveFolder(out);
    const page = await browser.newPage({ viewport: { width: 320, height: 800 } });
    const wide: string[] = [];
    for (const { path } of readBuiltFiles(out, ".html").filter((one) => !one.path.startsWith("/pagefind/"))) {
      await page.goto(server.url + toAddress(path));
      if (Number(await page.evaluate("document.documentElement.scrollWidth")) > 320) wide.push(path);
    }
    await Promise.all([page.close(), server.close()]);
    expect(wide).toEqual([]);
  });
});

it("a site whose letter has no edition yet leads to no feed of editions", async () => {
  const [root, out] = placesOf("no edition");
  await make("no edition", ["letter"]);
  rmSync(join(root, "content/liens"), { recursive: true });
  expect(await build(["no edition"])).toBe("");
  expect(readFileSync(join(out, "lettre/index.html"), "utf8")).toContain('href="/flux.xml"');
  expect(findDeadLinks(out)).toEqual([]);
});

describe("what site.yaml says of parts", () => {
  it("hides the content of a part that it does not name, and says so", async () => {
    const [root, out] = placesOf("hidden");
    await make("hidden", ["directory"]);
    mkdirSync(join(root, "content/glossaire"), { recursive: true });
    writeFileSync(
      join(root, "content/glossaire/mot.md"),
      `---\nterm: "mot"\ndate: 2026-10-01\ndefinition: "Un mot."\n---\n`,
    );
    expect(await build(["hidden"])).toBe(
      "site.yaml:34 — parts\u00a0: «\u00a0glossary\u00a0» n'y est pas\u00a0: 1 fichier ne paraît pas\u202f; ajoutez-la, ou retirez ces fichiers\n",
    );
    expect(readBuiltFiles(out, ".html").some(({ path }) => path.includes("glossaire"))).toBe(false);
  });
});

afterAll(() => rmSync(folder, { recursive: true }));
