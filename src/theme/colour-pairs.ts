import { type Colour, measureContrast, readHex, turnOver } from "./colour.ts";
import type { Palette, Scheme } from "./palette.ts";

/** A ground of pages: a colour of the palette, or a searched word's, which the accent tints. */
type Ground = keyof Palette | "mark";

type PairRule = {
  text: keyof Palette;
  on: readonly Ground[];
  /** What is written so, in French. */
  what: string;
  /** The only scheme that uses it; both where it is absent. */
  scheme?: Scheme;
};

/** A text on a ground, and how well it is told from it. */
export type ColourPair = { text: keyof Palette; ground: Ground; what: string; contrast: number };

/**
 * WCAG 2.2, 1.4.3 (AA). Every colour that is drawn without words (borders of fields, the outline of what has the keyboard,
 * the dots of a timeline: 1.4.11, 3 to 1) also writes, and so reaches more.
 */
export const LEAST_CONTRAST = 4.5;

/** Every text of pages and letters, by its colour and by the grounds that it stands on. */
const PAIRS: readonly PairRule[] = [
  { text: "ink", on: ["desk", "paper", "card", "line", "rule", "mark"], what: "les textes" },
  { text: "faded", on: ["desk", "paper", "card"], what: "les légendes et le bord des champs" },
  { text: "accent", on: ["desk", "paper", "card"], what: "les liens et le contour de ce qui a le clavier" },
  { text: "stamp", on: ["desk", "paper", "card"], what: "les cachets" },
  { text: "open", on: ["desk", "paper", "card"], what: "ce qui est ouvert" },
  { text: "onAccent", on: ["accent"], what: "les boutons" },
  { text: "paper", on: ["ink"], what: "les bandeaux" },
  { text: "card", on: ["ink"], what: "l'onglet de la lettre" },
  { text: "card", on: ["accent"], what: "le bouton de la lettre", scheme: "light" },
  { text: "desk", on: ["accent"], what: "le bouton de la lettre", scheme: "dark" },
];

/** What some mailboxes turn over by force, lightness for lightness: the letter in its light scheme. */
const TURNED: readonly PairRule[] = [
  { text: "ink", on: ["desk", "card"], what: "la lettre, couleurs inversées par la messagerie" },
  { text: "faded", on: ["desk", "card"], what: "les légendes de la lettre, couleurs inversées par la messagerie" },
  { text: "accent", on: ["card"], what: "les liens de la lettre, couleurs inversées par la messagerie" },
  { text: "card", on: ["accent"], what: "le bouton de la lettre, couleurs inversées par la messagerie" },
];

/** Every pair that a scheme uses. */
export function listPairs(palette: Palette, scheme: Scheme): ColourPair[] {
  const shown = measurePairs(PAIRS, palette, scheme, (colour) => colour);
  return scheme === "dark" ? shown : [...shown, ...measurePairs(TURNED, palette, scheme, turnOver)];
}

export function listFaintPairs(palette: Palette, scheme: Scheme): ColourPair[] {
  return listPairs(palette, scheme).filter(({ contrast }) => contrast < LEAST_CONTRAST);
}

function measurePairs(
  rules: readonly PairRule[],
  palette: Palette,
  scheme: Scheme,
  show: (colour: Colour) => Colour,
): ColourPair[] {
  return rules
    .filter((rule) => (rule.scheme ?? scheme) === scheme)
    .flatMap(({ text, on, what }) =>
      on.map((ground) => {
        const behind = ground === "mark" ? tint(palette.accent, palette.card) : readHex(palette[ground]);
        return { text, ground, what, contrast: measureContrast(show(readHex(palette[text])), show(behind)) };
      }),
    );
}

/** A ground with 16 hundredths of another colour, as `color-mix` makes it of a searched word's. */
function tint(colour: string, ground: string): Colour {
  const [over, under] = [readHex(colour), readHex(ground)];
  const mix = (index: 0 | 1 | 2) => over[index] * 0.16 + under[index] * 0.84;
  return [mix(0), mix(1), mix(2)];
}
