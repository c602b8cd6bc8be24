import { readFileSync } from "node:fs";
import { join } from "node:path";
import subsetFont from "subset-font";
import { beforeAll, describe, expect, it } from "vitest";
import { dropKerning } from "../../src/assets/drop-kerning.ts";
import { PROJECT } from "../run-script.ts";

const FONT = "@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2";

const toSfnt = (font: Uint8Array) => subsetFont(Buffer.from(font), "AVTo é", { targetFormat: "sfnt" });

/** The features that place the glyphs of an sfnt (OpenType, « GPOS »). */
function listFeatures(sfnt: Uint8Array): string[] {
  const bytes = Buffer.from(sfnt);
  const entries = Array.from({ length: bytes.readUInt16BE(4) }, (_, index) => 12 + 16 * index);
  const entry = entries.find((at) => bytes.toString("latin1", at, at + 4) === "GPOS");
  if (entry === undefined) return [];
  const start = bytes.readUInt32BE(entry + 8);
  const list = start + bytes.readUInt16BE(start + 6);
  return Array.from({ length: bytes.readUInt16BE(list) }, (_, index) => {
    const record = list + 2 + 6 * index;
    return bytes.toString("latin1", record, record + 4);
  });
}

describe("a font without its kerning", () => {
  let font: Buffer;

  beforeAll(async () => {
    font = await toSfnt(readFileSync(join(PROJECT, "node_modules", FONT)));
  });

  it("has no pairs any more, in whatever is made of it", async () => {
    expect(listFeatures(font)).toContain("kern");
    const bare = await toSfnt(dropKerning(font));
    expect(listFeatures(bare)).not.toContain("kern");
  });

  it("leaves the font that it was given as it is", () => {
    const before = Buffer.from(font);
    dropKerning(font);
    expect(font.equals(before)).toBe(true);
  });

  it("is the same font where there is no kerning", () => {
    const bare = dropKerning(font);
    expect(Buffer.from(dropKerning(bare)).equals(Buffer.from(bare))).toBe(true);
  });
});
