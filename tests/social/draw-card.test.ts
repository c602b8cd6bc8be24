import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { SocialCard } from "../../layouts/social/social-card.ts";
import { drawCard } from "../../layouts/social/use-social-image.tsx";
import { subsetCardFonts } from "../../src/assets/subset-fonts.ts";
import { openPainter, type Painter } from "../../src/social/open-painter.ts";
import { openTheme } from "../../src/theme/theme.ts";

const folder = mkdtempSync(join(tmpdir(), "cards-"));
const theme = openTheme();
const lookOf = ({ prose, labels }: Painter) => ({ colours: theme.light, prose, labels });
let painter: Painter;

beforeAll(async () => {
  painter = await openPainter({
    fonts: await subsetCardFonts(theme, { root: folder, cache: folder }),
    addressOf: (name) => `/shared/${name}`,
    out: folder,
    cache: folder,
  });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const LONG = "Comment une assemblée tirée au sort rend-elle compte de ce qu'elle a entendu\u00a0? ".repeat(5).trim();

const CARDS: [form: SocialCard["form"], card: Omit<SocialCard, "form">][] = [
  ["fiche", { label: "Débat", title: LONG, details: LONG, mark: "DEB·2019·FR", stamp: "FERMÉ · 2021" }],
  ["text", { label: "Entretien", title: LONG, details: LONG }],
  ["edition", { label: "Liens de la semaine", title: LONG, details: LONG, mark: "1000" }],
  ["quotation", { label: "Citation", title: LONG, details: LONG, marks: ["«", "\u00a0»"] }],
];

describe.each(CARDS)("the picture of a %s", (form, card) => {
  it("holds a text of any length within its edges, the foot and other lines left free", () => {
    const lines = listLines(drawCard({ form, ...card }, "Civic-Thèque", lookOf(painter)));
    const wide = lines.filter(({ x, text, size, family }) => {
      const measure = family === "Spectral" ? painter.prose.measure : painter.labels.measure;
      return x + measure(text, size) > 1140;
    });
    const met = lines.filter(({ x, y }) =>
      lines.some((lower) => lower.y > y && Math.abs(lower.x - x) < 12 && lower.y - y < 0.9 * lower.size),
    );
    expect(wide).toEqual([]);
    expect(met).toEqual([]);
    expect(
      Math.max(...lines.filter(({ family }) => family === "Spectral").map(({ y, size }) => y + size * 0.2)),
    ).toBeLessThan(530);
    expect(lines.filter(({ text }) => text.endsWith("…")).length).toBeGreaterThan(0);
  });
});

it("a picture has no narrow no-break space, which its fonts lack, and no mark of hostile text", () => {
  const card = { form: "text", label: "Vu", title: "Qui\u202f? <script>&", details: '"><b>' } as const;
  const svg = drawCard(card, "Un & deux", lookOf(painter));
  expect(svg).toContain("Qui\u00a0? &lt;script>&amp;");
  expect(svg).not.toMatch(/<script|<b>|\u202f/u);
});

function listLines(svg: string) {
  return [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/gu)].map(([, attributes = "", text = ""]) => {
    const value = (name: string) => new RegExp(`${name}="([^"]*)"`, "u").exec(attributes)?.[1] ?? "";
    return {
      text,
      x: Number(value(" x")),
      y: Number(value(" y")),
      size: Number(value("font-size")),
      family: value("font-family"),
    };
  });
}
