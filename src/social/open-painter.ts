import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { createMeasure, type MeasureText } from "../assets/measure-text.ts";
import type { CardFont, CardFonts } from "../assets/subset-fonts.ts";
import { writeAtomically } from "../files/write-atomically.ts";
import { encodePng } from "./encode-png.ts";

/** Turns drawings into pictures while pages are rendered. */
export type Painter = {
  /**
   * Takes a drawing, an SVG document of 1200 by 630, and tells at once the root-relative address of its picture, a PNG. It is named
   * by the content of the drawing and of the fonts: alike on every machine.
   */
  paint: (svg: string) => string;
  /** What texts are drawn with, and what labels are. */
  prose: CardFace;
  labels: CardFace;
};

/** A font as drawings name it; its weight is absent where the family has no other. */
export type CardFace = { family: string; weight?: number; measure: MeasureText };

/** A painter that writes every picture at once; `finish` resolves when they are written, and rejects with the first failure. */
export type WritingPainter = Painter & { finish: () => Promise<void> };

type Options = {
  fonts: CardFonts;
  /** The root-relative address of a picture, by its name. */
  addressOf: (name: string) => string;
  /** The site's output folder. */
  out: string;
  /** Where pictures are kept, by the content of their drawings. */
  cache: string;
};

/** Pictures under way at once: they are drawn and compressed beside the program's own thread. */
const AT_ONCE = 2;

/** Opens a painter; a drawing that was painted before, by any build, is not painted again. */
export async function openPainter({ fonts, addressOf, out, cache }: Options): Promise<WritingPainter> {
  const shown = join(out, addressOf(""));
  await mkdir(shown, { recursive: true });
  const { nameOf, keep, ...measures } = openDrawings(fonts, cache);
  const asked = new Set<string>();
  const queue: { svg: string; name: string }[] = [];
  const workers: Promise<void>[] = [];
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      await copyFile(await keep(job.name, job.svg), join(shown, job.name), constants.COPYFILE_FICLONE);
    }
  };
  let running = 0;
  const start = () => {
    if (running >= AT_ONCE) return;
    running += 1;
    const worker = work().finally(() => {
      running -= 1;
    });
    worker.catch(() => undefined);
    workers.push(worker);
  };
  return {
    paint: (svg) => {
      const name = nameOf(svg);
      if (!asked.has(name)) {
        asked.add(name);
        queue.push({ svg, name });
        start();
      }
      return addressOf(name);
    },
    finish: async () => {
      while (workers.length > 0) await workers.shift();
    },
    ...measures,
  };
}

/** Drawings that a painter on demand remembers: those of the pages that were seen last. */
const REMEMBERED = 500;

/** A painter that paints nothing before `draw` is asked, by its address, for a picture that it named. */
export function openPainterOnDemand({ fonts, addressOf, cache }: Omit<Options, "out">): Painter & {
  draw: (address: string) => Promise<Buffer | undefined>;
} {
  const { nameOf, keep, ...measures } = openDrawings(fonts, cache);
  const drawings = new Map<string, string>();
  return {
    paint: (svg) => {
      const address = addressOf(nameOf(svg));
      drawings.delete(address);
      drawings.set(address, svg);
      for (const [oldest] of drawings) if (drawings.size > REMEMBERED) drawings.delete(oldest);
      return address;
    },
    draw: async (address) => {
      const svg = drawings.get(address);
      return svg === undefined ? undefined : readFile(await keep(nameOf(svg), svg));
    },
    ...measures,
  };
}

/** How drawings are named, by their content and their fonts, and painted once for all builds: `keep` gives the file. */
function openDrawings({ serif, narrow }: CardFonts, cache: string) {
  const named = createHash("sha256").update(serif.bytes).update(narrow.bytes);
  const isOne = serif.family === narrow.family;
  return {
    nameOf: (svg: string) => `${named.copy().update(svg).digest("hex").slice(0, 16)}.png`,
    keep: async (name: string, svg: string) => {
      const file = join(cache, "social", name);
      if (!existsSync(file)) await writeAtomically(file, await draw(svg, { serif, narrow }), { replace: true });
      return file;
    },
    prose: openFace(serif, isOne ? 400 : undefined),
    labels: openFace(narrow, isOne ? 600 : undefined),
  };
}

function openFace({ family, bytes }: CardFont, weight?: number): CardFace {
  return { family, weight, measure: createMeasure(bytes) };
}

async function draw(svg: string, { serif, narrow }: CardFonts): Promise<Buffer> {
  const [fontFiles, defaultFontFamily] = [[serif.file, narrow.file], serif.family];
  const { renderAsync } = await import("@resvg/resvg-js");
  const image = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily } });
  return encodePng(image.pixels, image.width, image.height);
}
