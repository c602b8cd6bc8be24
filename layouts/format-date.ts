import type { Strings } from "./strings/strings.ts";

type Language = "fr" | "en";

const PARTS = {
  4: { year: "numeric" },
  7: { year: "numeric", month: "long" },
  10: { year: "numeric", month: "long", day: "numeric" },
} as const;

const formats = new Map<string, Intl.DateTimeFormat>();
const amountFormats = new Map<Language, Intl.NumberFormat>();

/** Dates in words, by language and date: a site has many pages, and few days. */
const known = new Map<string, string>();

/** A partial date in words: `2012` stays, `2012-05` is « mai 2012 », `2012-05-01` is « 1er mai 2012 ». */
export function formatDate(date: string, language: Language, { longDate }: Pick<Strings, "longDate">): string {
  if (date.length === 4) return date;
  const key = `${language}${date}`;
  const words = known.get(key) ?? getFormat(language, date.length === 7 ? 7 : 10).format(new Date(date));
  known.set(key, words);
  return longDate(words);
}

/** French prints no comma in a number, English does: `12 000`, `12,000`. */
export function formatAmount(amount: number, language: Language): string {
  const format = amountFormats.get(language) ?? new Intl.NumberFormat(language);
  amountFormats.set(language, format);
  return format.format(amount);
}

function getFormat(language: Language, length: 7 | 10): Intl.DateTimeFormat {
  const key = `${language}${length}`;
  const known = formats.get(key);
  if (known) return known;
  const locale = language === "en" ? "en-GB" : language;
  const format = new Intl.DateTimeFormat(locale, { ...PARTS[length], timeZone: "UTC" });
  formats.set(key, format);
  return format;
}
