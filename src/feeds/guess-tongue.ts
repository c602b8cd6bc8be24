import iconv from "iconv-lite";

/** The letters beyond ASCII of the languages that are written in an encoding. */
type Alphabet = { encoding: string; letters: ReadonlySet<string> };

const alphabet = (encoding: string, letters: string): Alphabet => ({ encoding, letters: new Set(letters) });

/** Of the West: French, German, Spanish, Portuguese, Italian, Catalan, Dutch, Swedish, Danish, Icelandic. */
const WESTERN = [
  ...["àâæçéèêëîïôœùûüÿ", "äöüß", "áéíóúñü", "áàâãçéêíóôõú", "àèéìíòóùú", "àçèéíïòóúü"],
  ...["áéëèïóöü", "åäöé", "åæøéöäü", "áðéíóúýþæö"],
].map((letters) => new Set(letters));
const ALL_WESTERN = new Set(WESTERN.flatMap((letters) => [...letters]));

/** Polish, Czech, Slovak, Hungarian, Romanian, Croatian and Slovene; Turkish; Lithuanian and Latvian. */
const OTHERS: readonly Alphabet[] = [
  ...["ąćęłńóśźż", "áčďéěíňóřšťúůýž", "áäčďéíĺľňóôŕšťúýž", "áéíóöőúüű", "ăâîşţ", "čćđšž"].flatMap((letters) => [
    alphabet("windows-1250", letters),
    alphabet("iso-8859-2", letters),
  ]),
  alphabet("windows-1254", "çğıöşüâîi̇"),
  ...["ąčęėįšųūž", "āčēģīķļņšūž"].map((letters) => alphabet("windows-1257", letters)),
];

/** Points by which a language must be likelier than those of the West: of a word or two, nothing is sure. */
const MARGIN = 3;

/**
 * The encoding of Central Europe, Turkey or the Baltic in which bytes make the words of a language; undefined where they make those of the West
 * as well, in an encoding of which is read as `western`.
 */
export function guessTongue(bytes: Uint8Array, western: string): string | undefined {
  const least = Math.max(...["windows-1252", western].map((encoding) => judgeWestern(bytes, encoding)));
  const texts = new Map(OTHERS.map(({ encoding }) => [encoding, listMarks(iconv.decode(bytes, encoding))]));
  const scores = OTHERS.map(({ encoding, letters }) => judge(texts.get(encoding) ?? [], letters));
  const best = Math.max(...scores);
  return best >= least + MARGIN ? OTHERS[scores.indexOf(best)]?.encoding : undefined;
}

/** As one of its languages, or, for less, as several. */
function judgeWestern(bytes: Uint8Array, encoding: string): number {
  const marks = listMarks(iconv.decode(bytes, encoding));
  return Math.max(...WESTERN.map((letters) => judge(marks, letters)), judge(marks, ALL_WESTERN) / 2);
}

/** A character beyond ASCII in lower case, and how it sits among those around it. */
type Mark = { character: string; isLetter: boolean; isBeside: boolean; isMisplaced: boolean; isAtHome: boolean };

function listMarks(text: string): Mark[] {
  return [...text.matchAll(/[^\0-\x7f]/gu)].map(({ 0: character, index }) => {
    const [before, after] = [text[index - 1] ?? " ", text[index + 1] ?? " "];
    const [isAfter, isBefore] = [before, after].map((one) => /\p{L}/u.test(one));
    return {
      character: character.toLowerCase(),
      isLetter: /\p{L}/u.test(character) && !/[ºªµ]/u.test(character),
      isBeside: isAfter === true || isBefore === true,
      isMisplaced: (isAfter && isBefore && !/[’'·\u00ad]/u.test(character)) || isOdd(character, after),
      isAtHome: /^(?:[^£¥][£¥]\d|[md][²³][^\p{L}])$/u.test(before + character + after),
    };
  });
}

/** Control characters, what an encoding does not have, and signs of money before a letter. */
const isOdd = (character: string, after: string) =>
  /[\u0080-\u009f\ufffd]/u.test(character) || (/[£¥¢¤]/u.test(character) && /\p{L}/u.test(after));

/** A letter of the language speaks for it, any other against it; so does a sign where it is none. A letter alone says nothing. */
function judge(marks: readonly Mark[], letters: ReadonlySet<string>): number {
  return marks.reduce((points, { character, isLetter, isBeside, isMisplaced, isAtHome }) => {
    if (!isLetter) return points + Number(isAtHome) - Number(isMisplaced);
    if (!isBeside) return points;
    return points + (letters.has(character) ? 1 : -1);
  }, 0);
}
