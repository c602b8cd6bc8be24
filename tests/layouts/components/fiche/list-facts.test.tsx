import { renderToString } from "preact-render-to-string";
import { describe, expect, it } from "vitest";
import { FactGrid } from "../../../../layouts/components/fiche/FicheCard.tsx";
import { makeFact } from "../../../../layouts/components/fiche/list-facts.tsx";
import { dropUnknown } from "../../../../src/exports/json-ld/json-ld.ts";
import { findTrace } from "../../../../src/model/views/list-graves.ts";

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

  it("that is told in sentences has a row of its own, and the others share theirs as if it were not there", () => {
    const facts = [
      { label: "État", value: "Fermé, faute de moyens", isWide: true },
      makeFact("A", 1),
      makeFact("B", 2),
    ];
    const classes = [...renderToString(<FactGrid facts={facts} />).matchAll(/class="(of[^"]*)"/gu)].map(
      ([, name]) => name,
    );
    expect(classes).toEqual(["of-2-1 of-3-1 of-4-1", "of-2-2 of-3-2 of-4-2", "of-2-2 of-3-2 of-4-2"]);
  });

  it.each([
    ["2021-06-24", "2019", undefined],
    ["2021-06", "2021-05-31", undefined],
    ["2021-06-24", "2021", "2021"],
    ["2019", "2021-02", "2021-02"],
  ])("with an end on %s, the last trace, %s, is told as %s", (end, seen, told) => {
    const history = [{ date: end, event: "closed" as const, source: "https://www.example.org/fin" }];
    const trace = { date: seen, source: "https://www.example.org/trace" };
    expect(findTrace({ status: "closed", history, last_seen: trace })?.date).toBe(told);
    expect(findTrace({ status: "active", history, last_seen: trace })?.date).toBe(seen);
  });

  it("is told to search engines, nought and « no » too", () => {
    expect(dropUnknown({ zero: 0, no: false, none: undefined, empty: "", list: [] })).toEqual({ zero: 0, no: false });
  });
});
