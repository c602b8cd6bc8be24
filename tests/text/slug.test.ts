import { describe, expect, it } from "vitest";
import { foldText, slugify } from "../../src/text/slug.ts";

const slugs: [sentence: string, label: string, slug: string][] = [
  ["opens ligatures and elisions", "Cœur d'élu", "coeur-d-elu"],
  ["takes a typographic apostrophe as the other", "Cœur d’élu", "coeur-d-elu"],
  ["opens ligatures in capitals", "ŒUVRE ÆQUO", "oeuvre-aequo"],
  ["drops accents in capitals", "Échelle À Ça", "echelle-a-ca"],
  ["takes composed and decomposed accents as one", "de\u0301bat", "debat"],
  ["joins what signs separate", "C'est quoi, la civic tech ?", "c-est-quoi-la-civic-tech"],
  ["joins what no-break spaces separate", "15\u00a0000\u202feuros", "15-000-euros"],
  ["has no hyphen at its ends", "… (essai) !", "essai"],
  ["keeps digits", "27e Région", "27e-region"],
  ["opens letters that Unicode keeps whole", "Straße Łódź Søren þing", "strasse-lodz-soren-thing"],
  ["drops the dot of a Turkish capital", "İzmir ılık", "izmir-ilik"],
  ["tells a label of another script by its letters", "公民", "u516c-u6c11"],
  ["keeps two labels of another script apart", "公园", "u516c-u56ed"],
  ["keeps the Latin part of a mixed label", "g0v 零時政府", "g0v"],
  ["cuts what no file system would take", "mot ".repeat(75), `${"mot-".repeat(23)}1vyuy47`],
  ["tells two long labels of one beginning apart", `${"mot ".repeat(75)}fin`, `${"mot-".repeat(23)}18nqrjr`],
  ["is empty without letter or digit", "!? …", ""],
];

describe("a slug", () => {
  it.each(slugs)("%s", (_, label, slug) => {
    expect(slugify(label)).toBe(slug);
  });

  it.each(slugs)("is its own slug: %s", (_, __, slug) => {
    expect(slugify(slug)).toBe(slug);
  });
});

it.each([
  ["capitals", "DÉBAT", "debat"],
  ["both apostrophes", "l’État", "l'etat"],
  ["ligatures", "Œuvre", "oeuvre"],
  ["signs, which stay", "où ? là !", "ou ? la !"],
  ["other scripts, which stay", "Ελλάδα", "ελλαδα"],
])("a text is folded with %s", (_, text, folded) => {
  expect(foldText(text)).toBe(folded);
});
