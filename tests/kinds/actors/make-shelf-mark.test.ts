import { expect, it } from "vitest";
import { makeShelfMark } from "../../../src/kinds/actors/link-actors.ts";
import type { Fiche } from "../../../src/model/schema/actor.ts";
import { sampleFiche, sampleTerm } from "../../model/samples.ts";

const functions = [sampleTerm("petition", "Pétition"), sampleTerm("e-vote", "Œuvre"), sampleTerm("ai", "IA")];
const paris = { country: "FR" };

const marks: [sentence: string, fiche: Partial<Fiche>, mark: string][] = [
  ["function, year and country", { functions: ["petition"], founded: "2012", location: paris }, "PET·2012·FR"],
  ["the year alone of a day", { functions: ["petition"], founded: "2012-05-14", location: paris }, "PET·2012·FR"],
  ["« s.d. » without a date", { functions: ["petition"], location: paris }, "PET·s.d.·FR"],
  ["no country without a place", { functions: ["petition"], founded: "2012" }, "PET·2012"],
  ["the first function of several", { functions: ["e-vote", "petition"] }, "OEU·s.d."],
  ["a label shorter than three letters", { functions: ["ai"] }, "IA·s.d."],
  ["the identifier of a term that is missing", { functions: ["open-data"] }, "OPE·s.d."],
];

it.each(marks)("a shelf mark has %s", (_, fiche, mark) => {
  expect(makeShelfMark(sampleFiche(fiche), { functions }, "s.d.")).toBe(mark);
});
