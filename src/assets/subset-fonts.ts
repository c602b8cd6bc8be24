import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";

type FontFile = {
  /** Name that the style sheet asks for: `fonts/<name>.woff2`. */
  name: string;
  /** The npm package's file. */
  module: string;
  /** Range of weights kept of a variable font. */
  weights?: { min: number; max: number };
};

/** Two families: a French text serif, and a narrow grotesque for tabs, labels and facts. */
const FONT_FILES: readonly FontFile[] = [
  { name: "spectral-400", module: "@fontsource/spectral/files/spectral-latin-400-normal.woff2" },
  { name: "spectral-400-italic", module: "@fontsource/spectral/files/spectral-latin-400-italic.woff2" },
  { name: "spectral-600", module: "@fontsource/spectral/files/spectral-latin-600-normal.woff2" },
  {
    name: "archivo-narrow",
    module: "@fontsource-variable/archivo-narrow/files/archivo-narrow-latin-wght-normal.woff2",
    weights: { min: 400, max: 600 },
  },
];

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const FRENCH = "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿŒœÆæ«»“”‘’–—…•·°€©ªº†×→←↗↓↑−½§";
const NEIGHBOURS = "áíóúñÁÍÓÚÑßøØåÅãõ¿¡";
const SPACES = "\u00a0\u202f\u2009\u2011";

/** The characters kept: those of French, and of the names of its neighbours. */
const CHARACTERS = ASCII + FRENCH + NEIGHBOURS + SPACES;

/** Subsets the fonts into a folder, once per font and character set; returns the folder. */
export async function subsetFonts(cache: string): Promise<string> {
  const require = createRequire(import.meta.url);
  const sources = FONT_FILES.map((font) => ({ ...font, bytes: readFileSync(require.resolve(font.module)) }));
  const key = createHash("sha256").update(CHARACTERS).update(JSON.stringify(FONT_FILES));
  for (const { bytes } of sources) key.update(bytes);
  const folder = join(cache, `fonts-${key.digest("hex").slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  for (const { name, bytes, weights } of sources) {
    const file = join(folder, `${name}.woff2`);
    if (existsSync(file)) continue;
    const variation = weights ? { variationAxes: { wght: weights } } : {};
    const { default: subsetFont } = await import("subset-font");
    const subset = await subsetFont(bytes, CHARACTERS, { targetFormat: "woff2", noLayoutClosure: true, ...variation });
    await writeAtomically(file, subset, { replace: true });
  }
  return folder;
}

/** A font drawn in pictures: its file, an sfnt, and what the file holds. */
export type CardFont = { file: string; bytes: Uint8Array };

export type CardFonts = { serif: CardFont; narrow: CardFont };

/** The weights drawn: the serif's own, the grotesque's heaviest, fixed since no renderer of pictures varies one. */
const DRAWN = { serif: "spectral-400", narrow: "archivo-narrow" } as const;

/** Subsets the two families of the site to sfnt, once per font and character set: a renderer of pictures reads no WOFF2. */
export async function subsetCardFonts(cache: string): Promise<CardFonts> {
  const [serif, narrow] = await Promise.all([subsetCardFont(cache, DRAWN.serif), subsetCardFont(cache, DRAWN.narrow)]);
  return { serif, narrow };
}

async function subsetCardFont(cache: string, name: string): Promise<CardFont> {
  const font = FONT_FILES.find((one) => one.name === name);
  if (!font) throw new Error(`${name} is no font of the site`);
  const source = readFileSync(createRequire(import.meta.url).resolve(font.module));
  const key = createHash("sha256").update(CHARACTERS).update(JSON.stringify(font)).update(source).digest("hex");
  const file = join(cache, "card-fonts", `${name}-${key.slice(0, 12)}.ttf`);
  if (!existsSync(file)) {
    const variation = font.weights ? { variationAxes: { wght: font.weights.max } } : {};
    const { default: subsetFont } = await import("subset-font");
    await writeAtomically(file, await subsetFont(source, CHARACTERS, { targetFormat: "sfnt", ...variation }), {
      replace: true,
    });
  }
  return { file, bytes: readFileSync(file) };
}
