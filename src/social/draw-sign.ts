import { escapeHtml } from "../text/escape-html.ts";
import type { Palette } from "../theme/palette.ts";

/** The engine's sign, a card with its tab, its lines and the hole of its drawer's rod, in 32 by 32. */
export const SIGN = {
  card: "M2 29V8h3l2-5h9l2 5h12v21z",
  lines: "M7 13h10M7 18h18",
  hole: { x: 16, y: 24, radius: 2 },
};

/** The sign as an SVG document, named. */
export function drawSign(title: string, { card, ink, accent }: Palette): string {
  const { x, y, radius } = SIGN.hole;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>${escapeHtml(title)}</title>
  <path fill="${card}" stroke="${ink}" stroke-width="2" d="${SIGN.card}"/>
  <path stroke="${ink}" stroke-width="2" d="${SIGN.lines}"/>
  <circle cx="${x}" cy="${y}" r="${radius}" fill="${accent}"/>
</svg>
`;
}

/** A picture of any size as an SVG document of 32 by 32. */
export function frameSign(title: string, address: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32">
  <title>${escapeHtml(title)}</title>
  <image href="${address}" width="32" height="32"/>
</svg>
`;
}
