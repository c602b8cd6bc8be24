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
