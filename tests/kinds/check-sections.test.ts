import { describe, expect, it } from "vitest";
import { checkSections } from "../../src/kinds/check-sections.ts";
import { type Settings, settingsSchema } from "../../src/model/schema/settings.ts";
import type { Vocabularies } from "../../src/model/schema/vocabulary.ts";
import type { OwnTerms } from "../../src/model/source.ts";

const term = (id: string) => ({ id, label: id, definition: id });
const vocabularies = {
  functions: [term("petition"), term("vote")],
  themes: [term("climat")],
} as unknown as Vocabularies;
const check = (rules: object, own: Partial<OwnTerms> = { functions: [], themes: [] }) =>
  checkSections({ roundup: settingsSchema.shape.roundup.parse(rules) } as Settings, {
    ...{ vocabularies, ownTerms: own as OwnTerms },
  }).map(({ path, message, remedy }) => `${path.join(".")} — ${message} ; ${remedy}`.replace(/\u00a0/gu, " "));
const keywords = [{ term: "a" }, { term: "b", section: "petitions" }, { term: "c", section: "climat" }];

describe("a keyword's section", () => {
  it("must be a term of the vocabulary that divides drafts", () => {
    expect(check({ keywords })).toEqual([
      "roundup.keywords.1.section — « petitions » n'est pas une rubrique ; écrivez « petition », ou un autre identifiant, du vocabulaire functions",
      "roundup.keywords.2.section — « climat » n'est pas une rubrique ; écrivez un identifiant du vocabulaire functions",
    ]);
    expect(check({ keywords, sections: "themes" })).toHaveLength(1);
  });

  it("is not judged by a vocabulary that has faults", () => {
    expect(check({ keywords }, { themes: [] })).toEqual([]);
  });

  it("is not looked at where drafts have none", () => {
    expect(check({ keywords, sections: "none" })).toEqual([]);
  });
});
