import { expect, test } from "vitest";
import { pickEdition } from "../../src/newsletter/pick-edition.ts";
import { makeRoundup, makeSite } from "./make-roundup.ts";

const editions = [
  makeRoundup({ number: 104, upcoming: true }),
  makeRoundup({ number: 103, draft: true }),
  makeRoundup({ number: 102 }),
  makeRoundup({ number: 101 }),
];

test.each([
  ["the latest published", undefined, 102],
  ["the one of a number", 101, 101],
])("%s edition is picked", (_, number, expected) => {
  expect(pickEdition({ roundups: editions, settings: makeSite() }, number)).toMatchObject({
    ok: true,
    value: { number: expected },
  });
});

test.each([
  ["an unknown number", editions, 7],
  ["a draft's number", editions, 103],
  ["a number to come", editions, 104],
])("%s is refused with the numbers that exist", (_, roundups, number) => {
  expect(pickEdition({ roundups: roundups, settings: makeSite() }, number).problems).toEqual([
    `L'édition ${number} n'est pas publiée\u202f; éditions publiées\u00a0: 102, 101.`,
  ]);
});

test("where nothing is published, the editor is told what publishes", () => {
  expect(pickEdition({ roundups: editions.slice(0, 2), settings: makeSite() }).problems[0]).toMatchInlineSnapshot(
    `"Aucune édition n'est publiée ; retirez draft: true du brouillon dont la date est venue, ou lancez npm run liens, qui en écrit un."`,
  );
});
