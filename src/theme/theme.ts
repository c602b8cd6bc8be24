import { type ColourChoice, derivePalette } from "./derive-palette.ts";
import { describeOwnFamily, FAMILIES, type FontFamily, type OwnFamily } from "./font-families.ts";
import type { Palette, Scheme } from "./palette.ts";

type FamilyChoice = keyof typeof FAMILIES | OwnFamily;

/** What a site says of its look: all of it may be left out. */
export type ThemeChoice = ColourChoice & {
  fonts?: { text?: FamilyChoice; labels?: FamilyChoice };
  /** Files, from the site root. */
  logo?: string;
  favicon?: string;
};

/** A site's whole look, which pages, letters, pictures and icons are drawn with. */
export type Theme = Readonly<Record<Scheme, Palette>> & {
  /** The family of texts, and that of labels, facts and figures. */
  text: FontFamily;
  labels: FontFamily;
  logo?: string;
  favicon?: string;
};

export function openTheme({ fonts, logo, favicon, ...colours }: ThemeChoice = {}): Theme {
  return {
    light: derivePalette(colours, "light"),
    dark: derivePalette(colours, "dark"),
    text: findFamily(fonts?.text ?? "Spectral"),
    labels: findFamily(fonts?.labels ?? "Archivo Narrow"),
    logo,
    favicon,
  };
}

function findFamily(choice: FamilyChoice): FontFamily {
  return typeof choice === "string" ? FAMILIES[choice] : describeOwnFamily(choice);
}

/** The files of both families, each once where they are the same. */
export function listFontFiles({ text, labels }: Theme) {
  return text.name === labels.name ? text.files : [...text.files, ...labels.files];
}
