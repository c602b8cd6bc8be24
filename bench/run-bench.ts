import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { readModel } from "../src/sources/read-model.ts";
import { makeHugoSite } from "./make-hugo-site.ts";
import { makeSyntheticSite, SYNTHETIC_NOW } from "./make-synthetic-site.ts";
import { type BuildMeasure, measureBuild } from "./measure-build.ts";
import { findHugo, type HugoMeasure, measureHugo } from "./measure-hugo.ts";
import { pickMedian } from "./pick-median.ts";

export type BenchOptions = {
  /** How many source pages each site has. */
  sizes: readonly number[];
  /** Whether to compare with Hugo. */
  hugo: boolean;
  /** Told each step before it is taken, in French. */
  onStep: (step: string) => void;
};

export type SizedMeasure = BuildMeasure & { size: number };

export type Comparison = {
  size: number;
  version: string;
  pairs: readonly { ours: BuildMeasure; hugo: HugoMeasure }[];
  /** Our time over that of Hugo and Pagefind, pair by pair; the median. */
  ratio: number;
  /** Our best time over theirs: what a busy machine spoils least. */
  bestRatio: number;
};

export type BenchResult = { builds: readonly SizedMeasure[]; comparison?: Comparison };

/** The comparison is made at the size closest to this one. */
const COMPARED_SIZE = 3000;
const PAIRS = 3;

/** Builds made-up sites of each size and, if asked to, one of them with Hugo too, one after the other, by turns. */
export async function runBench({ sizes, hugo, onStep }: BenchOptions): Promise<BenchResult> {
  const folder = mkdtempSync(join(tmpdir(), "bench-"));
  try {
    const builds: SizedMeasure[] = [];
    for (const size of sizes) {
      onStep(`${size} pages${"\u00a0"}: écriture des sources`);
      makeSyntheticSite(join(folder, `${size}`), { pages: size });
      onStep(`${size} pages${"\u00a0"}: construction`);
      builds.push({ size, ...(await measureBuild(join(folder, `${size}`), join(folder, "out"))) });
    }
    return hugo ? { builds, comparison: await compare(folder, pickComparedSize(sizes), onStep) } : { builds };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

async function compare(folder: string, size: number, onStep: BenchOptions["onStep"]): Promise<Comparison> {
  const [root, site] = [join(folder, `${size}`), join(folder, "hugo")];
  const { value: model } = readModel(root, { now: new Date(SYNTHETIC_NOW), drafts: false });
  const version = findHugo();
  if (!model || version === undefined) throw new Error("nothing to compare with");
  makeHugoSite(site, model);
  const pairs: { ours: BuildMeasure; hugo: HugoMeasure }[] = [];
  for (let pair = 1; pair <= PAIRS; pair += 1) {
    onStep(`comparaison avec Hugo à ${size} pages, ${pair} sur ${PAIRS}`);
    pairs.push({ ours: await measureBuild(root, join(folder, "out")), hugo: await measureHugo(site) });
  }
  const ratio = pickMedian(pairs.map(({ ours, hugo }) => ours.total / hugo.total));
  const bestOurs = Math.min(...pairs.map(({ ours }) => ours.total));
  const bestTheirs = Math.min(...pairs.map(({ hugo }) => hugo.total));
  return { size, version, pairs, ratio, bestRatio: bestOurs / bestTheirs };
}

function pickComparedSize(sizes: readonly number[]): number {
  const distance = (size: number) => Math.abs(size - COMPARED_SIZE);
  return sizes.reduce((best, size) => (distance(size) < distance(best) ? size : best));
}

/** The exponent of growth between two sizes: 1 where twice as many pages take twice the time. */
export function growthExponent(time: (one: SizedMeasure) => number, small: SizedMeasure, large: SizedMeasure): number {
  return Math.log(time(large) / time(small)) / Math.log(large.size / small.size);
}
