import { describe, expect, it } from "vitest";
import { findPart, nameSection, OTHER_LINKS, TO_REVIEW } from "../../src/edition/grammar.ts";

const parts = [
  {},
  { title: "Signer", id: "petition" },
  { title: "petitions" },
  { title: "Autres lectures" },
  { title: "To review" },
];

describe("a section is found", () => {
  it.each([
    ["by its id, whatever its title", { id: "petition", title: "Pétitions" }, 1],
    ["by its title, whatever its accents and capitals", { id: "vote", title: "Pétitions" }, 2],
    ["by its title in another language, where drafts name it", nameSection(OTHER_LINKS, "en"), 3],
    ["likewise where it is to be reviewed", nameSection(TO_REVIEW, "fr"), 4],
    ["nowhere", { id: "vote", title: "Votes" }, -1],
  ])("%s", (_, section, index) => {
    expect(findPart(parts, section)).toBe(parts[index]);
  });
});
