const GPOS = 0x47504f53;
const KERN = 0x6b65726e;
/** A tag of no feature: what subsets a font leaves such out, and its pairs with them. */
const NONE = 0x20202020;

/**
 * An sfnt without its kerning (OpenType, « GPOS » and its FeatureList): for a font whose pairs are wrong. The tables keep their lengths; whoever
 * writes the font again makes their checksums.
 */
export function dropKerning(sfnt: Uint8Array): Uint8Array {
  const copy = sfnt.slice();
  const view = new DataView(copy.buffer, copy.byteOffset, copy.byteLength);
  const start = findTable(view, GPOS);
  if (start === undefined) return copy;
  const list = start + view.getUint16(start + 6);
  for (let index = 0; index < view.getUint16(list); index += 1) {
    const record = list + 2 + 6 * index;
    if (view.getUint32(record) === KERN) view.setUint32(record, NONE);
  }
  return copy;
}

/** Where a table begins; undefined where the font has none. */
function findTable(view: DataView, tag: number): number | undefined {
  for (let index = 0; index < view.getUint16(4); index += 1) {
    const entry = 12 + 16 * index;
    if (view.getUint32(entry) === tag) return view.getUint32(entry + 8);
  }
  return undefined;
}
