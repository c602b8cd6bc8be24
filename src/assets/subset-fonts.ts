import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { writeAtomically } from "../files/write-atomically.ts";
import type { FontFamily, FontFile } from "../theme/font-families.ts";
import { listFontFiles, type Theme } from "../theme/theme.ts";
import { dropKerning } from "./drop-kerning.ts";
import { nameFamily } from "./measure-text.ts";

const ASCII = Array.from({ length: 95 }, (_, index) => String.fromCharCode(32 + index)).join("");
const FRENCH = "ÀÂÄÇÉÈÊËÎÏÔÖÙÛÜŸàâäçéèêëîïôöùûüÿŒœÆæ«»“”‘’–—…•·°€©ªº†×→←↗↓↑−½§";
const NEIGHBOURS = "áíóúñÁÍÓÚÑßøØåÅãõ¿¡";
const SPACES = "\u00a0\u202f\u2009\u2011";

/** The characters kept: those of French, and of the names of its neighbours. */
const CHARACTERS = ASCII + FRENCH + NEIGHBOURS + SPACES;

const SFNT = { targetFormat: "sfnt", noLayoutClosure: true } as const;

/** Where fonts come from and where they are kept. */
type FontPlaces = {
  /** The site root, for fonts of its own. */
  root: string;
  cache: string;
};

/** Subsets the fonts of a theme into a folder, once per set of fonts and of characters; returns the folder. */
export async function subsetFonts(theme: Theme, { root, cache }: FontPlaces): Promise<string> {
  const sources = listFontFiles(theme).map((font) => ({ ...font, bytes: readFont(font, root) }));
  const key = createHash("sha256").update(CHARACTERS);
  for (const { bytes, ...font } of sources) key.update(JSON.stringify(font)).update(bytes);
  const folder = join(cache, `fonts-${key.digest("hex").slice(0, 12)}`);
  mkdirSync(folder, { recursive: true });
  for (const { bytes, ...font } of sources) {
    const file = join(folder, `${font.name}.woff2`);
    if (existsSync(file)) continue;
    const { default: subsetFont } = await import("subset-font");
    const source = font.kerning === false ? dropKerning(await subsetFont(bytes, CHARACTERS, SFNT)) : bytes;
    const options = { targetFormat: "woff2", noLayoutClosure: true, ...varyBy(font) } as const;
    const subset = await subsetFont(Buffer.from(source), CHARACTERS, options);
    await writeAtomically(file, subset, { replace: true });
  }
  return folder;
}

/** A font drawn in pictures: its file, an sfnt, what the file holds, and what it calls itself. */
export type CardFont = { file: string; bytes: Uint8Array; family: string };

/** The font of texts, and that of labels, of a weight that tells it from the former. */
export type CardFonts = { serif: CardFont; narrow: CardFont };

/** Subsets both families of a theme to sfnt, once per font and character set: a renderer of pictures reads no WOFF2. */
export async function subsetCardFonts({ text, labels }: Theme, places: FontPlaces): Promise<CardFonts> {
  const [serif, narrow] = await Promise.all([subsetCardFont(text, 400, places), subsetCardFont(labels, 600, places)]);
  return { serif, narrow };
}

/** The weight drawn is fixed, since no renderer of pictures varies one. */
async function subsetCardFont(family: FontFamily, weight: number, { root, cache }: FontPlaces): Promise<CardFont> {
  const upright = family.files.filter(({ italic }) => !italic);
  const font = upright.find((one) => one.weight === weight || typeof one.weight === "object") ?? upright[0];
  if (!font) throw new Error(`${family.name} has no upright font`);
  const source = readFont(font, root);
  const variation = typeof font.weight === "number" ? {} : { variationAxes: { wght: weight } };
  const told = JSON.stringify([font.name, variation]);
  const key = createHash("sha256").update(CHARACTERS).update(told).update(source).digest("hex");
  const file = join(cache, "card-fonts", `${font.name}-${key.slice(0, 12)}.ttf`);
  if (!existsSync(file)) {
    const { default: subsetFont } = await import("subset-font");
    await writeAtomically(file, await subsetFont(source, CHARACTERS, { targetFormat: "sfnt", ...variation }), {
      replace: true,
    });
  }
  const bytes = readFileSync(file);
  return { file, bytes, family: nameFamily(bytes) };
}

/** A font of the site as an sfnt, to be measured. */
export async function readSfnt(font: FontFile, root: string): Promise<Uint8Array> {
  const { default: subsetFont } = await import("subset-font");
  return subsetFont(readFont(font, root), CHARACTERS, { targetFormat: "sfnt" });
}

function readFont({ source }: FontFile, root: string): Buffer {
  return "module" in source
    ? readFileSync(createRequire(import.meta.url).resolve(source.module))
    : readFileSync(join(root, source.site));
}

function varyBy({ weight, fixed }: FontFile) {
  if (typeof weight === "number") return fixed ? { variationAxes: { wght: weight } } : {};
  const [min, max] = weight;
  return { variationAxes: { wght: { min, max } } };
}
