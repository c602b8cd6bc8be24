import { describe, expect, test } from "vitest";
import { renderLetter } from "../../layouts/newsletter/render-letter.ts";
import { makeActor, makeLink, makeLongRoundup, makeModel, makeRoundup, makeSite } from "./make-roundup.ts";

const DATE = new Date("2026-11-22T17:00:00Z");

/** Gmail cuts a letter at 102 kB (https://github.com/hteumeuleu/email-bugs/issues/41). */
describe("an edition that is too heavy for a mailbox ends with a link to the rest", () => {
  test.each([200, 500])("%i links", async (count) => {
    const roundup = makeLongRoundup(count);
    const model = makeModel(roundup, makeSite(), { actors: [makeActor("acteur-essai", "Acteur d'essai")] });
    const { html, text, checks } = await renderLetter({ roundup, model, date: DATE });
    expect(Buffer.byteLength(html)).toBeLessThanOrEqual(100_000);
    expect(Buffer.byteLength(html)).toBeGreaterThan(95_000);
    const shown = roundup.links.filter(({ url = "" }) => html.includes(`href="${url}"`));
    expect(shown).toEqual(roundup.links.slice(0, shown.length));
    expect(roundup.links.filter(({ url = "" }) => text.split(/\s/u).includes(url))).toEqual(shown);
    const rest = `La suite en ligne\u00a0: ${count - shown.length} autres liens`;
    expect(html).toContain(`>${rest}</a>`);
    expect(text).toContain(`${rest}\nhttps://civic.example.org/liens/2026-11-22/`);
    expect(checks.filter(({ level }) => level === "error")).toEqual([]);
    expect(checks.map(({ message }) => message).join()).toContain(
      `s'arrête après ${shown.length} liens, et mène à la suite en ligne (${count - shown.length})`,
    );
  });

  test("an edition that fits is whole", async () => {
    const roundup = makeLongRoundup(60);
    const { html, text } = await renderLetter({ roundup, model: makeModel(roundup), date: DATE });
    for (const part of [html, text]) expect(part).not.toContain("La suite en ligne");
  });

  test("one link of endless words is left to the site, with those after it", async () => {
    const links = [
      makeLink(),
      makeLink({ url: "https://a.example.org/long", comment: "mot ".repeat(30_000) }),
      makeLink(),
    ];
    const roundup = makeRoundup({ sections: [{ title: "À lire", intro: "", links }] });
    const { html, checks } = await renderLetter({ roundup, model: makeModel(roundup), date: DATE });
    expect(html).toContain("La suite en ligne\u00a0: 2 autres liens");
    expect(checks.filter(({ level }) => level === "error")).toEqual([]);
  });

  test("where the editor's word alone is too heavy, the letter is whole, and refused", async () => {
    const roundup = makeRoundup({ intro: "mot ".repeat(30_000) });
    const { html, checks } = await renderLetter({ roundup, model: makeModel(roundup), date: DATE });
    expect(html).not.toContain("La suite en ligne");
    expect(checks.filter(({ level }) => level === "error")).toHaveLength(1);
  });
});

test("a footnote reads as one in the text part", async () => {
  const roundup = makeRoundup({
    intro:
      "Un mot[^1] et un autre[^2], encore[^1], 10<sup>2</sup> et [un lien](https://a.example.org/#x).\n\n[^1]: La note.\n[^2]: L'autre.",
  });
  const { text } = await renderLetter({ roundup, model: makeModel(roundup), date: DATE });
  expect(text).toContain("Un mot\u00a0(1) et un autre\u00a0(2), encore\u00a0(1)");
  expect(text).toContain("1. La note.\n");
  expect(text).toContain("un lien\u00a0[*1]");
  expect(text).not.toMatch(/↑|mot1|\[\*2\]/u);
});
