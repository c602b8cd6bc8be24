/** The colours of one scheme, `#rrggbb` each: everything that is drawn is drawn with these. */
export type Palette = {
  /** Behind the sheets: the foot of pages, drawers, the letter's ground. */
  desk: string;
  /** The page. */
  paper: string;
  /** What lies on the page: cards, forms, the letter's sheet. */
  card: string;
  ink: string;
  /** Ink of captions, labels, dates. */
  faded: string;
  /** Borders and rules that separate. */
  rule: string;
  /** The ruling of an index card. */
  line: string;
  /** Stamps, dates of an end: a second accent. */
  stamp: string;
  /** What acts: links, buttons, what has the keyboard. */
  accent: string;
  onAccent: string;
  /** What is open: a licence, a code, an actor at work. */
  open: string;
};

export type Scheme = "light" | "dark";
export const SCHEMES = ["light", "dark"] as const satisfies readonly Scheme[];

/** The colours that a site chooses; all others follow from them. */
export type BaseColours = Pick<Palette, "accent" | "paper" | "ink">;
export type BaseToken = keyof BaseColours;

/** The palette of a site that chooses none: paper and blue-black ink, one vermilion, one bottle green. */
export const DEFAULT_PALETTES: Readonly<Record<Scheme, Palette>> = {
  light: {
    desk: "#e6e2d5",
    paper: "#f5f2e9",
    card: "#fefdf8",
    ink: "#16223a",
    faded: "#525c70",
    rule: "#cbc5b4",
    line: "#c5cfdd",
    stamp: "#34468c",
    accent: "#b5301a",
    onAccent: "#fffdf6",
    open: "#1c5b43",
  },
  dark: {
    desk: "#0b1019",
    paper: "#121926",
    card: "#1b2434",
    ink: "#ebe4d3",
    faded: "#a9b1c0",
    rule: "#3c475b",
    line: "#34425a",
    stamp: "#aebcf0",
    accent: "#ff8f72",
    onAccent: "#1b0d08",
    open: "#86c9a6",
  },
};
