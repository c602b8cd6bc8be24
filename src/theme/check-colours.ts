import { sayNumber } from "../text/editor-language.ts";
import type { Explanation } from "../text/problem.ts";
import { NBSP, quote } from "../text/quote.ts";
import { perceive, renderColour } from "./colour.ts";
import { type ColourPair, LEAST_CONTRAST, listFaintPairs } from "./colour-pairs.ts";
import { type ColourChoice, deriveBase, derivePalette } from "./derive-palette.ts";
import { type BaseToken, type Palette, SCHEMES, type Scheme } from "./palette.ts";

/** A pair that is not read, the colour of the site that has to give way, and the nearest that passes. */
export type ColourFault = Explanation & { scheme: Scheme; token: BaseToken };

/** Which of the three chosen colours each of the palette follows from. */
const FROM: Readonly<Record<keyof Palette | "mark", BaseToken>> = {
  accent: "accent",
  onAccent: "accent",
  mark: "ink",
  paper: "paper",
  desk: "paper",
  card: "paper",
  rule: "paper",
  line: "paper",
  ink: "ink",
  faded: "ink",
  stamp: "ink",
  open: "paper",
};

const NAMES: Readonly<Record<BaseToken, string>> = { accent: "l'accent", paper: "le papier", ink: "l'encre" };
const IN_SCHEME: Readonly<Record<Scheme, string>> = { light: "en clair", dark: "en sombre" };

/** The pairs of a site's colours that are not read (WCAG 2.2, 1.4.3 and 1.4.11): the worst of each colour that has to change. */
export function checkColours(choice: ColourChoice): ColourFault[] {
  return SCHEMES.flatMap((scheme) => {
    const faint = listFaintPairs(derivePalette(choice, scheme), scheme).sort((a, b) => a.contrast - b.contrast);
    const told = new Set<BaseToken>();
    return faint.flatMap((pair): ColourFault[] => {
      if (told.has(FROM[pair.text]) || told.has(FROM[pair.ground])) return [];
      const change = findChange(choice, scheme, pair);
      told.add(change.token);
      return [{ scheme, token: change.token, ...explainPair(pair, scheme, change) }];
    });
  });
}

type Change = { token: BaseToken; hex?: string };

/** The chosen colour that mends a pair with the smallest step of lightness; ground and text are tried, the accent first. */
function findChange(choice: ColourChoice, scheme: Scheme, { text, ground }: ColourPair): Change {
  const named = [...new Set([FROM[text], FROM[ground]])].sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b));
  const tokens = named.filter((token) => choice[scheme]?.[token] !== undefined);
  const tried = tokens.length > 0 ? tokens : named;
  for (const token of tried) {
    const hex = findNearestColour(choice, scheme, token);
    if (hex !== undefined) return { token, hex };
  }
  return { token: tried[0] ?? "accent" };
}

const ORDER: readonly BaseToken[] = ["accent", "ink", "paper"];

/** Steps of lightness: wide ones find where colours begin to pass, narrow ones the first of them. */
const [WIDE, NARROW] = [0.02, 0.004];

/** The colour of the same hue that is nearest in lightness and leaves no pair of its own unread; undefined where there is none. */
function findNearestColour(choice: ColourChoice, scheme: Scheme, token: BaseToken): string | undefined {
  const from = perceive(deriveBase(choice, scheme)[token]);
  const passes = (lightness: number) => {
    const hex = renderColour({ ...from, lightness });
    const palette = derivePalette({ ...choice, [scheme]: { ...choice[scheme], [token]: hex } }, scheme);
    const own = listFaintPairs(palette, scheme).filter(({ text, ground }) =>
      [FROM[text], FROM[ground]].includes(token),
    );
    return own.length === 0 ? hex : undefined;
  };
  for (let off = WIDE; off <= 1; off += WIDE)
    for (const side of [-1, 1]) {
      const lightness = from.lightness + side * off;
      if (lightness < 0 || lightness > 1 || passes(lightness) === undefined) continue;
      for (let near = off - WIDE + NARROW; near < off; near += NARROW) {
        const hex = passes(from.lightness + side * near);
        if (hex !== undefined) return hex;
      }
      return passes(lightness);
    }
  return undefined;
}

function explainPair(pair: ColourPair, scheme: Scheme, { token, hex }: Change): Explanation {
  const { text, ground, what, contrast } = pair;
  const shown = sayNumber(Math.floor(contrast * 10) / 10);
  const message = `${IN_SCHEME[scheme]}, le contraste ${OF[text]} sur ${ON[ground]} est de ${shown}, au lieu de ${sayNumber(LEAST_CONTRAST)} au moins (${what})`;
  const remedy =
    hex === undefined
      ? `aucune autre clarté n'y suffit${NBSP}: écartez davantage le papier de l'encre et de l'accent`
      : `pour ${NAMES[token]}, écrivez ${quote(hex)}, la couleur la plus proche qui se lit`;
  return { message, remedy };
}

/** What each colour of the palette is called in French, as what is written and as what it is written on. */
const OF: Readonly<Record<keyof Palette, string>> = {
  accent: "de l'accent",
  onAccent: "du texte des boutons",
  paper: "du papier",
  desk: "du fond",
  card: "de la fiche",
  rule: "des filets",
  line: "de la réglure",
  ink: "de l'encre",
  faded: "de l'encre pâle",
  stamp: "des cachets",
  open: "du vert",
};

const ON: Readonly<Record<keyof Palette | "mark", string>> = {
  accent: "l'accent",
  onAccent: "le texte des boutons",
  mark: "un mot trouvé",
  paper: "le papier",
  desk: "le fond",
  card: "la fiche",
  rule: "les filets",
  line: "la réglure",
  ink: "l'encre",
  faded: "l'encre pâle",
  stamp: "les cachets",
  open: "le vert",
};
