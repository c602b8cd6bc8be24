import { mkdtempSync, readdirSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { makeSyntheticSite } from "./make-synthetic-site.ts";
import { type BuildMeasure, measureBuild } from "./measure-build.ts";

/** Builds of one site by turns: without social images, with all of them to make, with all of them made before. */
export type ImagesMeasure = {
  size: number;
  images: number;
  meanBytes: number;
  without: BuildMeasure;
  first: BuildMeasure;
  second: BuildMeasure;
  /** Pictures that the second build made. */
  madeAgain: number;
};

export async function measureImages(size: number, onStep: (step: string) => void): Promise<ImagesMeasure> {
  const folder = mkdtempSync(join(tmpdir(), "bench-images-"));
  const [root, out, cache] = [join(folder, "site"), join(folder, "out"), join(folder, "cache")];
  const listMade = () => readdirSync(join(cache, "social")).map((name) => statSync(join(cache, "social", name)));
  try {
    makeSyntheticSite(root, { pages: size });
    onStep(`${size} pages sans images`);
    const without = await measureBuild(root, out);
    onStep(`${size} pages, images à faire`);
    const first = await measureBuild(root, out, cache);
    const made = listMade();
    onStep(`${size} pages, images faites`);
    const second = await measureBuild(root, out, cache);
    const newest = Math.max(...made.map(({ mtimeMs }) => mtimeMs));
    const madeAgain = listMade().filter(({ mtimeMs }) => mtimeMs > newest).length;
    const meanBytes = made.reduce((sum, { size: bytes }) => sum + bytes, 0) / made.length;
    return { size, images: made.length, meanBytes, without, first, second, madeAgain };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

const decimal = new Intl.NumberFormat("fr", { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const seconds = ({ total }: BuildMeasure) => `${decimal.format(total / 1000)}\u00a0s`;
const megabytes = ({ ownMemory }: BuildMeasure) => `${Math.round(ownMemory / 1e6)}\u00a0Mo`;

/** What `npm run bench -- --images` prints. */
export function renderImages({ size, images, meanBytes, without, first, second, madeAgain }: ImagesMeasure): string {
  const ratio = (one: BuildMeasure) => decimal.format(one.total / without.total);
  return [
    `${size} pages, ${images} images de ${decimal.format(meanBytes / 1000)}\u00a0ko en moyenne`,
    `sans images\u00a0: ${seconds(without)}, ${megabytes(without)}`,
    `première construction avec\u00a0: ${seconds(first)}, ${megabytes(first)}, rapport ${ratio(first)}`,
    `seconde\u00a0: ${seconds(second)}, ${megabytes(second)}, rapport ${ratio(second)}, ${madeAgain} image refaite`,
  ].join("\n");
}
