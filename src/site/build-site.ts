import { listPages } from "../exports/list-pages.ts";
import { cacheFolder } from "../files/home.ts";
import { writeFolder } from "../files/write-folder.ts";
import type { Model } from "../model/model.ts";
import { readModel } from "../sources/read-model.ts";
import type { Problem } from "../text/problem.ts";
import { checkLook } from "./check-look.ts";
import { checkOutputs } from "./check-outputs.ts";
import type { Configure } from "./create-eleventy.ts";
import { countShares, openShares } from "./open-shares.ts";
import { type PrepareSiteOptions, prepareSite } from "./prepare-site.ts";
import { renderShare } from "./render-share.ts";
import { setEngine } from "./set-engine.ts";

/** The phases of a build, in order: sources read, assets written, pages written, search index written. */
export type BuildPhase = "sources" | "assets" | "pages" | "index";

export type BuildOptions = {
  configure: Configure;
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
  { configure, socialImages = true, cache = cacheFolder(root), onPhase }: BuildOptions,
): Promise<readonly Problem[]> {
  setEngine();
  const { value: model, problems } = readModel(root, { now, drafts: false });
  const further = model ? [...(await checkOutputs(root, model)), ...(await checkLook(root, model.settings))] : [];
  if (!model || further.some(({ level }) => level === "error")) return [...problems, ...further];
  onPhase?.("sources");
  await writeFolder(out, (folder) =>
    writeSite(model, { root, out: folder, socialImages, cache }, { configure, onPhase }),
  );
  return [...problems, ...further];
}

/**
 * One process renders all pages while another of Pagefind's own indexes them: a second one to render beside it was measured, and took longer
 * at 3,000 and at 10,000 sources than it saved.
 */
async function writeSite(
  model: Model,
  options: PrepareSiteOptions,
  { configure, onPhase }: Pick<BuildOptions, "configure" | "onPhase">,
): Promise<void> {
  const { site, written } = await prepareSite(model, options);
  onPhase?.("assets");
  const count = countShares(listPages(model).length);
  const pick = openShares(count);
  for (let share = 0; share < count; share += 1)
    await renderShare(site, { configure, out: options.out, pickPages: pick(share) });
  onPhase?.("pages");
  await Promise.all([written, site.painter?.finish()]);
  onPhase?.("index");
}
