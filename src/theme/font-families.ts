/** A file of a family: of an npm package, or of the site. */
export type FontFile = {
  /** Name that style sheets ask for: `fonts/<name>.woff2`. */
  name: string;
  /** The file within `node_modules`, or from the site root. */
  source: { module: string } | { site: string };
  /** As `font-weight` says it; a range for a variable font, of which that range is kept. */
  weight: number | readonly [least: number, most: number];
  /** True for a variable font that is kept at its one weight. */
  fixed?: true;
  italic?: true;
  /** False where its kerning is wrong, and left out. */
  kerning?: false;
};

/** What a local font is stretched by until the family comes; shares of an em. */
export type FontMeasures = {
  /** The mean advance of the letters of French prose. */
  advance: number;
  ascent: number;
  descent: number;
};

export type FontFamily = {
  name: string;
  generic: "serif" | "sans-serif";
  files: readonly FontFile[];
  /** Absent where they are to be taken from the file. */
  measures?: FontMeasures;
  /** What stands for it in letters, which load no font. */
  inMail: string;
};

const [GEORGIA, ARIAL, ARIAL_NARROW] = [
  "Georgia,'Times New Roman',serif",
  "Arial,Helvetica,sans-serif",
  "'Arial Narrow',Arial,sans-serif",
];

/** The families that a site may choose among, of any number of which two are loaded at most. */
export const FAMILIES = {
  Spectral: {
    name: "Spectral",
    generic: "serif",
    files: [
      { name: "spectral-400", source: { module: spectral("400-normal") }, weight: 400 },
      { name: "spectral-400-italic", source: { module: spectral("400-italic") }, weight: 400, italic: true },
      { name: "spectral-600", source: { module: spectral("600-normal") }, weight: 600 },
    ],
    measures: { advance: 0.4354, ascent: 1.059, descent: 0.463 },
    inMail: GEORGIA,
  },
  "Source Serif 4": {
    name: "Source Serif 4",
    generic: "serif",
    files: listVariable("source-serif-4"),
    measures: { advance: 0.4717, ascent: 1.036, descent: 0.335 },
    inMail: GEORGIA,
  },
  "Atkinson Hyperlegible Next": {
    name: "Atkinson Hyperlegible Next",
    generic: "sans-serif",
    files: listVariable("atkinson-hyperlegible-next"),
    measures: { advance: 0.4386, ascent: 0.984, descent: 0.316 },
    inMail: ARIAL,
  },
  "Public Sans": {
    name: "Public Sans",
    generic: "sans-serif",
    files: listVariable("public-sans"),
    measures: { advance: 0.449, ascent: 0.95, descent: 0.225 },
    inMail: ARIAL,
  },
  "Archivo Narrow": {
    name: "Archivo Narrow",
    generic: "sans-serif",
    files: [
      {
        name: "archivo-narrow",
        source: { module: variable("archivo-narrow", "normal") },
        weight: [400, 600],
        // Its pairs of a space and an A all but close the space.
        kerning: false,
      },
    ],
    measures: { advance: 0.3635, ascent: 1.035, descent: 0.312 },
    inMail: ARIAL_NARROW,
  },
} as const satisfies Record<string, FontFamily>;

/** Those that have what texts need, an italic of their own; those that labels, figures and facts may be set in. */
export const TEXT_FAMILIES = ["Spectral", "Source Serif 4", "Atkinson Hyperlegible Next", "Public Sans"] as const;
export const LABEL_FAMILIES = ["Archivo Narrow", "Atkinson Hyperlegible Next", "Public Sans"] as const;

/** A family whose files are the site's own, as it describes them. */
export type OwnFamily = {
  name: string;
  generic: FontFamily["generic"];
  regular: string;
  italic?: string;
  bold?: string;
};

export function describeOwnFamily({ name, generic, regular, italic, bold }: OwnFamily): FontFamily {
  const file = (site: string, style: string, weight: number) => ({ name: `own-${style}`, source: { site }, weight });
  const stem = name.toLowerCase().replace(/[^a-z0-9]+/gu, "-");
  const all: FontFile[] = [
    file(regular, `${stem}-400`, 400),
    ...(italic === undefined ? [] : [{ ...file(italic, `${stem}-400-italic`, 400), italic: true as const }]),
    ...(bold === undefined ? [] : [file(bold, `${stem}-600`, 600)]),
  ];
  return { name, generic, files: all, inMail: generic === "serif" ? GEORGIA : ARIAL };
}

function listVariable(id: string): FontFile[] {
  return [
    { name: id, source: { module: variable(id, "normal") }, weight: [400, 600] },
    { name: `${id}-italic`, source: { module: variable(id, "italic") }, weight: 400, fixed: true, italic: true },
  ];
}

function variable(id: string, style: "normal" | "italic"): string {
  return `@fontsource-variable/${id}/files/${id}-latin-wght-${style}.woff2`;
}

function spectral(style: string): string {
  return `@fontsource/spectral/files/spectral-latin-${style}.woff2`;
}
