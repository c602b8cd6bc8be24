import { describe, expect, it } from "vitest";
import { checkColours } from "../../src/theme/check-colours.ts";
import { contrastOfHex, perceive, renderColour } from "../../src/theme/colour.ts";
import { LEAST_CONTRAST, listFaintPairs, listPairs } from "../../src/theme/colour-pairs.ts";
import { type ColourChoice, derivePalette } from "../../src/theme/derive-palette.ts";
import { DEFAULT_PALETTES, SCHEMES } from "../../src/theme/palette.ts";

const say = (choice: ColourChoice) =>
  checkColours(choice).map(({ scheme, token, message, remedy }) =>
    `${scheme}.${token} ${message} ; ${remedy}`.replace(/[\u00a0\u202f]/gu, " "),
  );
const proposed = (choice: ColourChoice) =>
  checkColours(choice).map(({ scheme, token, remedy }) => [scheme, token, /#[0-9a-f]{6}/u.exec(remedy)?.[0]] as const);

/** Twelve palettes: pale, dark, of one colour, and brand colours of six cities. */
const PALETTES: [name: string, choice: ColourChoice, mended: [scheme: string, token: string, hex?: string][]][] = [
  ["none chosen", {}, []],
  ["an accent alone", { light: { accent: "#7a1f5c" } }, []],
  ["one colour", { light: { accent: "#000000", paper: "#ffffff", ink: "#000000" } }, []],
  [
    "both schemes, warm",
    {
      light: { accent: "#7a4b00", paper: "#f3e3c3", ink: "#3b2607" },
      dark: { accent: "#ffb84d", paper: "#22170a", ink: "#f3e3c3" },
    },
    [],
  ],
  [
    "pale",
    { light: { accent: "#e8a0a0", paper: "#fffafa", ink: "#8a7f7f" } },
    [
      ["light", "accent", "#995859"],
      ["light", "ink", "#605656"],
    ],
  ],
  ["dark by day", { light: { accent: "#ffcc00", paper: "#101014", ink: "#f0f0f0" } }, [["light", "accent", "#ffde81"]]],
  ["Paris", { light: { accent: "#003189", paper: "#ffffff", ink: "#001a4d" } }, []],
  ["Nantes", { light: { accent: "#009a3d", paper: "#ffffff", ink: "#1a1a1a" } }, [["light", "accent", "#007e30"]]],
  ["Lyon", { light: { accent: "#e2001a", paper: "#ffffff", ink: "#222222" } }, [["light", "accent", "#dc0019"]]],
  ["Amsterdam", { light: { accent: "#ec0000", paper: "#ffffff", ink: "#000000" } }, [["light", "accent", "#db0000"]]],
  ["Barcelona", { light: { accent: "#d40a16", paper: "#f7f7f5", ink: "#333333" } }, [["light", "accent", "#d10112"]]],
  ["Vienna", { light: { accent: "#ff5a64", paper: "#f4efe9", ink: "#292929" } }, [["light", "accent", "#c21533"]]],
];

describe.each(PALETTES)("a palette: %s", (_, choice, mended) => {
  it("is read, or the colour to change is named with the nearest that is", () => {
    expect(proposed(choice)).toEqual(mended);
  });

  it("is read in every pair once what is proposed is written", () => {
    const changed: ColourChoice = { light: { ...choice.light }, dark: { ...choice.dark } };
    for (const [scheme, token, hex] of proposed(choice)) Object.assign(changed[scheme] ?? {}, { [token]: hex });
    for (const scheme of SCHEMES) expect(listFaintPairs(derivePalette(changed, scheme), scheme)).toEqual([]);
  });
});

it("says in French which pair is not read, how much it lacks, and what to write", () => {
  expect(say({ light: { accent: "#0a66c2" } })).toEqual([
    "light.accent en clair, le contraste de l'accent sur le fond est de 4,3, au lieu de 4,5 au moins (les liens et le contour de ce qui a le clavier) ; pour l'accent, écrivez « #0564bf », la couleur la plus proche qui se lit",
  ]);
});

it("asks for another paper where no ink is read on it", () => {
  const [fault] = checkColours({ light: { accent: "#555555", paper: "#808080", ink: "#000000" } });
  expect(fault).toMatchObject({ scheme: "light", token: "paper" });
});

it("leaves the engine's own palette as it was drawn, where a site chooses none", () => {
  for (const scheme of SCHEMES) {
    expect(derivePalette({}, scheme)).toBe(DEFAULT_PALETTES[scheme]);
    expect(Math.min(...listPairs(DEFAULT_PALETTES[scheme], scheme).map(({ contrast }) => contrast))).toBeGreaterThan(
      LEAST_CONTRAST,
    );
  }
});

it("comes to nearly the engine's own palette from its three colours", () => {
  const { accent, paper, ink } = DEFAULT_PALETTES.light;
  const near = derivePalette({ light: { accent, paper, ink } }, "light");
  const far = Object.entries(near).filter(([token, hex]) => {
    const [a, b] = [perceive(hex), perceive(DEFAULT_PALETTES.light[token as keyof typeof near])];
    return Math.abs(a.lightness - b.lightness) > 0.03 || Math.abs(a.chroma - b.chroma) > 0.03;
  });
  expect(far).toEqual([]);
});

it("tells what is open from what acts: a green accent has a blue beside it", () => {
  const { accent, open } = derivePalette({ light: { accent: "#1e7b3a" } }, "light");
  expect(Math.abs(perceive(accent).hue - perceive(open).hue)).toBeGreaterThan(60);
});

it.each(["#000000", "#ffffff", "#b5301a", "#86c9a6", "#0b1019"])("comes back to %s from how it is seen", (hex) => {
  expect(renderColour(perceive(hex))).toBe(hex);
});

it.each([
  ["#000000", "#ffffff", 21],
  ["#777777", "#ffffff", 4.48],
  ["#b5301a", "#b5301a", 1],
])("measures the contrast of %s on %s as %d (WCAG 2.2)", (a, b, contrast) => {
  expect(contrastOfHex(a, b)).toBeCloseTo(contrast, 1);
});
