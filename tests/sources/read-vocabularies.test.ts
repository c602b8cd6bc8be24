import { describe, expect, it } from "vitest";
import { readVocabularies } from "../../src/sources/read-vocabularies.ts";
import { openReading } from "../../src/sources/reading.ts";
import { PROJECT } from "../run-script.ts";

describe("the vocabularies of the real site", () => {
  const read = (language?: "fr" | "en") => readVocabularies(openReading(PROJECT), language);

  it.each([
    ["fr", "statuses", "active", "En activité"],
    ["en", "statuses", "active", "Active"],
    ["en", "functions", "participatory-budget", "Participatory budget"],
    [undefined, "functions", "participatory-budget", "Budget participatif"],
  ] as const)("are read in %s: %s, %s", (language, axis, id, label) => {
    expect(read(language)[axis].find((term) => term.id === id)?.label).toBe(label);
  });

  it("name and define every state and function in English too", () => {
    const [french, english] = [read("fr"), read("en")];
    for (const axis of ["statuses", "functions"] as const)
      for (const [index, { label, definition }] of english[axis].entries()) {
        expect(definition).not.toBe(french[axis][index]?.definition);
        expect(label).not.toMatch(/[àéèê]/u);
      }
  });
});
