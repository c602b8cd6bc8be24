import { createHash } from "node:crypto";
import { constants, existsSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import { renderAsync } from "@resvg/resvg-js";
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
  /** Resolves once every picture is written; rejects with the first failure. */
  finish: () => Promise<void>;
  /** What texts are drawn with, and what labels are. */
  prose: CardFace;
  labels: CardFace;
};

/** A font as drawings name it; its weight is absent where the family has no other. */
export type CardFace = { family: string; weight?: number; measure: MeasureText };

type Options = {
  fonts: CardFonts;
  /** The site's output folder. */
  out: string;
  /** Where pictures are kept, by the content of their drawings. */
  cache: string;
};

/** Pictures under way at once: they are drawn and compressed beside the program's own thread. */
const AT_ONCE = 2;

/** Opens a painter; a drawing that was painted before, by any build, is not painted again. */
export async function openPainter({ fonts, out, cache }: Options): Promise<Painter> {
  const [kept, shown] = [join(cache, "social"), join(out, "partage")];
  await Promise.all([mkdir(kept, { recursive: true }), mkdir(shown, { recursive: true })]);
  const fontFiles = [fonts.serif.file, fonts.narrow.file];
  const named = createHash("sha256").update(fonts.serif.bytes).update(fonts.narrow.bytes);
  const isOne = fonts.serif.family === fonts.narrow.family;
  const asked = new Set<string>();
  const queue: { svg: string; name: string }[] = [];
  const workers: Promise<void>[] = [];
  const work = async () => {
    for (let job = queue.shift(); job; job = queue.shift()) {
      const file = join(kept, job.name);
      if (!existsSync(file))
        await writeAtomically(file, await draw(job.svg, fontFiles, fonts.serif.family), { replace: true });
      await copyFile(file, join(shown, job.name), constants.COPYFILE_FICLONE);
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
      const name = `${named.copy().update(svg).digest("hex").slice(0, 16)}.png`;
      if (!asked.has(name)) {
        asked.add(name);
        queue.push({ svg, name });
        start();
      }
      return `/partage/${name}`;
    },
    finish: async () => {
      while (workers.length > 0) await workers.shift();
    },
    prose: openFace(fonts.serif, isOne ? 400 : undefined),
    labels: openFace(fonts.narrow, isOne ? 600 : undefined),
  };
}

function openFace({ family, bytes }: CardFont, weight?: number): CardFace {
  return { family, weight, measure: createMeasure(bytes) };
}

async function draw(svg: string, fontFiles: string[], defaultFontFamily: string): Promise<Buffer> {
  const image = await renderAsync(svg, { font: { fontFiles, loadSystemFonts: false, defaultFontFamily } });
  return encodePng(image.pixels, image.width, image.height);
}
