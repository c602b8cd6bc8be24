import type { FontFamily, FontFile, FontMeasures } from "../theme/font-families.ts";
import type { Palette } from "../theme/palette.ts";
import { listFontFiles, type Theme } from "../theme/theme.ts";
import { measureFont } from "./measure-text.ts";
import { readSfnt } from "./subset-fonts.ts";

/** Local fonts that stand for a family until it comes, and the mean advance of their letters in French prose, in ems. */
const STAND_INS = {
  georgia: { name: "Georgia", local: ["Georgia"], advance: 0.4341 },
  times: { name: "Times", local: ["Times New Roman", "Liberation Serif"], advance: 0.3976 },
  arialNarrow: { name: "Arial Narrow", local: ["Arial Narrow", "Liberation Sans Narrow"], advance: 0.361 },
  arial: { name: "Arial", local: ["Arial", "Liberation Sans"], advance: 0.4401 },
};

type StandIn = (typeof STAND_INS)[keyof typeof STAND_INS];

type MeasuredFamily = FontFamily & { measures: FontMeasures };

/** The custom properties of a theme: its colours, light and dark. */
export function renderColours({ light, dark }: Theme): string {
  return `:root {\n  color-scheme: light dark;\n${renderPalette(light)}}\n@media screen and (prefers-color-scheme: dark) {\n:root {\n${renderPalette(dark)}}\n}\n`;
}

/**
 * The faces of both families, with the local fonts that stand for them, at their measures: shown where they are there in time, else
 * from the next page on, so that text that is being read never moves.
 */
function renderFaces(text: MeasuredFamily, labels: MeasuredFamily): string {
  const families = text.name === labels.name ? [text] : [text, labels];
  const faces = families.flatMap(({ name, files }) => files.map((file) => renderFace(name, file)));
  const standIns = families.flatMap((family) => listStandIns(family).map((one) => renderStandIn(family, one)));
  const uses = `:root {\n  --prose-font: ${renderStack(text)};\n  --label-font: ${renderStack(labels)};\n}\n`;
  return [...faces, ...standIns, uses].join("");
}

/** The fonts of upright text and of labels, which stand on every page. */
export function listPreloaded(theme: Theme): string[] {
  return listFontFiles(theme)
    .filter(({ italic }) => !italic)
    .map(({ name }) => name);
}

/** The fonts of italics, which some pages have. */
export function listItalics(theme: Theme): string[] {
  return listFontFiles(theme)
    .filter(({ italic }) => italic)
    .map(({ name }) => name);
}

/** What `theme:colours` and `theme:faces` stand for in the site's style sheet. */
export async function renderSheets(theme: Theme, root: string): Promise<{ colours: string; faces: string }> {
  const [text, labels] = await Promise.all([measureFamily(theme.text, root), measureFamily(theme.labels, root)]);
  return { colours: renderColours(theme), faces: renderFaces(text, labels) };
}

async function measureFamily(family: FontFamily, root: string): Promise<MeasuredFamily> {
  const [file] = family.files;
  if (!file) throw new Error(`${family.name} has no font`);
  return { ...family, measures: family.measures ?? measureFont(await readSfnt(file, root)) };
}

function renderPalette(palette: Palette): string {
  return Object.entries(palette)
    .map(([token, colour]) => `  --${token.replace(/[A-Z]/gu, (letter) => `-${letter.toLowerCase()}`)}: ${colour};\n`)
    .join("");
}

function renderFace(family: string, { name, weight, italic }: FontFile): string {
  const weights = typeof weight === "number" ? `${weight}` : weight.join(" ");
  return `@font-face {
  font-family: "${family}";
  src: url("fonts/${name}.woff2") format("woff2");
  font-weight: ${weights};${italic ? "\n  font-style: italic;" : ""}
  font-display: optional;
}
`;
}

function renderStandIn({ name, measures }: MeasuredFamily, standIn: StandIn): string {
  const stretch = measures.advance / standIn.advance;
  const percent = (value: number) => `${Math.round(value * 1000) / 10}%`;
  return `@font-face {
  font-family: "${name} as ${standIn.name}";
  src: ${standIn.local.map((local) => `local("${local}")`).join(", ")};
  size-adjust: ${percent(stretch)};
  ascent-override: ${percent(measures.ascent / stretch)};
  descent-override: ${percent(measures.descent / stretch)};
  line-gap-override: 0%;
}
`;
}

/** Serifs stand for serifs; a narrow local font for a narrow one. */
function listStandIns({ generic, measures }: MeasuredFamily): StandIn[] {
  const { georgia, times, arialNarrow, arial } = STAND_INS;
  if (generic === "serif") return [georgia, times];
  return measures.advance < 0.4 ? [arialNarrow, arial] : [arial];
}

function renderStack(family: MeasuredFamily): string {
  const standIns = listStandIns(family).map(({ name }) => `"${family.name} as ${name}"`);
  return [`"${family.name}"`, ...standIns, family.generic === "serif" ? "Georgia" : "Arial", family.generic].join(", ");
}
