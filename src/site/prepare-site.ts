import { copyFile } from "node:fs/promises";
import { join } from "node:path";
import { listFeeds } from "../../layouts/feeds/list-feeds.ts";
import type { Site } from "../../layouts/site-context.tsx";
import { buildAssets } from "../assets/build-assets.ts";
import { subsetCardFonts } from "../assets/subset-fonts.ts";
import { writeActorFiles } from "../exports/data/write-actor-files.ts";
import { writeFeeds } from "../exports/feeds/write-feeds.ts";
import { preparePictures } from "../images/prepare-pictures.ts";
import type { Model } from "../model/model.ts";
import { listSearchDocuments } from "../search/list-search-documents.ts";
import { writeSearchIndex } from "../search/write-search-index.ts";
import type { WritingPainter } from "../social/open-painter.ts";
import { getStrings } from "../words/languages.ts";
import { HOME } from "./home.ts";

export type PrepareSiteOptions = {
  /** The site root. */
  root: string;
  out: string;
  /** True to make the pictures that are shown of pages where they are shared. */
  socialImages: boolean;
  /** Where pictures are kept between builds. */
  cache: string;
};

/** What pages are rendered from, and the end of what is written beside them. */
export type PreparedSite = { site: Site & { painter?: WritingPainter }; written: Promise<void> };

/**
 * Writes a site's assets, then begins to write its search index and open data: Pagefind, a process of its own, indexes while
 * pages are rendered. A failure of these is told by `written`.
 */
export async function prepareSite(
  model: Model,
  { root, out, socialImages, cache }: PrepareSiteOptions,
): Promise<PreparedSite> {
  const { language } = model.settings;
  const assets = await buildAssets({ home: HOME, out });
  await copyFile(join(HOME, "layouts/assets/favicon.svg"), join(out, "favicon.svg"));
  const pictures = await preparePictures(model.pictures, { root, out, cache });
  const painter = socialImages ? await makePainter(out, cache) : undefined;
  const site = { model, strings: getStrings(language), assets, pictures, painter };
  const written = writeBesidePages(site, out);
  written.catch(() => undefined);
  return { site, written };
}

/** Loads what paints only where it is asked for. */
async function makePainter(out: string, cache: string): Promise<WritingPainter> {
  const { openPainter } = await import("../social/open-painter.ts");
  return openPainter({ fonts: await subsetCardFonts(cache), out, cache });
}

async function writeBesidePages(site: Site, out: string): Promise<void> {
  const { language } = site.model.settings;
  await Promise.all([
    writeSearchIndex(listSearchDocuments(site), { language, out }),
    writeActorFiles(site.model, out),
    writeFeeds(listFeeds(site), site.model.settings, out),
  ]);
}
