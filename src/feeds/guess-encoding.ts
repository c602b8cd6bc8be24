import iconv from "iconv-lite";
import { guessLatin } from "./guess-latin.ts";
import { guessTongue } from "./guess-tongue.ts";

/** Bytes of a body that are looked at: more would tell no more. */
const SAMPLE = 100_000;

/** Bytes above 127 that stand among their like, of all such bytes: few in Latin scripts, nearly all in the others. */
const MOSTLY = 0.6;

/** Fewer bytes above 127 tell nothing. */
const FEWEST = 6;

/**
 * Characters that a text in a script is mostly made of, others that it may hold, whether capitals begin its words, and whether it is written
 * without blanks, Latin words too.
 */
type Script = { common: ReadonlySet<string>; other: RegExp; isCased?: true; isWide?: true };

const RUSSIAN: Script = {
  common: new Set("оеаинтсрвлкмдпуязы"),
  other: /[\u0400-\u045f\u0490\u0491«»№—–]/u,
  isCased: true,
};
const GREEK: Script = { common: new Set("αοιετσνηυρπκμλωςάόίέ"), other: /[\u0384-\u03ce«»—–’]/u, isCased: true };
const HEBREW: Script = { common: new Set("יוהלאתרבשמנםד"), other: /[\u05d0-\u05f4–—]/u };
const ARABIC: Script = { common: new Set("اليمونرتبةعدسفهكأقح"), other: /[\u060c-\u0652«»]/u };
const JAPANESE: Script = {
  common: new Set(
    "のにはをたがでてとしれさあいうえおかきくけこすせそちつなぬねひふへほまみむめもやよらりるろわんっゃゅょだどじげごばびぶべぐずぎざよりアイウエオカキクケコサシスセソタチツテトナニネノハヒフヘホマミムメモヤユヨラリルレロワンッャュョドジデダガグゴバブプパポボビズー、。「」・",
  ),
  other: /[\u3041-\u30fe\u4e00-\u9fff\uff01-\uff5e]/u,
  isWide: true,
};
const KOREAN: Script = {
  common: new Set(
    "이다의는에을하를가고한지로은사기도시정어인대자리해스일나서그아보주부수전제상선국민여과장라구공세원조성들으있었것할해위만동관무소회중안연방유경우교심요야당치트통신면",
  ),
  other: /[\uac00-\ud7a3·‘’“”]/u,
  isWide: true,
};
const SIMPLIFIED: Script = {
  common: new Set(
    "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又利比或但质气第向道命此变条只没结解问意建月公无系很情者最立代想已通并提直题党程展五果料象员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别手期根论运农指区强放决西被做必先回则任取据处理市议参投票选，。、：“”",
  ),
  other: /[\u4e00-\u9fff\u3001-\u3011\uff01-\uff5e]/u,
  isWide: true,
};
const TRADITIONAL: Script = {
  common: new Set(
    "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又利比或但質氣第向道命此變條只沒結解問意建月公無系很情者最立代想已通並提直題黨程展五果料員革位入常文總次品式活設及管特件長求老頭基資邊流路級少圖山統接知較將組見計別手期根論運農指區強放決西被做必先回則任取據處市議參投票選，。、：「」",
  ),
  other: /[\u4e00-\u9fff\u3001-\u3011\uff01-\uff5e]/u,
  isWide: true,
};

/** Of two that read a text alike, the first. */
const CANDIDATES: readonly (readonly [encoding: string, script: Script])[] = [
  ["windows-1251", RUSSIAN],
  ["koi8-r", RUSSIAN],
  ["koi8-u", RUSSIAN],
  ["iso-8859-5", RUSSIAN],
  ["windows-1253", GREEK],
  ["windows-1255", HEBREW],
  ["windows-1256", ARABIC],
  ["shift_jis", JAPANESE],
  ["euc-jp", JAPANESE],
  ["euc-kr", KOREAN],
  ["gb18030", SIMPLIFIED],
  ["big5", TRADITIONAL],
];

/**
 * The encoding of bytes that are not UTF-8 and of which nothing is said: of those of other scripts, the one in which they make the
 * likeliest text; where they look Latin, that of the language whose words they make.
 */
export function guessEncoding(body: Uint8Array): string {
  const sample = body.subarray(0, SAMPLE);
  if (!looksForeign(sample)) return guessAlphabet(sample);
  const scores = CANDIDATES.map(([encoding, script]) => ({ encoding, score: judge(sample, encoding, script) }));
  const best = scores.reduce((best, one) => (one.score > best.score ? one : best));
  return best.score > LEAST ? best.encoding : guessAlphabet(sample);
}

function guessAlphabet(sample: Uint8Array): string {
  const western = guessLatin(sample);
  return guessTongue(sample, western) ?? western;
}

/** Points a character, of 1, under which it is no text. */
const LEAST = 0.3;

/** In Shift_JIS and Big5, every other byte may be a letter: one between two high bytes does not part them. */
function looksForeign(bytes: Uint8Array): boolean {
  const isHigh = (at: number) => (bytes[at] ?? 0) > 127;
  const isLetter = (at: number) => (bytes[at] ?? 0) >= 0x40;
  let [high, beside] = [0, 0];
  for (let at = 0; at < bytes.length; at += 1) {
    if (!isHigh(at)) continue;
    high += 1;
    const isBeside = [-1, 1].some((step) => isHigh(at + step) || (isLetter(at + step) && isHigh(at + 2 * step)));
    beside += Number(isBeside);
  }
  return high >= FEWEST && beside >= high * MOSTLY;
}

/** How likely a text the bytes make, in points a character. */
function judge(bytes: Uint8Array, encoding: string, { common, other, isCased, isWide }: Script): number {
  const text = iconv.decode(bytes, encoding);
  const characters = text.match(/[^\0-\x7f]/gu) ?? [];
  const points = characters.reduce(
    (sum, character) => sum + (common.has(character) ? 1 : other.test(character) ? 0.2 : -1),
    0,
  );
  const misplaced = isCased ? (text.match(/(?<=\p{Ll})\p{Lu}/gu)?.length ?? 0) : 0;
  // Half a word in Latin letters: a Latin word with accents, taken for another script.
  const mixed = isWide ? 0 : (text.match(/(?<=[a-z])(?![a-z])\p{L}|(?![a-z])\p{L}(?=[a-z])/giu)?.length ?? 0);
  return (points - misplaced - mixed) / characters.length;
}
