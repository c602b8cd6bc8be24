import type { Language, Strings } from "./strings.ts";

const PARTS = {
  7: { year: "numeric", month: "long", timeZone: "UTC" },
  10: { year: "numeric", month: "long", day: "numeric", timeZone: "UTC" },
} as const;

const formats: Record<string, Intl.DateTimeFormat> = {};

/** A partial date in words: `2012` stays, `2012-05` is « mai 2012 », `2012-05-01` is « 1er mai 2012 ». */
export function formatDate(date: string, language: Language, { longDate }: Pick<Strings, "longDate">): string {
  if (date.length === 4) return date;
  return longDate(getFormat(language, date.length === 7 ? 7 : 10).format(new Date(date)));
}

function getFormat(language: Language, length: 7 | 10): Intl.DateTimeFormat {
  const key = language + length;
  formats[key] ??= new Intl.DateTimeFormat(language === "en" ? "en-GB" : language, PARTS[length]);
  return formats[key];
}
