import { cpSync, type Dirent, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { afterAll, describe, expect, inject, it } from "vitest";
import { FORMAT } from "../../src/model/schema/format.ts";
import { getStrings } from "../../src/words/languages.ts";
import type { Strings } from "../../src/words/strings.ts";
import { FIXTURE_NOW } from "../build-sites.ts";
import { PROJECT, runScript } from "../run-script.ts";
import { findDoubleIds } from "./find-double-ids.ts";
import { listPhrases, normalise } from "./list-phrases.ts";
import { readBuiltFiles, toAddress } from "./read-pages.ts";

/** Phrases of which enough is fixed to tell them from any text: more where something is filled in. */
const list = ({ conventions: _, newsletter: __, ...words }: Strings) =>
  listPhrases(words).filter(({ sample, isFilled }) => (sample.match(/\p{L}/gu) ?? []).length >= (isFilled ? 10 : 4));
const FRENCH = list(getStrings("fr"));
const ENGLISH = list(getStrings("en"));

/** Those that are not the same in English. */
const telling = FRENCH.filter(({ sample }) => !ENGLISH.some(({ pattern }) => pattern.test(sample)));

const folder = mkdtempSync(join(tmpdir(), "english-"));
const root = join(folder, "root");
const out = join(folder, "site");
cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
const settings = readFileSync(join(root, "site.yaml"), "utf8");
writeFileSync(join(root, "site.yaml"), `format: ${FORMAT}\n${settings.replace("language: fr", "language: en")}`);
/** The engine's own vocabularies are in the site's language; of regions it has none in English. */
for (const file of readdirSync(join(root, "actors/_vocabularies")))
  if (file !== "regions.yaml") rmSync(join(root, "actors/_vocabularies", file));
const { code, stderr } = await runScript("build", [
  "--root",
  root,
  "--out",
  out,
  "--now",
  FIXTURE_NOW,
  "--no-social-images",
]);
if (code !== 0) throw new Error(stderr);
/** What the site itself says, in the language of its texts and vocabularies. */
const content = (readdirSync(root, { recursive: true, withFileTypes: true }) as Dirent[])
  .filter((entry) => entry.isFile() && /\.(?:md|ya?ml)$/u.test(entry.name))
  .map((entry) => normalise(readFileSync(join(entry.parentPath, entry.name), "utf8")))
  .join("\n");
const pages = readBuiltFiles(out, ".html").filter(({ path }) => !path.startsWith("/pagefind/"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the site in English", () => {
  it("shows no French word in the fragments and parameters of its own addresses", () => {
    const shown = pages.flatMap(({ path, text }) =>
      [...text.matchAll(/(?:href|action)="?(\/[^"\s>]*|[?#][^"\s>]*)/gu)].flatMap(([, address = ""]) => {
        const { hash, searchParams, pathname } = new URL(address, `https://a.example.org${path}`);
        return [
          ...searchParams.keys(),
          ...(/\/(?:interviews|articles|questionnaires)\//u.test(pathname) ? [] : [hash]),
        ];
      }),
    );
    const words = new Set(shown.map((one) => one.replace(/^#/u, "").replace(/[-_:].*$/u, "")));
    expect(words.size).toBeGreaterThan(5);
    const french = ["fiches", "tri", "lettre", "rubrique", "lien", "contenu", "etat", "fonction", "annee", "recherche"];
    expect(french.filter((word) => words.has(word))).toEqual([]);
    for (const word of ["letter", "entries", "link"]) expect(words).toContain(word);
    expect(pages.every(({ text }) => !text.includes("page_contenu"))).toBe(true);
  });

  it("holds no French phrase of the interface, in texts, names, descriptions and messages", () => {
    const texts = new Map<string, string>();
    const terms = new Set(listLabels("en"));
    for (const { path, text } of pages) for (const one of listTexts(text)) if (!texts.has(one)) texts.set(one, path);
    const found = [...texts]
      .filter(([text]) => !content.includes(text) && !terms.has(text))
      .flatMap(([text, path]) =>
        telling
          .filter(({ pattern }) => pattern.test(text))
          .filter(() => !ENGLISH.some(({ pattern, sample }) => sample.length > 4 && pattern.test(text)))
          .map(({ place }) => `${path}: ${place}: ${text.slice(0, 100)}`),
      );
    expect(found).toEqual([]);
    expect(telling.length).toBeGreaterThan(400);
  });

  it("calls functions, statuses and all other terms in English, on cards, lines and drawers", () => {
    const [french, english] = [listLabels("fr"), new Set(listLabels("en"))];
    const labels = new Set(french.filter((label) => !english.has(label) && !content.includes(label)));
    const found = pages.flatMap(({ path, text }) =>
      listTexts(text).flatMap((one) =>
        [one, ...one.split(" · ")].filter((part) => labels.has(part)).map((part) => `${path}: ${part}`),
      ),
    );
    expect(found).toEqual([]);
    expect(labels.size).toBeGreaterThan(60);
    const fiche = pages.find(({ path }) => path === "/actors/voix-publique/index.html")?.text ?? "";
    expect(listTexts(fiche)).toEqual(expect.arrayContaining(["Petition", "Active", "Municipality", "Citizen"]));
    const catalogue = pages.find(({ path }) => path === "/civic-theque/index.html")?.text ?? "";
    expect(listTexts(catalogue)).toEqual(expect.arrayContaining(["Function", "Status", "Petition"]));
  });

  it("would be found out by a single phrase of each French table", () => {
    const unseen = ["Aller au contenu", "Liens de la semaine", "Rendez-vous passés", "Aucun lien n'a encore paru."];
    expect(unseen.filter((text) => !telling.some(({ pattern }) => pattern.test(normalise(text))))).toEqual([]);
  });

  it("says that it is in English, on every page", () => {
    expect(pages.filter(({ text }) => !text.includes('<html lang="en"')).map(({ path }) => path)).toEqual([]);
  });

  it("gives every id of a page once", () => {
    expect(findDoubleIds(pages)).toEqual([]);
    const search = pages.find(({ path }) => path === "/search/index.html")?.text ?? "";
    expect(search).toMatch(/<select id="search_status"/u);
    expect(findDoubleIds([{ path: "/", text: '<p id="a"></p><p id="b"></p><p id="a"></p>' }])).toEqual(["/ #a"]);
  });

  it("dates in English", () => {
    const dates = pages.flatMap(({ text }) =>
      [...text.matchAll(/<time[^>]*>([^<]+)</gu)].map((match) => match[1] ?? ""),
    );
    const months = Array.from({ length: 12 }, (_, month) =>
      new Intl.DateTimeFormat("fr", { month: "long", timeZone: "UTC" }).format(new Date(Date.UTC(2026, month))),
    );
    expect(dates.filter((date) => months.some((month) => new RegExp(`\\b${month}\\b`, "u").test(date)))).toEqual([]);
    expect(dates.some((date) => /\b(?:October|November) 2026\b/u.test(date))).toBe(true);
  });

  it("has the pages of the site in French, at addresses in English", () => {
    const list = (site: string) =>
      [".html", ".xml", ".ics", ".json"]
        .flatMap((ending) => readBuiltFiles(site, ending))
        .map(({ path }) => toAddress(path))
        .filter((path) => !/^\/(?:assets|pagefind)\//u.test(path))
        .sort();
    const own = list(out).filter((path) => !path.startsWith("/data/"));
    expect(list(out)).toHaveLength(list(inject("fixtureSite")).length);
    const english = new Set<string>(Object.values(getStrings("en").addresses.segments));
    const french = Object.values(getStrings("fr").addresses.segments).filter((step) => !english.has(step));
    const kept = own.filter((path) => path !== "/a-propos/" && french.some((step) => path.includes(`/${step}/`)));
    expect(kept).toEqual([]);
  });

  it("calls its files in English", () => {
    const names = Object.values(getStrings("fr").addresses.files);
    const files = (readdirSync(join(out, "data/v1")) as string[]).map((name) => name.split(/[.-]/u)[0] ?? "");
    expect(files.filter((name) => names.includes(name))).toEqual([]);
    expect(files).toContain("actors");
  });
});

/** How the engine's vocabularies of a language call one and many of each term. */
function listLabels(language: string): string[] {
  const folder = join(PROJECT, "starter/vocabularies", language);
  const text = readdirSync(folder).map((file) => readFileSync(join(folder, file), "utf8"));
  return Array.from(text.join("\n").matchAll(/^\s+(?:label|plural): "(.{4,})"$/gmu), ([, label = ""]) =>
    normalise(label),
  );
}

const NAMES = ["aria-label", "title", "placeholder", "alt", "content", "data-messages", "label"];

/** The texts of a page, and those of its attributes that a reader hears or that a script says, but for what is marked as French. */
function listTexts(html: string): string[] {
  const texts: string[] = [];
  const left: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (left.length > 0 || name === "script" || name === "style" || attributes.lang === "fr") left.push(name);
      if (left.length > 0) return;
      for (const key of NAMES) if (attributes[key]) texts.push(...splitMessages(attributes[key]));
    },
    onclosetag: () => {
      left.pop();
    },
    ontext: (text) => {
      if (left.length === 0) texts.push(text);
    },
  });
  parser.end(html);
  return texts.map(normalise).filter((text) => text !== "");
}

function splitMessages(value: string): string[] {
  return value.startsWith("{") ? Object.values(JSON.parse(value) as Record<string, string>).map(String) : [value];
}
