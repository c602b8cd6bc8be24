import { expect, it } from "vitest";
import { getStrings } from "../../src/words/languages.ts";

const [fr, en] = [getStrings("fr"), getStrings("en")];
const plain = (text: string) => text.replace(/[\u00a0\u202f]/gu, " ");

it.each<[place: string, say: (count: number) => string, said: [none: string, one: string, two: string]]>([
  [
    "how many fiches tell, of as many",
    (count) => fr.facets.filled({ told: count, total: count, kinds: [], others: 0 }),
    ["Sur 0 fiche, aucune ne le dit.", "La seule fiche le dit.", "Sur 2 fiches, 2 le disent."],
  ],
  [
    "how many fiches tell, of three",
    (count) => fr.facets.filled({ told: count, total: 3, kinds: [], others: 0 }),
    ["Sur 3 fiches, aucune ne le dit.", "Sur 3 fiches, une le dit.", "Sur 3 fiches, 2 le disent."],
  ],
  [
    "how many entries tell, of as many",
    (count) => en.facets.filled({ told: count, total: count, kinds: [], others: 0 }),
    ["Of 0 entries, none tells.", "The only entry tells.", "Of 2 entries, 2 tell."],
  ],
  [
    "how many entries tell, of three",
    (count) => en.facets.filled({ told: count, total: 3, kinds: [], others: 0 }),
    ["Of 3 entries, none tells.", "Of 3 entries, one tells.", "Of 3 entries, 2 tell."],
  ],
  ["fiches of the home page", fr.home.count, ["Aucune fiche", "Une fiche", "2 fiches"]],
  ["fiches of the directory", fr.directory.count, ["aucune fiche", "une fiche", "2 fiches"]],
  ["links of an edition", fr.roundups.count, ["0 lien", "1 lien", "2 liens"]],
  ["links of an edition in English", en.roundups.count, ["0 links", "1 link", "2 links"]],
  ["texts", fr.articles.count, ["0 texte", "1 texte", "2 textes"]],
  ["others who sign", fr.articles.others, ["0 autre", "1 autre", "2 autres"]],
  ["others who sign in English", en.articles.others, ["0 others", "1 other", "2 others"]],
  ["people", fr.media.people.count, ["personne", "une personne", "2 personnes"]],
  ["rows", fr.spreadsheet.about.rows, ["Aucune ligne.", "Une ligne.", "2 lignes."]],
  ["foundations", fr.catalogue.timeline.foundations, ["0 fondation", "1 fondation", "2 fondations"]],
  ["ends", fr.catalogue.timeline.ends, ["0 fin", "1 fin", "2 fins"]],
  ["pages that have a fault", fr.accessibility.onPages, ["sur 0 page", "sur une page", "sur 2 pages"]],
  [
    "parts of a series",
    (count) => en.articles.seriesDescription("A", count),
    ["A: the series in 0 parts.", "A: the series in one part.", "A: the series in 2 parts."],
  ],
])("%s are counted at none, one and two", (_, say, said) => {
  expect([0, 1, 2].map((count) => plain(say(count)))).toEqual(said);
});

/** Words that may follow a one and that end in s all the same, and criteria, of which a rule book has many. */
const NO_PLURALS = /^(?:is|as|was|has|des|les|writes|answers|success|critères)$/iu;

it.each([
  ["fr", fr],
  ["en", en],
] as const)("no phrase in %s has a count of one before a plural", (_, words) => {
  const said: string[] = [];
  const visit = (value: unknown): void => {
    if (typeof value === "function") {
      try {
        said.push(plain(String(value(1, 1, 1, 1))));
      } catch {
        // What takes no numbers counts nothing.
      }
    } else if (typeof value === "object" && value !== null) for (const one of Object.values(value)) visit(one);
  };
  visit({ ...words, draft: undefined, countries: undefined });
  const counted = said.flatMap((text) => [...text.matchAll(/(?<![\d.,:“«]|« )\b1 (?:(?:of|sur) 1 )?(\p{L}+s)\b/gu)]);
  expect(said.length).toBeGreaterThan(100);
  expect(counted.filter(([, word]) => !NO_PLURALS.test(word ?? "")).map(([text]) => text)).toEqual([]);
});
