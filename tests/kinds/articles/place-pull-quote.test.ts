import { describe, expect, it } from "vitest";
import { placeQuote, QUOTE_DISTANCE } from "../../../src/kinds/articles/place-pull-quote.ts";
import { findSentence } from "../../../src/text/find-sentence.ts";

const words = (count: number) => `${Array.from({ length: count }, (_, index) => `mot${index}`).join(" ")}.`;
const FAR = QUOTE_DISTANCE;
const NEAR = QUOTE_DISTANCE - 1;

describe("a pull quote, which never stands within so many words of its own sentence", () => {
  it.each([
    ["is at the head of a section whose sentence comes late", FAR, 0, "head"],
    ["is at the foot of one whose sentence comes early", 0, FAR, "foot"],
    ["is at the head where both would do", FAR, FAR, "head"],
    ["is nowhere in a short section", NEAR, NEAR, undefined],
  ] as const)("%s", (_, before, after, place) => {
    const text = [before > 0 ? words(before) : "", "Une phrase.", after > 0 ? words(after) : ""].join("\n");
    const found = findSentence(text, "Une phrase.");
    expect(found).toEqual({ before, after });
    expect(found && placeQuote(found)).toBe(place);
  });

  it("is never at the head of what opens an article, where none is shown", () => {
    expect(placeQuote({ before: FAR, after: 0 }, "foot")).toBeUndefined();
    expect(placeQuote({ before: 0, after: FAR }, "foot")).toBe("foot");
  });

  it("counts words, not signs, in the sentence's own block and in others", () => {
    expect(findSentence("Un : deux ! Trois — quatre.\nCinq six. Sept", "Trois — quatre.")).toEqual({
      before: 2,
      after: 3,
    });
    expect(findSentence("Un deux.", "deux.")).toBeUndefined();
  });
});
