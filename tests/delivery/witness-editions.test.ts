import { createHash } from "node:crypto";
import { describe, expect, test } from "vitest";
import {
  describeEdition,
  type EditionIdentity,
  isSame,
  toIdentity,
} from "../../src/delivery/ledger/witness-editions.ts";
import type { Roundup } from "../../src/model/model.ts";

type Told = { number: number; date: string; links: [title: string, url: string][] };

const make = ({ number, date, links }: Told) =>
  describeEdition({ number, date, links: links.map(([title, url]) => ({ title, url })) } as unknown as Roundup);

/** As witnesses were written before addresses were made canonical: the digests of the addresses themselves, and no titles. */
const describeAsBefore = ({ number, date, links }: Told): EditionIdentity => ({
  ...{ number, date },
  links: links.map(([, url]) => createHash("sha256").update(url).digest("hex").slice(0, 12)),
});

const LEFT: Told = {
  number: 2,
  date: "2026-10-11",
  links: [
    ["Un", "http://journal.example.org/un"],
    ["Deux", "http://journal.example.org/deux/"],
    ["Trois", "http://www.journal.example.org/trois"],
  ],
};

const ONE: Told = { ...LEFT, links: LEFT.links.slice(0, 1) };
const OTHERS: Told["links"] = [
  ["Quatre", "https://autre.example.org/4"],
  ["Cinq", "https://autre.example.org/5"],
];
const rewrite = (told: Told, pattern: RegExp, value: string): Told["links"] =>
  told.links.map(([title, url]) => [title, url.replace(pattern, value)]);

describe("an edition is known by what it is", () => {
  test.each<[sentence: string, left: Told, now: Partial<Told>, isSame: boolean, asBefore?: boolean]>([
    ["another number", LEFT, { number: 5 }, true],
    ["another number, its links in https", LEFT, { number: 5, links: rewrite(LEFT, /^http:/u, "https:") }, true],
    [
      "another number and day, its links in https",
      LEFT,
      { number: 5, date: "2026-10-12", links: rewrite(LEFT, /^http:/u, "https:") },
      true,
    ],
    [
      "another number, its links without www. or slash",
      LEFT,
      { number: 5, links: rewrite(LEFT, /www\.|\/$/gu, "") },
      true,
    ],
    [
      "another number, its links with what follows readers",
      LEFT,
      { number: 5, links: rewrite(LEFT, /\/?$/u, "?utm_source=x") },
      true,
    ],
    [
      "another number, its one link corrected",
      ONE,
      { number: 5, links: [["Un", "https://autre.example.org/1"]] },
      true,
    ],
    ["another number, its one title corrected", ONE, { number: 5, links: [["Une", ONE.links[0]?.[1] ?? ""]] }, true],
    [
      "another number and day, all links corrected",
      LEFT,
      { number: 5, date: "2026-10-12", links: rewrite(LEFT, /journal/u, "autre") },
      true,
      false,
    ],
    ["the same number and day, all links and titles others", LEFT, { links: OTHERS }, true],
    ["another number, and no link any more", LEFT, { number: 5, links: [] }, true],
    ["another number, all links and titles others, on its day", LEFT, { number: 5, links: OTHERS }, false, true],
    [
      "the same number, all links and titles others, on another day",
      LEFT,
      { date: "2026-10-18", links: OTHERS },
      false,
    ],
    [
      "another number and day, one title of a column that comes back",
      ONE,
      { number: 3, date: "2026-10-18", links: [["Un", "https://autre.example.org/1"]] },
      false,
    ],
    [
      "another number and day, one link in three",
      LEFT,
      { number: 3, date: "2026-10-18", links: [...LEFT.links.slice(0, 1), ...OTHERS] },
      false,
    ],
  ])("%s", (_, left, change, isOne, asBefore = isOne) => {
    const now = make({ ...left, ...change });
    expect(isSame(now, toIdentity(make(left)))).toBe(isOne);
    expect(isSame(now, describeAsBefore(left))).toBe(asBefore);
  });
});
