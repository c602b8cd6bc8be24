import { Blob, Face, Font } from "harfbuzzjs";
import type { FontMeasures } from "../theme/font-families.ts";

/** The width of a text at a size, in the same unit as the size. */
export type MeasureText = (text: string, size: number) => number;

/**
 * Measures texts by the advances of a font, an sfnt. Pairs are not kerned: a text is a little narrower than told. A picture asks for
 * some 170 widths, of 3 µs each; the boxes of resvg, that draws it, take 137.
 */
export function createMeasure(bytes: Uint8Array): MeasureText {
  const face = new Face(new Blob(bytes));
  const font = new Font(face);
  const known = new Map<string, number>();
  const advanceOf = (character: string) => {
    const advance = known.get(character) ?? font.glyphHAdvance(font.nominalGlyph(character.codePointAt(0) ?? 0) ?? 0);
    known.set(character, advance);
    return advance;
  };
  return (text, size) => {
    let units = 0;
    for (const character of text) units += advanceOf(character);
    return (units * size) / face.upem;
  };
}

/** How often letters stand in French prose, for a thousand signs or so. */
const FRENCH_LETTERS: Readonly<Record<string, number>> = Object.fromEntries(
  [..."eaisnrtoludcmpégbvhfqyxjàèêzwk ,.’"].map((letter, index) => [
    letter,
    [
      ...[147, 76, 75, 79, 71, 65, 72, 54, 55, 63, 37, 33, 30, 30, 19, 9, 9, 16, 7, 11, 14, 3, 4, 5, 5, 3, 2, 1, 1, 1],
      ...[180, 10, 10, 8],
    ][index] ?? 0,
  ]),
);

/** The measures by which a local font is stretched to stand for this one, an sfnt. */
export function measureFont(bytes: Uint8Array): FontMeasures {
  const face = new Face(new Blob(bytes));
  const { ascender, descender } = new Font(face).hExtents();
  const measure = createMeasure(bytes);
  const letters = Object.entries(FRENCH_LETTERS);
  const total = letters.reduce((sum, [, count]) => sum + count, 0);
  const advance = letters.reduce((sum, [letter, count]) => sum + count * measure(letter, 1), 0) / total;
  return { advance, ascent: ascender / face.upem, descent: -descender / face.upem };
}

/** What a font calls its family (OpenType, `name`, 16 or 1). */
export function nameFamily(bytes: Uint8Array): string {
  const face = new Face(new Blob(bytes));
  const names = face.listNames();
  const named = names.find(({ nameId }) => nameId === 16) ?? names.find(({ nameId }) => nameId === 1);
  return named ? face.getName(named.nameId, named.language) : "";
}
