import type { Language } from "./strings.ts";

const formats = new Map<Language, Intl.NumberFormat>();

/** French prints no comma in a number, English does: `12 000`, `12,000`. */
export function formatAmount(amount: number, language: Language): string {
  const format = formats.get(language) ?? new Intl.NumberFormat(language);
  formats.set(language, format);
  return format.format(amount);
}
