import iconv from "iconv-lite";

/** Signs of windows-1252 that follow a letter: a no-break space, guillemets, an apostrophe. After a byte that may begin a character, its end too. */
const FOLLOWING: ReadonlySet<number> = new Set([0xa0, 0xab, 0xbb, 0x92]);

/**
 * UTF-8 in which bytes of windows-1252 stand, as where one item of a feed was written elsewhere than the others → text. A character that was cut
 * has no letter: U+FFFD, as in the Encoding Standard.
 */
export function decodeStrays(body: Uint8Array): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = 0; at < body.length; ) {
    const { length, isWhole } = measureCharacter(body, at);
    if (!isWhole) {
      parts.push(iconv.decode(body.subarray(from, at), "utf-8", { stripBOM: false }));
      parts.push(isCut(body, at, length) ? "\ufffd" : iconv.decode(body.subarray(at, at + length), "windows-1252"));
      from = at + length;
    }
    at += length;
  }
  parts.push(iconv.decode(body.subarray(from), "utf-8", { stripBOM: false }));
  return parts.join("");
}

/** The bytes that make a character, or as many of them as are there (Unicode 16, 3.9, table 3-7). */
function measureCharacter(body: Uint8Array, at: number): { length: number; isWhole: boolean } {
  const first = body[at] ?? 0;
  if (first < 0x80) return { length: 1, isWhole: true };
  const wanted =
    first >= 0xc2 && first <= 0xdf ? 2 : first >= 0xe0 && first <= 0xef ? 3 : first <= 0xf4 && first >= 0xf0 ? 4 : 1;
  const [low, high] = SECOND.get(first) ?? [0x80, 0xbf];
  const second = body[at + 1] ?? 0;
  if (isBeforeGuillemet(body, at)) return { length: 1, isWhole: false };
  if (wanted === 1 || second < low || second > high) return { length: 1, isWhole: false };
  let length = 2;
  while (length < wanted && ((body[at + length] ?? 0) & 0xc0) === 0x80) length += 1;
  return { length, isWhole: length === wanted };
}

/** « été » behind a Latin letter: three bytes of windows-1252 that would be an ideogram there (E9 A0 BB). */
function isBeforeGuillemet(body: Uint8Array, at: number): boolean {
  const [before = 0, second, third] = [body[at - 1], body[at + 1], body[at + 2]];
  return /[a-z]/iu.test(String.fromCharCode(before)) && second === 0xa0 && (third === 0xbb || third === 0xab);
}

/** What may follow the first bytes after which not all may. */
const SECOND: ReadonlyMap<number, readonly [number, number]> = new Map([
  [0xe0, [0xa0, 0xbf]],
  [0xed, [0x80, 0x9f]],
  [0xf0, [0x90, 0xbf]],
  [0xf4, [0x80, 0x8f]],
]);

/** True for the beginning of a character; Ã and Â, which every letter of Latin scripts begins with in UTF-8, are hardly ever letters there. */
function isCut(body: Uint8Array, at: number, length: number): boolean {
  const [first = 0, second = 0] = body.subarray(at, at + 2);
  if (length === 1) return first === 0xc2 || first === 0xc3;
  return length > 2 || !FOLLOWING.has(second);
}
