/**
 * Words that an adult reads silently in a minute, by language: Brysbaert, « How many words do we read per minute? », Journal of
 * Memory and Language 109, 2019, table 5.
 */
const PACE: Record<string, number> = { fr: 214, en: 236, de: 260, es: 278, it: 285, nl: 228 };
const USUAL_PACE = 230;

/** How many words a Markdown text has, its addresses and marks left out. */
export function countWords(source: string): number {
  const prose = source.replace(/\]\([^)]*\)|<[^>\s]+>|^\[(?!\^)[^\]]+\]:.*$/gmu, "]");
  return prose.match(/[\p{L}\p{N}](?:[\p{L}\p{N}]|[-.,'’](?=[\p{L}\p{N}]))*/gu)?.length ?? 0;
}

/** Whole minutes that a Markdown text takes to read; 0 for less than half of one. */
export function measureReading(source: string, language: string): number {
  const pace = PACE[language.split("-")[0] ?? ""] ?? USUAL_PACE;
  return Math.round(countWords(source) / pace);
}
