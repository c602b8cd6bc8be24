import { NBSP, NNBSP } from "../text/quote.ts";

/** The hyphen at which no line ends. */
const NBHYPHEN = "\u2011";

/**
 * One rule: what it replaces, and by what. Spaces and context stand in lookarounds, so that only what changes is matched. A raised
 * text is set as superscript where the medium can.
 */
export type Rule = {
  /** What a text must hold for the rule to be tried: cheap to look for. */
  trigger: RegExp;
  pattern: RegExp;
  text: string | ((matched: string) => string);
  raised?: boolean;
  /** True where what is matched and the characters on both its sides stand in one element: a number and the word after it are two. */
  within?: boolean;
};

const UNITS =
  "%|‰|€|\\$|£|°C|[kM]€|Md€|[kcmd]?m[²³]?|km/h|ha|[kmµ]?g|t|[cmhd]?[lL]|h|min|m?s|[kMGT]?Hz|[kKMGTP](?:o|B|W)|[kMG]?Wh|px|" +
  "millions?|milliards?|euros?|dollars?";
const MONTHS = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
/** What ends a unit: `l'État`, `t-shirt` and `s.` before a letter are words. */
const UNIT_END = "(?![\\p{L}\\d'’‘ʼ´`＇]|[-.]\\p{L})";
/** One letter that is no unit: an initial (`2021 L. Martin`), a volume, a line (`t. 2`, `l. 12`), « s. d. » and « s. l. » of what bears no day or place. */
const NO_LETTER = "(?!L(?:\\.?\\s+|\\.-)\\p{Lu}|[mglts]\\.\\s+(?:\\d|[IVXLC]+(?!\\p{L})|\\p{L}\\.))";
/** The last digit of a number that is no part of a name such as G7 or COVID-19. */
const DIGIT = "(?<!\\p{L}[-–]?\\d{0,6})\\d";
/** A number that stands by itself: no part of a word, of a decimal, of a colour or of a reference such as 12-2e. */
const ALONE = "(?<![\\p{L}\\d.,#/-])";
/** The Roman numerals of centuries and reigns, from two letters; a lone V or X too. */
const ROMAN = "(?<!\\p{L})(?:X{0,3}(?:I[XV]|VI{0,3}|I{2,3})|X{2,3}I?|XI|X|V)";
/** The subjects that a verb may precede: « est-il », « y a-t-elle »; « rendez-vous » is a noun. */
const INVERTED = "(?:t-)?(?:ils?|elles?|on|je|tu|nous|vous|ce)(?![\\p{L}\\d’'-])";
const END = "(?![\\p{L}\\d-])";

const spaced = (before: string, after: string, space: string): Omit<Rule, "trigger"> => ({
  pattern: new RegExp(`(?<=${before})[ \n\u00a0\u202f]*(?=${after})`, "gu"),
  text: space,
});
const raised = (trigger: RegExp, before: string, suffix: string, text: Rule["text"] = (matched) => matched): Rule => ({
  trigger,
  pattern: new RegExp(`(?<=${before})${suffix}${END}`, "gu"),
  text,
  raised: true,
});
const shorten = (suffix: string) => suffix.replace(/^i?[èe]me/u, "e");

/**
 * The rules of French typesetting that need no memory of what precedes, after the « Lexique des règles typographiques en usage à
 * l'Imprimerie nationale »: a no-break space inside guillemets and before a colon, a thin one before `;` `!` `?` and between
 * thousands, no line that ends between a verb and its subject (« est-il »), ordinals in superior letters (1er, 1re, 2e, XXe; never 1ère nor 2ème), « 14 h 30 », numbers kept with what they count.
 */
export const RULES: readonly Rule[] = [
  { trigger: /[!?]/u, ...spaced("[^\\s([«“¡¿!?;]", '[!?]+(?:[\\s»”")\\]…,]|\\.(?:\\s|$)|$)', NNBSP) },
  { trigger: /;/u, ...spaced("[^\\s([«“;]", ";(?:\\s|$)", NNBSP) },
  { trigger: /:/u, ...spaced("[^\\s([«“:]", ":(?:[\\s«]|$)", NBSP) },
  { trigger: /«/u, ...spaced("«", "[^\\s»]", NBSP) },
  { trigger: /»/u, ...spaced("[^\\s«]", "»", NBSP) },
  { trigger: /'/u, pattern: /(?<=\p{L})'(?=[\p{L}\d«“"\ufffc])/gu, text: "’" },
  {
    trigger: /-(?:t-)?(?:il|elle|on|je|tu|nous|vous|ce)/u,
    pattern: new RegExp(`(?<=\\p{L})(?<!rendez)-(?=${INVERTED})`, "giu"),
    text: NBHYPHEN,
  },
  { trigger: /\.{3}/u, pattern: /(?<!\.)\.{3}(?!\.)/gu, text: "…" },
  {
    trigger: /\d \d/u,
    pattern: /(?<=(?<![\d.,])\d{1,3}(?: \d{3})*) (?=\d{3}(?!\d))/gu,
    text: NNBSP,
    within: true,
  },
  { trigger: /\d \d\d /u, pattern: /(?<=(?<!\d)0\d(?: \d\d)*) (?=\d\d(?!\d))/gu, text: NBSP, within: true },
  {
    trigger: /\d /u,
    pattern: new RegExp(` (?<=${DIGIT} )(?=${NO_LETTER}(?:${UNITS})${UNIT_END})`, "gu"),
    text: NBSP,
    within: true,
  },
  { trigger: /\d[%‰€]/u, pattern: /(?<=\d)(?=[%‰€](?![\p{L}\d]))/gu, text: NBSP, within: true },
  {
    trigger: /\d ?h/u,
    pattern: new RegExp(`(?<=${ALONE}\\d{1,3}) ?(?=h(?: ?[0-5]\\d)?${UNIT_END})`, "gu"),
    text: NBSP,
    within: true,
  },
  {
    trigger: /h ?\d/u,
    pattern: new RegExp(`(?<=${ALONE}\\d{1,3}[ \u00a0]?h) ?(?=[0-5]\\d(?![\\p{L}\\d]))`, "gu"),
    text: NBSP,
    within: true,
  },
  {
    trigger: /\d(?:er)? /u,
    pattern: new RegExp(`(?<=${ALONE}(?:[12]?\\d|3[01]|1er)) (?=(?:${MONTHS})(?!\\p{L}))`, "gu"),
    text: NBSP,
  },
  { trigger: /siècle/u, pattern: /(?<=[IVX\d](?:er|es?|[èe]mes?)) (?=siècles?)/gu, text: NBSP },
  { trigger: /n°/iu, pattern: /(?<=(?<!\p{L})[nN]°) ?(?=\d)/gu, text: NBSP },
  { trigger: /[MDP]/u, pattern: /(?<=(?<!\p{L})(?:MM?\.|Mmes?|Mlles?|Mgr|Me|Dre?|Pre?)) (?=\p{Lu})/gu, text: NBSP },
  { trigger: /[.§] \d/u, pattern: /(?<=(?<!\p{L})(?:pp?\.|art\.|vol\.|chap\.|fig\.|t\.|§)) (?=\d)/gu, text: NBSP },
  raised(/\d[eèr]/u, `${ALONE}1`, "(?:er|[èe]?re)s?", (matched) => matched.replace(/^[èe]re/u, "re")),
  raised(/\d(?:i?[eè]|nd)/u, `${ALONE}\\d+`, "(?:(?:i?[èe]m)?e|nde?)s?", shorten),
  raised(/Ier/u, "(?<!\\p{L})I", "er"),
  raised(/[IVX]i?[eè]/u, ROMAN, "(?:i?[èe]m)?e", shorten),
];
