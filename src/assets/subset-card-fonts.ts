import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import subsetFont from "subset-font";
import { writeAtomically } from "../files/write-atomically.ts";
import { CHARACTERS, FONT_FILES } from "./subset-fonts.ts";

/** A font drawn in pictures: its file, an sfnt, and what the file holds. */
export type CardFont = { file: string; bytes: Uint8Array };

export type CardFonts = { serif: CardFont; narrow: CardFont };

/** The weights drawn: the serif's own, the grotesque's heaviest, fixed since no renderer of pictures varies one. */
const DRAWN = { serif: "spectral-400", narrow: "archivo-narrow" } as const;

/** Subsets the two families of the site to sfnt, once per font and character set: a renderer of pictures reads no WOFF2. */
export async function subsetCardFonts(cache: string): Promise<CardFonts> {
  const [serif, narrow] = await Promise.all([subset(cache, DRAWN.serif), subset(cache, DRAWN.narrow)]);
  return { serif, narrow };
}

async function subset(cache: string, name: string): Promise<CardFont> {
  const font = FONT_FILES.find((one) => one.name === name);
  if (!font) throw new Error(`${name} is no font of the site`);
  const source = readFileSync(createRequire(import.meta.url).resolve(font.module));
  const key = createHash("sha256").update(CHARACTERS).update(JSON.stringify(font)).update(source).digest("hex");
  const file = join(cache, "card-fonts", `${name}-${key.slice(0, 12)}.ttf`);
  if (!existsSync(file)) {
    const variation = font.weights ? { variationAxes: { wght: font.weights.max } } : {};
    await writeAtomically(file, await subsetFont(source, CHARACTERS, { targetFormat: "sfnt", ...variation }), {
      replace: true,
    });
  }
  return { file, bytes: readFileSync(file) };
}
