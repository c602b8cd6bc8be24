import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findStrings, getStrings, getStringsOf, LANGUAGES, nameStrings } from "../../src/words/languages.ts";
import { PROJECT } from "../run-script.ts";

const WORDS = join(PROJECT, "src/words");
const FRENCH = getStrings("fr");

/** What a table has, a line a key: `search.title: string`, `roundups.edition: phrase`; of a list, that of its first entry. */
function describeShape(table: unknown, place = ""): string[] {
  if (typeof table === "function") return [`${place}: phrase`];
  if (Array.isArray(table)) return describeShape(table[0], `${place}[]`);
  if (typeof table !== "object" || table === null) return [`${place}: ${typeof table}`];
  return Object.keys(table)
    .sort()
    .flatMap((key) => describeShape((table as Record<string, unknown>)[key], `${place}.${key}`));
}

/** Phrases that ask for more than the French ones give. */
function listGreedy(table: unknown, french: unknown, place = ""): string[] {
  if (typeof table === "function" && typeof french === "function")
    return table.length > french.length ? [`${place} takes ${table.length} values, not ${french.length}`] : [];
  if (typeof table !== "object" || table === null) return [];
  return Object.entries(table).flatMap(([key, value]) =>
    listGreedy(value, (french as Record<string, unknown>)[key], `${place}.${key}`),
  );
}

describe.each(LANGUAGES)("the language %s", (language) => {
  const words = getStrings(language);
  /** Each language says of a country what it needs to. */
  const plain = ({ countries: _, ...table }: typeof words) => table;

  it("has the files of the French one, of the same names", () => {
    expect(readdirSync(join(WORDS, language))).toEqual(readdirSync(join(WORDS, "fr")));
  });

  it("has the keys of the French table", () => {
    expect(describeShape(plain(words))).toEqual(describeShape(plain(FRENCH)));
    expect(Object.keys(words.countries)).toEqual(Object.keys(FRENCH.countries));
  });

  it("asks in no phrase for more than the French one", () => {
    expect(listGreedy(plain(words), plain(FRENCH))).toEqual([]);
  });

  it("says nothing with an empty phrase", () => {
    expect(JSON.stringify(plain(words))).not.toContain('""');
  });

  it("names a locale and a region that this platform writes", () => {
    const { locale, region } = words.conventions;
    expect(Intl.DateTimeFormat.supportedLocalesOf([locale, region])).toEqual([locale, region]);
    expect(region).toMatch(new RegExp(`^${locale}-[A-Z]{2}$`, "u"));
  });
});

it.each(LANGUAGES)("the search of a site tells of what the site may have alone: %s", (language) => {
  const [whole, textsAlone] = [nameStrings(language, {}), nameStrings(language, {}, { lacking: ["directory"] })];
  expect(`${whole.searchForm.directoryLabel} ${textsAlone.search.hint}`).not.toMatch(/acteur|outil|actor|tool/iu);
  expect(textsAlone.search.hint).not.toBe(whole.search.hint);
  expect(textsAlone.search.submit).toBe(whole.search.submit);
});

it("every folder of words is a language of the interface", () => {
  const folders = readdirSync(WORDS, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  expect(folders.map(({ name }) => name).sort()).toEqual([...LANGUAGES].sort());
});

it.each([
  ["fr", FRENCH],
  ["FR-ca", FRENCH],
  ["frp", undefined],
  ["de", undefined],
])("a text in %s is of the language whose tag begins its own", (tag, expected) => {
  expect(findStrings(tag)).toBe(expected);
});

it("what stands inside of a text in a language without table is said in English", () => {
  expect(getStringsOf("de").prose.notes).toBe("Notes");
  expect(getStringsOf("de").prose.table(1, "")).toBe("Table 1");
});

it("no code names a language or a locale but where it is meant", () => {
  const naming = ["src", "layouts", "scripts"]
    .flatMap((room) =>
      readdirSync(join(PROJECT, room), { recursive: true, encoding: "utf8" }).map((file) => join(room, file)),
    )
    .filter((file) => /\.tsx?$/u.test(file) && !/^src\/words\/\w+\//u.test(file))
    .filter((file) =>
      new RegExp(`"(?:${LANGUAGES.join("|")})(?:[-_][A-Z]{2})?"|\\{ (?:${LANGUAGES.join("|")}): "`, "u").test(
        readFileSync(join(PROJECT, file), "utf8"),
      ),
    );
  expect(naming.sort()).toEqual([
    "src/subscribers/read-day.ts", // days of the week, as lists write them
    "src/text/editor-language.ts", // the editor's
    "src/text/zoned-time.ts", // figures only
    "src/words/languages.ts", // that of texts in a language without table
  ]);
});
