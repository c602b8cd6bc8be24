import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { FactGrid } from "../../../../layouts/components/fiche/FicheCard.tsx";
import { makeFact } from "../../../../layouts/components/fiche/list-facts.tsx";
import { dropUnknown } from "../../../../src/exports/json-ld/json-ld.ts";

describe("a fact of a fiche", () => {
  it.each([
    [0, "<dd>0</dd>"],
    [1200, "<dd>1200</dd>"],
    ["un texte", "<dd>un texte</dd>"],
    [<b>vu</b>, "<dd><b>vu</b></dd>"],
  ])("that is known takes a row of the card: %j", (value, shown) => {
    expect(renderToString(<FactGrid facts={[makeFact("Essai", value)]} />)).toContain(shown);
  });

  it.each([undefined, ""])("that is not known takes no room: %j", (value) => {
    expect(renderToString(<FactGrid facts={[makeFact("Essai", value)]} />)).toBe("");
  });

  it("is told to search engines, nought and « no » too", () => {
    expect(dropUnknown({ zero: 0, no: false, none: undefined, empty: "", list: [] })).toEqual({ zero: 0, no: false });
  });
});
