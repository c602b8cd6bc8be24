import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import image, { type Output } from "@11ty/eleventy-img";
import { writeAtomically } from "../files/write-atomically.ts";
import type { Picture } from "./picture.ts";

type Options = {
  /** The site root, that files are named from. */
  root: string;
  /** The site's output folder. */
  out: string;
  /** Where what was made is kept, by the content of its source. */
  cache: string;
};

/** What was made of a picture: how pages show it, and the files it takes. */
type Made = { picture: Picture; files: string[] };

/**
 * A phone's width, twice it or a column's, a column's twice; never more than the source has. AVIF costs most of the time: an effort
 * of 2 of 9 takes a third of it, for files some 5 % heavier.
 */
const SETTINGS = { widths: [480, 820, 1180], formats: ["avif", "auto"], sharpAvifOptions: { effort: 2 } };

/**
 * Makes pictures in several widths, as AVIF and in their own format, without their hidden data (place, camera), into `<out>/images/`.
 * Each is named after its content, and made again only when that changes. Throws, naming the file, where one cannot be read.
 */
export async function preparePictures(
  files: readonly string[],
  { root, out, cache }: Options,
): Promise<Map<string, Picture>> {
  const pictures = new Map<string, Picture>();
  const folder = join(out, "images");
  if (files.length > 0) await mkdir(folder, { recursive: true });
  for (const file of files) {
    const made = await makePicture(join(root, file), join(cache, "images")).catch((error: unknown) => {
      throw new Error(`${file}\u00a0: ${error instanceof Error ? error.message : String(error)}`);
    });
    await Promise.all(made.files.map((name) => copyFile(join(cache, "images", name), join(folder, name))));
    pictures.set(file.normalize("NFC"), made.picture);
  }
  return pictures;
}

async function makePicture(source: string, cache: string): Promise<Made> {
  const hash = createHash("sha256")
    .update(JSON.stringify(SETTINGS))
    .update(await readFile(source));
  const name = hash.digest("hex").slice(0, 12);
  const record = join(cache, `${name}.json`);
  if (existsSync(record)) return JSON.parse(readFileSync(record, "utf8")) as Made;
  const outputs = await image(source, {
    ...SETTINGS,
    outputDir: cache,
    urlPath: "/images/",
    fixOrientation: true,
    useCache: false,
    filenameFormat: (_id, _source, width, format) => `${name}-${width}.${format}`,
  });
  const made = describe(outputs);
  await writeAtomically(record, JSON.stringify(made), { replace: true });
  return made;
}

function describe(outputs: Record<string, Output[]>): Made {
  const formats = Object.values(outputs).filter((widths) => widths.length > 0);
  const widest = formats.at(-1)?.at(-1);
  if (!widest) throw new Error("nothing was made");
  const sources = formats.map((widths) => ({
    type: widths[0]?.sourceType ?? "",
    srcset: widths.map(({ srcset }) => srcset).join(", "),
  }));
  const picture = { sources, src: widest.url, width: widest.width, height: widest.height };
  return { picture, files: formats.flat().map(({ filename }) => filename) };
}
