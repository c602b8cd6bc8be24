const OPEN = "<![CDATA[";

/**
 * True where elements stand in elements more than `deepest` deep, CDATA left out. Libraries keep them all open and pay for it in
 * memory: a body of ten megabytes may ask for more than a gigabyte.
 */
export function isDeeperThan(deepest: number, source: string): boolean {
  let depth = 0;
  for (let at = source.indexOf("<"); at >= 0 && depth <= deepest; at = source.indexOf("<", at + 1)) {
    if (source.startsWith(OPEN, at)) {
      const end = source.indexOf("]]>", at);
      if (end < 0) return false;
      at = end;
    } else depth = Math.max(0, depth + weighTag(source, at));
  }
  return depth > deepest;
}

/** 1 for a tag that opens, -1 for one that closes, 0 for what does neither or both. */
function weighTag(source: string, at: number): number {
  const next = source[at + 1] ?? "";
  if (next === "/") return -1;
  if (!/[a-z_]/i.test(next)) return 0;
  const end = source.indexOf(">", at);
  return source[end - 1] === "/" ? 0 : 1;
}
