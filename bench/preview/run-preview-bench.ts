import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, symlinkSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import type { Browser } from "playwright-core";
import { launchBrowser } from "../../tests/browser/launch-browser.ts";
import { makeSyntheticSite, SYNTHETIC_NOW } from "../make-synthetic-site.ts";
import { measureBuild } from "../measure-build.ts";
import { pickMedian } from "../pick-median.ts";
import { readTreeMemory } from "../watch-memory.ts";
import { type DeskMeasure, measureDesk, writeDeskDraft } from "./measure-desk.ts";
import { measureSaves, type SavedKind, type SaveMeasure } from "./measure-saves.ts";
import { type Checkout, type Started, startCheckout } from "./start-checkout.ts";

export type PreviewBench = {
  /** The real site: first page, pair by pair with an old checkout where one was given. */
  starts: readonly { ours: number; theirs?: number }[];
  saves: readonly SaveMeasure[];
  desk: DeskMeasure;
  /** Bytes of the server and what it started, after a tenth of the saves and after all. */
  memory: { saves: number; early: number; late: number };
  /** Made-up sites: first page against the whole build, and saves. */
  sizes: readonly { size: number; firstPage: number; build: number; save: SaveMeasure }[];
};

export type PreviewBenchOptions = {
  sizes: readonly number[];
  /** Saves of each kind; memory is followed over twenty times as many. */
  rounds: number;
  /** A folder that holds an old state of this project, with its node_modules. */
  against?: string;
  onStep: (step: string) => unknown;
};

const PROJECT = resolve(import.meta.dirname, "../..");
const PAIRS = 3;
const KINDS: readonly SavedKind[] = ["fiche", "article", "édition", "feuille de style"];
/** A day on which the whole of this repository's site is out. */
const NOW = "2026-12-28T12:00:00Z";

/** Measures the preview on copies of this project and of its site: nothing of either is written to. */
export async function runPreviewBench(options: PreviewBenchOptions): Promise<PreviewBench> {
  const folder = mkdtempSync(join(tmpdir(), "bench-apercu-"));
  const browser = await launchBrowser();
  try {
    const [home, root] = [copyProject(join(folder, "projet")), copySite(PROJECT, join(folder, "site"))];
    writeDeskDraft(root);
    const real: Checkout = { home, root, out: join(folder, "out"), now: NOW };
    const starts = await measureStarts(real, options);
    const rest = await measureRealSite(real, browser, options);
    const sizes = [];
    for (const size of options.sizes) sizes.push(await measureSize(size, folder, home, browser, options));
    return { starts, ...rest, sizes };
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
  }
}

function copyProject(home: string): string {
  const parts = [
    ...["layouts", "src", "scripts", "starter", "accessibility", "public"],
    ...["eleventy.config.ts", "package.json", "tsconfig.json", "CHANGELOG.md"],
  ].filter((part) => existsSync(join(PROJECT, part)));
  for (const part of parts) cpSync(join(PROJECT, part), join(home, part), { recursive: true });
  symlinkSync(join(PROJECT, "node_modules"), join(home, "node_modules"));
  return home;
}

/** The site that a state of this project holds: none reads that of a later one. */
function copySite(project: string, root: string): string {
  for (const part of ["site.yaml", "actors", "content"])
    cpSync(join(project, part), join(root, part), { recursive: true });
  return root;
}

function openOld({ root, out, now }: Checkout, home: string): Checkout {
  return { home, root: copySite(home, `${root}-ancien`), out: `${out}-ancien`, now };
}

/** Each checkout is started once for nothing, which fills its caches, then by turns. */
async function measureStarts(real: Checkout, { against, onStep }: PreviewBenchOptions) {
  const old = against === undefined ? undefined : openOld(real, resolve(against));
  const start = async (checkout: Checkout) => {
    const started = await startCheckout(checkout);
    await started.stop();
    return started.firstPage;
  };
  onStep("démarrages à blanc");
  for (const checkout of [real, ...(old ? [old] : [])]) await start(checkout);
  const pairs: { ours: number; theirs?: number }[] = [];
  for (let pair = 1; pair <= PAIRS; pair += 1) {
    onStep(`démarrages, ${pair} sur ${PAIRS}`);
    pairs.push({ ours: await start(real), theirs: old && (await start(old)) });
  }
  return pairs;
}

async function measureRealSite(real: Checkout, browser: Browser, { rounds, onStep }: PreviewBenchOptions) {
  const { root, home } = real;
  const started = await startCheckout(real);
  const { address } = started;
  const saves: SaveMeasure[] = [];
  for (const kind of KINDS) {
    onStep(`enregistrements\u00a0: ${kind}`);
    saves.push(await measureSaves(kind, { browser, address, root, home, rounds }));
  }
  onStep("le bureau, pendant que l'on enregistre");
  const fiche = readdirSync(join(root, "actors")).find((name) => name.endsWith(".yaml")) ?? "";
  const desk = await measureDesk(started, join(root, "actors", fiche), rounds * 4);
  const memory = await measureMemory(started, { browser, root, home, rounds, onStep });
  await started.stop();
  return { saves, desk, memory };
}

async function measureMemory(
  { address, pid }: Started,
  {
    onStep,
    ...where
  }: { browser: Browser; root: string; home: string; rounds: number; onStep: (step: string) => unknown },
): Promise<PreviewBench["memory"]> {
  const [tenth, saves] = [where.rounds * 2, where.rounds * 20];
  onStep(`mémoire, ${saves} enregistrements`);
  await measureSaves("fiche", { ...where, address, rounds: tenth });
  const early = readTreeMemory(pid);
  await measureSaves("fiche", { ...where, address, rounds: saves - tenth });
  return { saves, early, late: readTreeMemory(pid) };
}

async function measureSize(
  size: number,
  folder: string,
  home: string,
  browser: Browser,
  { rounds, onStep }: PreviewBenchOptions,
) {
  const [root, out] = [join(folder, `${size}`), join(folder, `out-${size}`)];
  makeSyntheticSite(root, { pages: size });
  onStep(`${size} sources\u00a0: démarrages`);
  const first: number[] = [];
  for (let time = 0; time < PAIRS; time += 1) {
    const started = await startCheckout({ home, root, out, now: SYNTHETIC_NOW });
    first.push(started.firstPage);
    await started.stop();
  }
  const started = await startCheckout({ home, root, out, now: SYNTHETIC_NOW });
  onStep(`${size} sources\u00a0: enregistrements`);
  const save = await measureSaves("fiche", { browser, address: started.address, root, home, rounds });
  await started.stop();
  onStep(`${size} sources\u00a0: construction`);
  const { total: build } = await measureBuild(root, join(folder, "built"));
  return { size, firstPage: pickMedian(first), build, save };
}
