import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Parser } from "htmlparser2";
import { afterAll, describe, expect, inject, it } from "vitest";
import { comparisonEn } from "../../layouts/strings/comparison-en.ts";
import { comparisonFr } from "../../layouts/strings/comparison-fr.ts";
import { dataEn } from "../../layouts/strings/data-en.ts";
import { dataFr } from "../../layouts/strings/data-fr.ts";
import { en } from "../../layouts/strings/en.ts";
import { fr } from "../../layouts/strings/fr.ts";
import { proseEn } from "../../layouts/strings/prose-en.ts";
import { proseFr } from "../../layouts/strings/prose-fr.ts";
import { FIXTURE_NOW } from "../build-sites.ts";
import { PROJECT, runScript } from "../run-script.ts";
import { listPhrases, normalise } from "./list-phrases.ts";
import { readBuiltFiles, toAddress } from "./read-pages.ts";

const FRENCH = listPhrases({ fr, dataFr, proseFr, comparisonFr });
const ENGLISH = listPhrases({ en, dataEn, proseEn, comparisonEn });

/** Phrases of which enough is fixed to tell them from any text, and that are not the same in English. */
const telling = FRENCH.filter(({ sample }) => (sample.match(/\p{L}/gu) ?? []).length >= 4).filter(
  ({ sample }) => !ENGLISH.some(({ pattern }) => pattern.test(sample)),
);

const folder = mkdtempSync(join(tmpdir(), "english-"));
const root = join(folder, "root");
const out = join(folder, "site");
cpSync(join(PROJECT, "tests/fixtures/site"), root, { recursive: true });
const settings = readFileSync(join(root, "site.yaml"), "utf8");
writeFileSync(join(root, "site.yaml"), settings.replace("language: fr", "language: en"));
const { code, stderr } = await runScript("build", ["--root", root, "--out", out, "--now", FIXTURE_NOW]);
if (code !== 0) throw new Error(stderr);
const pages = readBuiltFiles(out, ".html").filter(({ path }) => !path.startsWith("/pagefind/"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("the site in English", () => {
  it("holds no French phrase of the interface, in texts, names, descriptions and messages", () => {
    const texts = new Map<string, string>();
    for (const { path, text } of pages) for (const one of listTexts(text)) if (!texts.has(one)) texts.set(one, path);
    const found = [...texts].flatMap(([text, path]) =>
      telling
        .filter(({ pattern }) => pattern.test(text))
        .filter(() => !ENGLISH.some(({ pattern, sample }) => sample.length > 4 && pattern.test(text)))
        .map(({ place }) => `${path}: ${place}: ${text.slice(0, 100)}`),
    );
    expect(found).toEqual([]);
    expect(telling.length).toBeGreaterThan(400);
  });

  it("would be found out by a single phrase of each French table", () => {
    const unseen = ["Aller au contenu", "Liens de la semaine", "Rendez-vous passés", "Aucun lien n'a encore paru."];
    expect(unseen.filter((text) => !telling.some(({ pattern }) => pattern.test(normalise(text))))).toEqual([]);
  });

  it("says that it is in English, on every page", () => {
    expect(pages.filter(({ text }) => !text.includes('<html lang="en"')).map(({ path }) => path)).toEqual([]);
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

  it("keeps every address of the site in French", () => {
    const list = (site: string) =>
      [".html", ".xml", ".ics", ".json"]
        .flatMap((ending) => readBuiltFiles(site, ending))
        .map(({ path }) => toAddress(path))
        .filter((path) => !/^\/(?:assets|pagefind)\//u.test(path))
        .sort();
    expect(list(out)).toEqual(list(inject("fixtureSite")));
  });
});

const NAMES = ["aria-label", "title", "placeholder", "alt", "content", "data-messages", "label"];

/** The texts of a page, and those of its attributes that a reader hears or that a script says. */
function listTexts(html: string): string[] {
  const texts: string[] = [];
  let silent = 0;
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (name === "script" || name === "style") silent += 1;
      for (const key of NAMES) if (attributes[key]) texts.push(...splitMessages(attributes[key]));
    },
    onclosetag: (name) => {
      if (name === "script" || name === "style") silent -= 1;
    },
    ontext: (text) => {
      if (silent === 0) texts.push(text);
    },
  });
  parser.end(html);
  return texts.map(normalise).filter((text) => text !== "");
}

function splitMessages(value: string): string[] {
  return value.startsWith("{") ? Object.values(JSON.parse(value) as Record<string, string>).map(String) : [value];
}
