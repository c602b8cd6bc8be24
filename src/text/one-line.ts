/** One line without control characters, nor marks that turn the reading direction, nor half characters. */
export function oneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028-\u202e\u2066-\u2069]+/gu, " ")
    .replace(/ {2,}/gu, " ")
    .trim();
}
