import { availableParallelism } from "node:os";
import { listPages } from "../exports/list-pages.ts";
import { cacheFolder } from "../files/home.ts";
import { writeFolder } from "../files/write-folder.ts";
import { type LinkOptions, linkModel } from "../kinds/link-model.ts";
import type { Model } from "../model/model.ts";
import { listFiles } from "../sources/list-files.ts";
import { readSources } from "../sources/read-model.ts";
import type { Problem } from "../text/problem.ts";
import { accept, type Result, refuse } from "../text/result.ts";
import { boundHeap } from "./bound-heap.ts";
import type { Configure } from "./create-eleventy.ts";
import { countShares, openShares } from "./open-shares.ts";
import { type PrepareSiteOptions, prepareSite } from "./prepare-site.ts";
import { renderShare } from "./render-share.ts";
import { type SecondProcess, startSecond } from "./start-second.ts";

/** The phases of a build, in order: sources read, assets written, pages written, search index written. */
export type BuildPhase = "sources" | "assets" | "pages" | "index";

export type BuildOptions = {
  configure: Configure;
  /** The program that renders pages beside this one, `scripts/render-pages.ts`, and how many sources a site has for which it is started. */
  second?: { program: string; from: number };
  /** False to leave out the pictures that are shown of pages where they are shared. */
  socialImages?: boolean;
  /** Where pictures and fonts are kept between builds: `cacheFolder` unless told. */
  cache?: string;
  onPhase?: OnPhase;
};

/** Told the end of each phase of a build, for measures. */
type OnPhase = (ended: BuildPhase) => void;

/** Builds the published site; where the sources are not valid, writes nothing and returns their problems. */
export async function buildSite(
  root: string,
  out: string,
  now: Date,
  { configure, second: wanted, socialImages = true, cache = cacheFolder(root), onPhase }: BuildOptions,
): Promise<readonly Problem[]> {
  boundHeap();
  const second = wanted && isLarge(root, wanted.from) ? startSecond(wanted.program) : undefined;
  try {
    const { value: model, problems } = readShared(root, { now, drafts: false }, second);
    if (!model) return problems;
    onPhase?.("sources");
    await writeFolder(out, (folder) =>
      writeSite(model, { root, out: folder, socialImages, cache }, { configure, second, onPhase }),
    );
    return problems;
  } finally {
    second?.end();
  }
}

/** Reads the model; what it is linked from is handed to the second process, and forgotten here: it would be looked through for garbage ever after. */
function readShared(root: string, options: LinkOptions, second: SecondProcess | undefined): Result<Model> {
  const { value: sources, problems } = readSources(root, options);
  if (!sources) return refuse(...problems);
  second?.give(sources, options);
  return accept(linkModel(sources, options), problems);
}

/**
 * Sources from which on a second process is worth what it costs: it loads the program and links the model once more, some two seconds of a
 * processor.
 */
export const WORTH_SECOND = 1_500;

function isLarge(root: string, from: number): boolean {
  const count = listFiles(root, "actors").length + listFiles(root, "content").length;
  return count >= from && availableParallelism() > 1;
}

type Writing = Pick<BuildOptions, "configure" | "onPhase"> & { second?: SecondProcess };

async function writeSite(
  model: Model,
  options: PrepareSiteOptions,
  { configure, second, onPhase }: Writing,
): Promise<void> {
  const { root, out, cache, socialImages: isPainted } = options;
  const { site, written } = await prepareSite(model, options);
  onPhase?.("assets");
  const count = countShares(listPages(model).length, second ? 2 : 1);
  let taken = 0;
  const takeShare = () => (taken < count ? taken++ : undefined);
  const { assets, pictures } = site;
  const shared = second?.render({ assets, pictures, places: { root, out, cache }, isPainted }, count, takeShare);
  shared?.catch(() => undefined);
  const pick = openShares(count);
  for (let share = takeShare(); share !== undefined; share = takeShare())
    await renderShare(site, { configure, out, pickPages: pick(share) });
  await shared;
  onPhase?.("pages");
  await Promise.all([written, site.painter?.finish()]);
  onPhase?.("index");
}
