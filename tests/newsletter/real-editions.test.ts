import { expect, test } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { readModel } from "../../src/sources/read-model.ts";
import { PROJECT } from "../run-script.ts";

const { value: model } = readModel(PROJECT, { now: new Date(), drafts: false });
const editions = model?.roundups ?? [];

test("this site has editions to send", () => {
  expect(editions.length).toBeGreaterThan(0);
});

test.each(editions.map(({ number }) => number))(
  "edition %i of this site passes every check of its letter",
  async (number) => {
    const roundup = editions.find((edition) => edition.number === number);
    if (!model || !roundup) throw new Error("no such edition");
    const { checks } = await renderLetter({ roundup, model, date: new Date(`${roundup.date}T17:00:00Z`) });
    expect(checks.filter(({ level }) => level !== "ok")).toEqual([]);
  },
);
