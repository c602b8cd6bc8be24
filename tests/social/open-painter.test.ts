import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { inflateSync } from "node:zlib";
import { Resvg } from "@resvg/resvg-js";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { createMeasure } from "../../src/assets/measure-text.ts";
import { type CardFont, type CardFonts, subsetCardFonts } from "../../src/assets/subset-fonts.ts";
import { encodePng } from "../../src/social/encode-png.ts";
import { openPainter } from "../../src/social/open-painter.ts";
import { openTheme } from "../../src/theme/theme.ts";

const folder = mkdtempSync(join(tmpdir(), "painter-"));
const cache = join(folder, "cache");
let fonts: CardFonts;
const addressOf = (name: string) => `/shared/${name}`;

beforeAll(async () => {
  fonts = await subsetCardFonts(openTheme(), { root: folder, cache });
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const draw = (colour: string) =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="4" height="2"><rect width="4" height="2" fill="${colour}"/></svg>`;

describe("a painter", () => {
  it("tells a picture's address at once, and paints two like drawings once", async () => {
    const out = join(folder, "first");
    const painter = await openPainter({ fonts, addressOf, out, cache });
    const [red, again, blue] = [draw("#f00"), draw("#f00"), draw("#00f")].map(painter.paint);
    await painter.finish();
    expect(red).toMatch(/^\/shared\/[0-9a-f]{16}\.png$/u);
    expect(again).toBe(red);
    expect(
      readdirSync(join(out, "shared"))
        .map((name) => `/shared/${name}`)
        .sort(),
    ).toEqual([red, blue].sort());
  });

  it("names a picture the same wherever its fonts stand, and otherwise with other fonts", async () => {
    const elsewhere = join(folder, "elsewhere");
    cpSync(join(cache, "card-fonts"), elsewhere, { recursive: true });
    const move = ({ file, ...font }: CardFont) => ({ ...font, file: join(elsewhere, basename(file)) });
    const { serif, narrow } = fonts;
    const addresses = await Promise.all(
      [fonts, { serif: move(serif), narrow: move(narrow) }, { serif, narrow: serif }].map(async (given, index) => {
        const painter = await openPainter({
          fonts: given,
          addressOf,
          out: join(folder, `named-${index}`),
          cache: elsewhere,
        });
        const address = painter.paint(draw("#f00"));
        await painter.finish();
        return address;
      }),
    );
    expect(addresses[1]).toBe(addresses[0]);
    expect(addresses[2]).not.toBe(addresses[0]);
  });

  it("paints nothing that another build has painted", async () => {
    const kept = join(cache, "social");
    const long = new Date("2020-01-01T00:00:00Z");
    for (const name of readdirSync(kept)) utimesSync(join(kept, name), long, long);
    const painter = await openPainter({ fonts, addressOf, out: join(folder, "second"), cache });
    const [red] = [draw("#f00"), draw("#0f0")].map(painter.paint);
    await painter.finish();
    const painted = readdirSync(kept).filter((name) => statSync(join(kept, name)).mtimeMs > long.getTime());
    expect(readdirSync(kept)).toHaveLength(3);
    expect(painted).toHaveLength(1);
    expect(readFileSync(join(folder, "second", red ?? "")).length).toBeGreaterThan(50);
  });

  it("tells of a drawing that it cannot paint", async () => {
    const painter = await openPainter({ fonts, addressOf, out: join(folder, "third"), cache });
    painter.paint("no drawing");
    await expect(painter.finish()).rejects.toThrow(/unknown token/u);
  });
});

it.each([
  ["serif", "Spectral", "LaPrimaire.org : à tous « œuvre » ? Ça fait 2\u00a0017 voix"],
  ["narrow", "Archivo Narrow", "Évaluation des politiques publiques · 31 janvier 2016"],
] as const)("a text in the %s is measured as it is drawn, within 2 %%", (name, family, text) => {
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="3000" height="90"><text x="9" y="70" font-family="${family}" font-size="60">${text}</text></svg>`;
  const options = { font: { fontFiles: [fonts[name].file], loadSystemFonts: false, defaultFontFamily: family } };
  const drawn = new Resvg(svg, options).getBBox()?.width ?? 0;
  const measured = createMeasure(fonts[name].bytes)(text, 60);
  expect(drawn).toBeGreaterThan(600);
  expect(Math.abs(measured - drawn) / drawn).toBeLessThan(0.02);
});

describe("a PNG", () => {
  const read = (png: Buffer, type: string) => {
    const start = png.indexOf(type, 0, "latin1");
    return png.subarray(start + 4, start + 4 + png.readUInt32BE(start - 4));
  };

  it("holds each pixel by its colour's place in the palette", async () => {
    const colours = [0xff0000ff, 0xff00ff00, 0xff0000ff, 0xffff0000];
    const png = await encodePng(new Uint8Array(Uint32Array.from(colours).buffer), 2, 2);
    expect([...read(png, "IHDR")]).toEqual([0, 0, 0, 2, 0, 0, 0, 2, 8, 3, 0, 0, 0]);
    expect([...read(png, "PLTE")]).toEqual([255, 0, 0, 0, 255, 0, 0, 0, 255]);
    expect([...inflateSync(read(png, "IDAT"))]).toEqual([0, 0, 1, 0, 0, 2]);
  });

  it("makes close colours one where there are more than a palette holds", async () => {
    const colours = Uint32Array.from({ length: 4096 }, (_, index) => 0xff000000 + index * 4099);
    const png = await encodePng(new Uint8Array(colours.buffer), 64, 64);
    const palette = read(png, "PLTE");
    const places = inflateSync(read(png, "IDAT")).filter((_, place) => place % 65 !== 0);
    const farthest = Math.max(
      ...[0, 1, 2].flatMap((channel) =>
        [...places].map((place, pixel) =>
          Math.abs((palette[3 * place + channel] ?? 0) - (((colours[pixel] ?? 0) >>> (8 * channel)) & 255)),
        ),
      ),
    );
    expect(palette.length).toBeLessThanOrEqual(768);
    expect(farthest).toBeLessThan(64);
  });
});
