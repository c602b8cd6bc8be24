import iconv from "iconv-lite";

/** Of two that read a text alike, the first: Windows, then Excel for Mac, then « CSV (MS-DOS) ». */
const CANDIDATES = ["windows-1252", "macintosh", "cp850"] as const;

const SMALL = /[àâäáãåæçéèêëíìîïñóòôöõøœùúûüÿß]/u;
const CAPITAL = /[ÀÂÄÁÃÅÆÇÉÈÊËÍÌÎÏÑÓÒÔÖÕØŒÙÚÛÜŸ]/u;
const SIGN = /[«»“”‘…€£¥°²³¿¡§©®\u00a0]/u;
const ORDINAL = /[ºª]/u;
const JOINT = /[’–—·]/u;

/** The encoding of the West in which bytes that are not UTF-8 make the likeliest words. */
export function guessLatin(bytes: Uint8Array): (typeof CANDIDATES)[number] {
  const scores = CANDIDATES.map((encoding) => judge(iconv.decode(bytes, encoding)));
  return CANDIDATES[scores.indexOf(Math.max(...scores))] ?? "windows-1252";
}

function judge(text: string): number {
  return [...text.matchAll(/[^\0-\x7f]/gu)].reduce((points, { 0: character, index }) => {
    const [before, after] = [text[index - 1] ?? " ", text[index + 1] ?? " "];
    return points + (isLikely(character, before, after) ? 1 : -1);
  }, 0);
}

/** A capital begins a word or stands among its like, a small letter does not stand between capitals, a sign not between letters, an ordinal after what it counts. */
function isLikely(character: string, before: string, after: string): boolean {
  if (SMALL.test(character)) return !(/\p{Lu}/u.test(before) && /\p{Lu}/u.test(after));
  if (CAPITAL.test(character)) return !/\p{Ll}/u.test(before) && !(/\p{Lu}/u.test(before) && /\p{Ll}/u.test(after));
  if (SIGN.test(character)) return !(/\p{L}/u.test(before) && /\p{L}/u.test(after));
  if (ORDINAL.test(character)) return /[\p{L}\d]/u.test(before) && !/\p{L}/u.test(after);
  return JOINT.test(character);
}
