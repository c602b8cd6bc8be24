/** Where a region's tile stands: column and row, counted from 0, in a grid of four columns. */
export type Tile = { id: string; column: number; row: number };

/** The regions of metropolitan France as neighbours find each other on a map. */
export const METROPOLE: readonly Tile[] = [
  { id: "hauts-de-france", column: 2, row: 0 },
  { id: "normandie", column: 1, row: 1 },
  { id: "ile-de-france", column: 2, row: 1 },
  { id: "grand-est", column: 3, row: 1 },
  { id: "bretagne", column: 0, row: 2 },
  { id: "pays-de-la-loire", column: 1, row: 2 },
  { id: "centre-val-de-loire", column: 2, row: 2 },
  { id: "bourgogne-franche-comte", column: 3, row: 2 },
  { id: "nouvelle-aquitaine", column: 1, row: 3 },
  { id: "auvergne-rhone-alpes", column: 2, row: 3 },
  { id: "occitanie", column: 1, row: 4 },
  { id: "provence-alpes-cote-d-azur", column: 2, row: 4 },
  { id: "corse", column: 3, row: 5 },
];

/** The overseas regions from west to east: they stand in a row of their own. */
export const OVERSEAS: readonly string[] = ["guadeloupe", "martinique", "guyane", "la-reunion", "mayotte"];

/** A count as one of four shades: none, then thirds of a logarithmic scale up to the greatest count. */
export function pickShade(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  if (most <= 1) return 1;
  const third = Math.floor((3 * Math.log(count)) / Math.log(most)) + 1;
  return third >= 3 ? 3 : third === 2 ? 2 : 1;
}

/** A name in lines of at most so many characters, cut after hyphens and at spaces, as few lines as that allows. */
export function wrapName(name: string, most: number): string[] {
  const lines: string[] = [];
  for (const piece of name.match(/[^\s-]+-?\s?/gu) ?? []) {
    const last = lines.at(-1);
    if (last !== undefined && (last + piece).trim().length <= most) lines[lines.length - 1] = last + piece;
    else lines.push(piece);
  }
  return lines.map((line) => line.trim());
}
