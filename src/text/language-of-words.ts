import { foldText } from "./slug.ts";

/** What tells a language at a look: words that sentences are held together by, and signs that its neighbours do not write. */
type Signs = { words: string; marks?: RegExp };

/** Written languages that a roundup meets. Words that two of them share count for both. */
const SIGNS: Readonly<Record<string, Signs>> = {
  fr: {
    words:
      "le la les un une des du de au aux et ou où est sont ce cette ces ses son sa leur leurs qui que dont dans par pour sur sous avec sans entre vers chez ne pas plus se être comment pourquoi nous vous notre votre il elle ils même tout tous après avant depuis contre selon face lors dès trois deux",
    marks:
      /(?<!\p{L})(?:[ldjcnmst]|qu|lorsqu|jusqu)['’](?=\p{L})|[çœèêëùûîâà]|[\s\u00a0\u202f][:;!?»](?!\S)|«[\s\u00a0\u202f]/giu,
  },
  en: {
    words:
      "the a an of and or to in on for with by from at as is are was were be been it its this that these those how why what when who which will can not your our their his her you we they has have into over after about new more than up out",
    marks: /(?<=\p{L})['’]s(?!\p{L})|(?<=\p{L}n)['’]t(?!\p{L})/giu,
  },
  es: {
    words:
      "el la los las un una de del al y o en por para con sin que se es son su sus lo como más pero entre sobre desde hasta este esta nuestro",
    marks: /[ñ¿¡]|(?<=\p{L})(?:ción|ciones|dad)(?!\p{L})/giu,
  },
  ca: {
    words:
      "el la els les un una de del dels i o en per amb sense que es són seu com més entre sobre des fins aquest aquesta",
    marks: /l·l|[àòï]|(?<=\p{L})(?:ció|tat)(?!\p{L})/giu,
  },
  it: {
    words:
      "il lo la i gli le un una di del della dei delle al alla e o in per con senza che si è sono suo come più tra fra su da dal dalla nel nella questo questa",
    marks: /(?<=\p{L})(?:zione|zioni|tà)(?!\p{L})|(?<!\p{L})(?:dell|nell|all|sull|un)['’]/giu,
  },
  pt: {
    words:
      "o a os as um uma de do da dos das ao à e ou em no na nos nas por para com sem que se é são seu sua como mais entre sobre este esta",
    marks: /[ãõ]|(?<=\p{L})(?:ção|ções|dade)(?!\p{L})/giu,
  },
  de: {
    words:
      "der die das den dem des ein eine einen einem und oder ist sind war in im am auf für mit von vom zu zum zur bei nach über unter nicht sich wie was wer wir sie er es auch als aus wird werden",
    marks: /ß|(?<=\p{L})(?:ung|keit|heit|schaft)(?:en)?(?!\p{L})/giu,
  },
  nl: {
    words:
      "de het een en of van voor met in op te aan bij naar over onder niet zich hoe wat wie wij zij er is zijn was door als uit om dat deze dit nieuwe",
    marks: /(?<!\p{L})\p{L}*(?:ij|aa|oo|uu)\p{L}+/giu,
  },
};

const WORDS = new Map(Object.entries(SIGNS).map(([language, { words }]) => [language, new Set(words.split(" "))]));

const FOLDED = new Set([...WORDS.values()].flatMap((words) => [...words].map(foldText)));

/** True for a word, folded, that holds the sentences of one of these languages together and tells nothing by itself. */
export function isEmptyWord(folded: string): boolean {
  return FOLDED.has(folded);
}

/**
 * The language to mark a text with, that stands in a page of the site's and is said to be in another, or to come from a page in
 * another: an editor writes in French of pages in English. Undefined where the text reads in the site's language, by more words and
 * signs than it has of the other, or where it has not one letter of the other's script; without any sign it is what is said.
 */
export function pickTextLanguage(text: string, said: string | undefined, site: string): string | undefined {
  if (said === undefined || primaryOf(said) === primaryOf(site)) return undefined;
  if (!hasScript(text, said)) return undefined;
  const own = countSigns(text, primaryOf(site));
  const other = SIGNS[primaryOf(said)] === undefined ? Number(own < 3) * 3 : countSigns(text, primaryOf(said));
  return own > other ? undefined : said;
}

const primaryOf = (language: string) => language.toLowerCase().split("-")[0] ?? "";

function countSigns(text: string, language: string): number {
  const words = WORDS.get(language);
  const marks = SIGNS[language]?.marks;
  const found = text.toLowerCase().match(/\p{L}+/gu) ?? [];
  // The first word is rarely part of a name.
  const first = Number(words?.has(found[0] ?? "") ?? false);
  return first + found.filter((word) => words?.has(word)).length + (marks ? (text.match(marks)?.length ?? 0) : 0);
}

/** Scripts other than Latin, by the name that `Intl.Locale` gives them (ISO 15924). */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  Arab: /\p{Script=Arabic}/u,
  Cyrl: /\p{Script=Cyrillic}/u,
  Deva: /\p{Script=Devanagari}/u,
  Grek: /\p{Script=Greek}/u,
  Hans: /\p{Script=Han}/u,
  Hant: /\p{Script=Han}/u,
  Hebr: /\p{Script=Hebrew}/u,
  Jpan: /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u,
  Kore: /\p{Script=Hangul}/u,
};

function hasScript(text: string, language: string): boolean {
  try {
    return SCRIPTS[new Intl.Locale(language).maximize().script ?? ""]?.test(text) ?? true;
  } catch {
    return true;
  }
}
