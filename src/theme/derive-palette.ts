import { contrastOfHex, measureContrast, type Perceived, perceive, readHex, renderColour, turnOver } from "./colour.ts";
import { type BaseColours, DEFAULT_PALETTES, type Palette, type Scheme } from "./palette.ts";

/** What a site says of its colours: any of three, in either scheme. */
export type ColourChoice = { readonly [S in Scheme]?: Partial<BaseColours> };

/** Contrast that a derived colour is given where it can be: a little above the least, for what is rounded. */
const AIM = 4.6;

/** Hues, in degrees, of what is open: green, or blue where the accent is green itself. */
const [GREEN, BLUE] = [162, 255];

/** The colours of a scheme: those of the engine where the site chooses none, else three that are chosen and eight that follow from them. */
export function derivePalette(choice: ColourChoice, scheme: Scheme): Palette {
  const isChosen = [choice.light, choice.dark].some((colours) => Object.values(colours ?? {}).some(Boolean));
  return isChosen ? completePalette(deriveBase(choice, scheme)) : DEFAULT_PALETTES[scheme];
}

/** Accent, paper and ink of a scheme: what is chosen, or what suits what is chosen for the other. */
export function deriveBase(choice: ColourChoice, scheme: Scheme): BaseColours {
  const own = choice[scheme] ?? {};
  if (scheme === "light") return { ...pickBase("light"), ...dropAbsent(own) };
  const light = deriveBase(choice, "light");
  const [accent, paper, ink] = [perceive(light.accent), perceive(light.paper), perceive(light.ink)];
  const isDefault = (["accent", "paper", "ink"] as const).map(
    (token) => light[token] === DEFAULT_PALETTES.light[token],
  );
  const { dark } = DEFAULT_PALETTES;
  const night = { lightness: 0.213, chroma: Math.min(0.028, ink.chroma * 0.57), hue: ink.hue };
  const chalk = { lightness: 0.92, chroma: Math.min(0.024, paper.chroma * 2), hue: paper.hue };
  const base = {
    paper: own.paper ?? (isDefault[2] ? dark.paper : renderColour(night)),
    ink: own.ink ?? (isDefault[1] ? dark.ink : renderColour(chalk)),
  };
  const bright = { lightness: 0.765, chroma: accent.chroma * 0.82, hue: accent.hue };
  const derived = isDefault[0] ? dark.accent : reach(bright, listGrounds(base.paper, base.ink));
  return { ...base, accent: own.accent ?? derived };
}

function pickBase(scheme: Scheme): BaseColours {
  const { accent, paper, ink } = DEFAULT_PALETTES[scheme];
  return { accent, paper, ink };
}

function dropAbsent(colours: Partial<BaseColours>): Partial<BaseColours> {
  return Object.fromEntries(Object.entries(colours).filter(([, value]) => value !== undefined));
}

/** The eight colours that follow from three: soft grounds and rules from the paper, captions and stamps from the ink. */
function completePalette({ accent, paper, ink }: BaseColours): Palette {
  const [page, pen, act] = [perceive(paper), perceive(ink), perceive(accent)];
  const isLight = page.lightness > pen.lightness;
  const grounds = listGrounds(paper, ink);
  const [desk = paper, , card = paper] = grounds;
  const away = isLight ? -1 : 1;
  const shift = (from: Perceived, lightness: number, chroma: number) =>
    renderColour({ lightness: from.lightness + away * lightness, chroma, hue: from.hue });
  const cool = isLight ? pen : page;
  const faded = { ...cool, lightness: pen.lightness + (page.lightness - pen.lightness) * (isLight ? 0.31 : 0.228) };
  const stamp = { lightness: isLight ? 0.418 : 0.803, chroma: Math.min(0.118, cool.chroma * 2.6), hue: cool.hue };
  const hue = Math.abs(((act.hue - GREEN + 540) % 360) - 180) < 35 ? BLUE : GREEN;
  const open = { lightness: isLight ? 0.424 : 0.781, chroma: act.chroma < 0.02 ? 0 : 0.08, hue };
  return {
    ...{ accent, paper, ink, desk, card },
    rule: shift(page, isLight ? 0.137 : 0.184, page.chroma * (isLight ? 2 : 1.3)),
    line: shift(
      { ...page, hue: cool.hue },
      isLight ? 0.11 : 0.164,
      Math.min(isLight ? 0.022 : 0.045, cool.chroma * 1.6),
    ),
    faded: reach({ ...faded, chroma: cool.chroma * 0.75 }, grounds),
    stamp: reach(stamp, grounds),
    open: reach(open, grounds),
    onAccent: pickOnAccent(accent),
  };
}

/** The desk, the paper and the card that lie on one another, from the paper. */
function listGrounds(paper: string, ink: string): string[] {
  const page = perceive(paper);
  const isLight = page.lightness > perceive(ink).lightness;
  const [down, up] = isLight ? [0.049, 0.032] : [0.04, 0.047];
  const desk = { ...page, lightness: page.lightness - down, chroma: page.chroma * (isLight ? 1.5 : 0.7) };
  const card = { ...page, lightness: page.lightness + up, chroma: page.chroma * (isLight ? 0.6 : 1.2) };
  return [renderColour(desk), paper, renderColour(card)];
}

/** A colour at the nearest lightness that is read on all grounds, pale ones turned over too; where there is none, the one that is read best. */
function reach(colour: Perceived, grounds: readonly string[]): string {
  const behind = grounds.map(readHex);
  const isPale = grounds.every((ground) => perceive(ground).lightness > 0.5);
  const least = (hex: string) => {
    const shown = readHex(hex);
    const pairs = behind.map((ground) => measureContrast(shown, ground));
    const turned = isPale ? behind.map((ground) => measureContrast(turnOver(shown), turnOver(ground))) : [];
    return Math.min(...pairs, ...turned);
  };
  let best = { hex: renderColour(colour), contrast: 0 };
  for (let off = 0; off <= 1; off += 0.01)
    for (const lightness of [colour.lightness - off, colour.lightness + off]) {
      if (lightness < 0 || lightness > 1) continue;
      const hex = renderColour({ ...colour, lightness });
      const contrast = least(hex);
      if (contrast >= AIM) return hex;
      if (contrast > best.contrast) best = { hex, contrast };
    }
  return best.hex;
}

/** Nearly white or nearly black, whichever is read better on the accent. */
function pickOnAccent(accent: string): string {
  const { hue } = perceive(accent);
  const [pale, deep] = [
    renderColour({ lightness: 0.994, chroma: 0.008, hue }),
    renderColour({ lightness: 0.178, chroma: 0.026, hue }),
  ];
  return contrastOfHex(pale, accent) >= contrastOfHex(deep, accent) ? pale : deep;
}
