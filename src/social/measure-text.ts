/** The width of a text at a size, in the same unit as the size. */
export type MeasureText = (text: string, size: number) => number;

/**
 * Reads the advances of an sfnt font (OpenType 1.9: tables `cmap` in format 4, `hmtx`, `hhea`, `head`) and measures texts by them.
 * Pairs are not kerned: a text is a little narrower than told.
 */
export function createMeasure(bytes: Uint8Array): MeasureText {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const table = readTables(view);
  const unitsPerEm = view.getUint16(table("head") + 18);
  const advances = view.getUint16(table("hhea") + 34);
  const hmtx = table("hmtx");
  const glyphs = readCharacterMap(view, table("cmap"));
  const advanceOf = (character: string) => {
    const glyph = glyphs.get(character.codePointAt(0) ?? 0) ?? 0;
    return view.getUint16(hmtx + 4 * Math.min(glyph, advances - 1));
  };
  const known = new Map<string, number>();
  return (text, size) => {
    let units = 0;
    for (const character of text) {
      const advance = known.get(character) ?? advanceOf(character);
      known.set(character, advance);
      units += advance;
    }
    return (units * size) / unitsPerEm;
  };
}

function readTables(view: DataView): (tag: string) => number {
  const offsets = new Map<string, number>();
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const record = 12 + 16 * index;
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => view.getUint8(record + byte)));
    offsets.set(tag, view.getUint32(record + 8));
  }
  return (tag) => {
    const offset = offsets.get(tag);
    if (offset === undefined) throw new Error(`the font has no table ${tag}`);
    return offset;
  };
}

/** Code points of the basic plane → glyphs, from the first subtable of format 4. */
function readCharacterMap(view: DataView, cmap: number): Map<number, number> {
  const glyphs = new Map<number, number>();
  const subtables = Array.from(
    { length: view.getUint16(cmap + 2) },
    (_, index) => cmap + view.getUint32(cmap + 8 + 8 * index),
  );
  const start = subtables.find((offset) => view.getUint16(offset) === 4);
  if (start === undefined) throw new Error("the font has no character map of format 4");
  const doubled = view.getUint16(start + 6);
  for (let segment = 0; segment < doubled; segment += 2) {
    const last = view.getUint16(start + 14 + segment);
    const first = view.getUint16(start + 16 + doubled + segment);
    const delta = view.getUint16(start + 16 + 2 * doubled + segment);
    const rangePlace = start + 16 + 3 * doubled + segment;
    const range = view.getUint16(rangePlace);
    for (let code = first; code <= last && code !== 0xffff; code += 1) {
      const glyph = range === 0 ? code : view.getUint16(rangePlace + range + 2 * (code - first));
      if (glyph !== 0) glyphs.set(code, (glyph + delta) & 0xffff);
    }
  }
  return glyphs;
}
