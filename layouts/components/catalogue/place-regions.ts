/** A count as one of four shades: none, then thirds of a logarithmic scale up to the greatest count. */
export function pickShade(count: number, most: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  if (most <= 1) return 1;
  const third = Math.floor((3 * Math.log(count)) / Math.log(most)) + 1;
  return third >= 3 ? 3 : third === 2 ? 2 : 1;
}

/** Every shade that a map shows up to the greatest count, with the counts that it stands for; none is always one of them. */
export function listShades(most: number): { shade: number; from: number; to: number }[] {
  const shades = [{ shade: 0, from: 0, to: 0 }];
  for (let count = 1; count <= most; count++) {
    const shade = pickShade(count, most);
    const last = shades.at(-1);
    if (last?.shade === shade) last.to = count;
    else shades.push({ shade, from: count, to: count });
  }
  return shades;
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
