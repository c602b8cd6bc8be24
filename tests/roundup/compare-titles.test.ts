import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { normaliseTitle, stripDressing } from "../../src/roundup/normalise-title.ts";
import { isSameTitle } from "../../src/roundup/stories/compare-titles.ts";
import { PROJECT } from "../run-script.ts";

type Pair = { isSame: boolean; a: string; b: string };

/** Pairs of invented French headlines: « même » or « autre », then the two titles, between tabs. */
function readPairs(name: string): Pair[] {
  const text = readFileSync(join(PROJECT, "tests/fixtures/titles", `${name}.tsv`), "utf8");
  return text
    .trimEnd()
    .split("\n")
    .map((line) => {
      const [label, a, b, ...rest] = line.split("\t");
      if ((label !== "même" && label !== "autre") || !a || !b || rest.length > 0) throw new Error(`no pair: ${line}`);
      return { isSame: label === "même", a, b };
    });
}

const says = ({ a, b }: Omit<Pair, "isSame">) => isSameTitle(normaliseTitle(a), normaliseTitle(b));

function measure(pairs: readonly Pair[]) {
  const grouped = pairs.filter(says);
  const right = grouped.filter(({ isSame }) => isSame).length;
  const same = pairs.filter(({ isSame }) => isSame).length;
  return { precision: right / grouped.length, recall: right / same };
}

describe("near-identical titles", () => {
  const measured = readPairs("mesure");
  const tuned = readPairs("reglage");

  it("are told from others on pairs that no rule was made with: precision ≥ 0.98, recall ≥ 0.85", () => {
    const { precision, recall } = measure(measured);
    if (process.env.SOAK) console.info(`${measured.length} pairs: precision ${precision}, recall ${recall}`);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it("are told from others on the pairs that the rules were made with", () => {
    const { precision, recall } = measure(tuned);
    expect(precision).toBeGreaterThanOrEqual(0.98);
    expect(recall).toBeGreaterThanOrEqual(0.85);
  });

  it("are measured on 300 pairs at least, about half of each kind, none of them twice", () => {
    const all = [...tuned, ...measured];
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(new Set(all.map(({ a, b }) => `${a}\t${b}`)).size).toBe(all.length);
    for (const pairs of [tuned, measured]) {
      const share = pairs.filter(({ isSame }) => isSame).length / pairs.length;
      expect(share).toBeGreaterThan(0.45);
      expect(share).toBeLessThan(0.55);
    }
  });

  it("are so in either order", () => {
    for (const { a, b } of [...tuned, ...measured]) expect(says({ a: b, b: a }), `${a} / ${b}`).toBe(says({ a, b }));
  });
});

describe("one story", () => {
  it.each([
    ["« Qui a peur des citoyens ? » : le podcast", "Qui a peur des citoyens ?", true],
    ["« Qui a peur des citoyens ? » : le podcast", "Qui a encore peur des citoyens ?", false],
    ["Conseil : 12 sièges pour 300 familles", "Les 300 familles du conseil auront 12 sièges sur 40", true],
    ["Budget 2027 : 40 projets", "Budget 2028 : 40 projets", false],
    ["Les jurés du canal rendent leur avis", "Les jurés du canal ont rendu leur avis", true],
    ["Des experts rejettent la carte du canal", "La carte du canal rejetée par des experts", true],
    ["Vingt députés soutiennent le droit au canal", "Le droit au canal soutenu par vingt députés", true],
    ["Une IA résume les avis du canal", "Une intelligence artificielle résume les avis du canal", true],
    ["Plaidoyer du canal pour l'intelligence collective", "Plaidoyer du canal pour l'intelligence artificielle", false],
    ["Le parti des bateliers du canal", "Les bateliers du canal partent", false],
    ["Une maire qui ne veut pas l'être", "PORTRAIT. Une maire qui ne veut pas l'être", true],
  ])("is told by %j and %j: %s", (a, b, isSame) => {
    expect(says({ a, b })).toBe(isSame);
  });
});

describe("the dressing of a title", () => {
  it.each([
    ["VIDÉO. Le canal en débat", "Le canal en débat"],
    ["[Podcast] Le canal en débat", "Le canal en débat"],
    ["Tribune : le canal en débat", "le canal en débat"],
    ["Le canal en débat | La Gazette", "Le canal en débat"],
    ["Le canal en débat - La Gazette de Vauclair", "Le canal en débat"],
    ["Le canal en débat…", "Le canal en débat"],
    ["Enquête publique sur le canal", "Enquête publique sur le canal"],
    ["Port-Léon - canal", "Port-Léon - canal"],
    ["Direct", "Direct"],
    ["", ""],
  ])("of %j leaves %j", (title, bare) => {
    expect(stripDressing(title)).toBe(bare);
  });
});
