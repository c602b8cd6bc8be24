import { createHash } from "node:crypto";
import { existsSync, readFileSync } from "node:fs";
import { copyFile, mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { Output } from "@11ty/eleventy-img";
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
export type Made = { picture: Picture; files: string[] };

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
    const made = await makePicture(file, { root, cache });
    await Promise.all(made.files.map((name) => copyFile(join(cache, "images", name), join(folder, name))));
    pictures.set(file.normalize("NFC"), made.picture);
  }
  return pictures;
}

type Places = Pick<Options, "root" | "cache">;

/** What was made of a picture before, by any build; undefined where nothing was. Throws where the file cannot be read. */
export function findMade(file: string, { root, cache }: Places): Made | undefined {
  const record = join(cache, "images", `${nameMade(join(root, file))}.json`);
  return existsSync(record) ? (JSON.parse(readFileSync(record, "utf8")) as Made) : undefined;
}

function nameMade(source: string): string {
  const hash = createHash("sha256").update(JSON.stringify(SETTINGS)).update(readFileSync(source));
  return hash.digest("hex").slice(0, 12);
}

/** Makes a picture, unless it was made before; what makes them takes a quarter of a second to load. Throws, naming the file. */
export async function makePicture(file: string, places: Places): Promise<Made> {
  try {
    return findMade(file, places) ?? (await make(join(places.root, file), join(places.cache, "images")));
  } catch (error) {
    throw new Error(`${file}\u00a0: ${error instanceof Error ? error.message : String(error)}`);
  }
}

async function make(source: string, cache: string): Promise<Made> {
  const { default: image } = await import("@11ty/eleventy-img");
  const name = nameMade(source);
  const outputs = await image(source, {
    ...SETTINGS,
    outputDir: cache,
    urlPath: "/images/",
    fixOrientation: true,
    useCache: false,
    filenameFormat: (_id, _source, width, format) => `${name}-${width}.${format}`,
  });
  const made = describe(outputs);
  await writeAtomically(join(cache, `${name}.json`), JSON.stringify(made), { replace: true });
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
