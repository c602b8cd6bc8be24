import type { Assets } from "../src/assets/build-assets.ts";

/** What browsers set in italics. */
const ITALICS = /<(?:em|cite)[ >]/u;

/**
 * An HTML page with the italic fonts asked for ahead of its first style sheet, where it has italics: a browser that comes upon them only in the
 * text has them too late for the first paint, and shows none before the next page.
 */
export function preloadItalics(html: string, { italicFonts }: Pick<Assets, "italicFonts">): string {
  if (italicFonts.length === 0 || !ITALICS.test(html)) return html;
  const links = italicFonts.map(
    (font) => `<link rel="preload" href="${font}" as="font" type="font/woff2" crossorigin="anonymous"/>`,
  );
  return html.replace('<link rel="stylesheet"', (sheet) => `${links.join("")}${sheet}`);
}
