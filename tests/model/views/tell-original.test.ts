import { describe, expect, it } from "vitest";
import { datedAs, tellOriginal } from "../../../src/model/views/tell-original.ts";
import { getStrings } from "../../../src/words/languages.ts";

type Made = Parameters<typeof tellOriginal>[0];

const TRANSLATOR = { name: "Ada Colin" } as Made["translator"];

describe("what a text is made from", () => {
  it.each<[made: Made, fr: string | undefined, en: string | undefined]>([
    [
      { kind: "interview", original: { date: "2016-02-16" } },
      "D’après un entretien paru le 16 février 2016",
      "From an interview published on 16 February 2016",
    ],
    [
      { kind: "contribution", original: { date: "2017-03" } },
      "D’après une tribune parue en mars 2017",
      "From an op-ed published in March 2017",
    ],
    [
      { kind: "questionnaire", original: { date: "2017" } },
      "D’après un questionnaire paru en 2017",
      "From a questionnaire published in 2017",
    ],
    [
      { kind: "roundup", original: { date: "2016-05-01" } },
      "D’après une revue de liens parue le 1er mai 2016",
      "From a roundup published on 1 May 2016",
    ],
    [
      { kind: "repost", original: { date: "2016-02-08" }, translator: TRANSLATOR },
      "Traduction d’un texte paru le 8 février 2016",
      "Translated from a text published on 8 February 2016",
    ],
    [
      { kind: "repost", original: { date: "2016-02-08" }, canonical: "https://example.org/texte" },
      "Reprise d’un texte paru le 8 février 2016",
      "Reprinted from a text published on 8 February 2016",
    ],
    [{ kind: "repost", original: { date: undefined } }, undefined, undefined],
    [{ kind: "interview" }, undefined, undefined],
  ])("%o", (made, fr, en) => {
    expect([tellOriginal(made, getStrings("fr")), tellOriginal(made, getStrings("en"))]).toEqual([fr, en]);
  });

  it.each([
    [{ date: "2026-11-22", original: { date: "2016-02-16" } }, "2016-02-16"],
    [{ date: "2026-11-22", original: { date: "2016" } }, "2016"],
    [{ date: "2026-11-22", original: {} }, "2026-11-22"],
    [{ date: "2026-11-22" }, "2026-11-22"],
  ])("is dated as what it says: %o", (article, date) => {
    expect(datedAs(article as Parameters<typeof datedAs>[0])).toBe(date);
  });
});
