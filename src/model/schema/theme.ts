import { z } from "zod";
import { quote } from "../../text/quote.ts";
import { parseColour } from "../../theme/colour.ts";
import { type FAMILIES, LABEL_FAMILIES, TEXT_FAMILIES } from "../../theme/font-families.ts";
import { text, textLike, textThat } from "./text-fields.ts";

/** `#b5301a` or `#b31`, kept as the former. */
const colour = textThat((value) =>
  /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/iu.test(value)
    ? undefined
    : {
        message: `${quote(value)} n'est pas une couleur`,
        remedy: 'écrivez-la en hexadécimal, entre guillemets, par exemple "#b5301a"',
      },
).transform(toLongHex);

const colours = z
  .strictObject({
    accent: colour.optional().describe("Ce qui agit\u00a0: liens, boutons"),
    paper: colour.optional().describe("Le fond des pages"),
    ink: colour.optional().describe("Les textes"),
  })
  .optional();

const fontFile = textLike(
  /^theme\/[\w./-]+\.(?:woff2|woff|ttf|otf)$/u,
  "n'est pas un fichier de police du site",
  "rangez-le dans theme/, en .woff2, .woff, .ttf ou .otf, et écrivez par exemple theme/texte.woff2",
);

const picture = textLike(
  /^theme\/[\w./-]+\.(?:svg|png)$/u,
  "n'est pas une image du site",
  "rangez-la dans theme/, en .svg ou en .png, et écrivez par exemple theme/logo.svg",
);

const ownFamily = z.strictObject({
  name: text.describe("Nom de la famille"),
  generic: z.enum(["serif", "sans-serif"]).default("sans-serif").describe("Avec ou sans empattements"),
  regular: fontFile.describe("Fichier du romain"),
  italic: fontFile.optional().describe("Fichier de l'italique"),
  bold: fontFile.optional().describe("Fichier du demi-gras"),
});

const family = <N extends keyof typeof FAMILIES>(offered: readonly N[]) => z.union([z.enum(offered), ownFamily]);

/** site.yaml: colours, fonts, logo and icon; what is left out is the engine's. */
export const themeSchema = z.strictObject({
  light: colours.describe("Couleurs de jour"),
  dark: colours.describe("Couleurs de nuit\u202f; sans elles, celles qui suivent des couleurs de jour"),
  fonts: z
    .strictObject({
      text: family(TEXT_FAMILIES).optional().describe("Famille des textes"),
      labels: family(LABEL_FAMILIES).optional().describe("Famille des étiquettes"),
    })
    .optional()
    .describe("Deux familles de caractères, parmi celles qui sont proposées ou des fichiers du site"),
  logo: picture.optional().describe("Logo, à la place du signe et du nom"),
  favicon: picture.optional().describe("Icône du site, carrée"),
});

function toLongHex(value: string): string {
  const channels = parseColour(value) ?? [];
  return `#${channels
    .map((channel) =>
      Math.round(channel * 255)
        .toString(16)
        .padStart(2, "0"),
    )
    .join("")}`;
}
