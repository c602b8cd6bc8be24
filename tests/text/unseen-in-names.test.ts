import { expect, it } from "vitest";
import { foldText, slugify } from "../../src/text/slug.ts";

/** A copy from a web page or a PDF brings characters that nobody sees into a name: an objection to being named must find it all the same. */
it.each([
  ["a zero-width space", "\u200b"],
  ["a zero-width no-break space", "\ufeff"],
  ["a soft hyphen", "\u00ad"],
  ["a word joiner", "\u2060"],
  ["a joiner", "\u200d"],
  ["a mark of direction", "\u200e"],
  ["a variation selector", "\ufe0f"],
])("%s is no letter of a name, and parts none", (_, unseen) => {
  const plain = "Jeanne Dupont";
  for (const name of [`Jean${unseen}ne Dupont`, `Jeanne ${unseen}Dupont`, `${unseen}Jeanne Dupont${unseen}`]) {
    expect(slugify(name)).toBe(slugify(plain));
    expect(foldText(name)).toBe(foldText(plain));
  }
});
