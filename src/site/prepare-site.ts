import { listFeeds } from "../../layouts/feeds/list-feeds.ts";
import type { Site } from "../../layouts/site-context.tsx";
import { buildAssets } from "../assets/build-assets.ts";
import { subsetCardFonts } from "../assets/subset-fonts.ts";
import { writeWorkbook } from "../exports/data/spreadsheet/write-workbook.ts";
import { writeActorFiles } from "../exports/data/write-actor-files.ts";
import { writeFeeds } from "../exports/feeds/write-feeds.ts";
import { HOME } from "../files/home.ts";
import { preparePictures } from "../images/prepare-pictures.ts";
import type { Model } from "../model/model.ts";
import { routesOf } from "../model/routes.ts";
import type { Settings } from "../model/schema/settings.ts";
import { stringsOf } from "../model/strings-of.ts";
import { themeOf } from "../model/theme-of.ts";
import { listSearchDocuments } from "../search/list-search-documents.ts";
import { writeSearchIndex } from "../search/write-search-index.ts";
import type { WritingPainter } from "../social/open-painter.ts";
import { copyPublic } from "./copy-public.ts";

export type PrepareSiteOptions = {
  /** The site root. */
  root: string;
  out: string;
  /** True to make the pictures that are shown of pages where they are shared. */
  socialImages: boolean;
  /** Where pictures and fonts are kept between builds. */
  cache: string;
};

/** What pages are rendered from, and the end of what is written beside them. */
export type PreparedSite = { site: Site & { painter?: WritingPainter }; written: Promise<void> };

/**
 * Writes a site's assets and its workbook, whose size a page tells, then begins to write its search index and open data: Pagefind, a process of its own, indexes while
 * pages are rendered. A failure of these is told by `written`.
 */
export async function prepareSite(
  model: Model,
  { root, out, socialImages, cache }: PrepareSiteOptions,
): Promise<PreparedSite> {
  const { settings } = model;
  const places = { root, out, cache };
  await copyPublic(root, out);
  const assets = await buildAssets({ home: HOME, settings, ...places });
  const pictures = await preparePictures(model.pictures, places);
  const painter = socialImages ? await makePainter(settings, places) : undefined;
  await makeIcons(settings, places);
  const words = { strings: stringsOf(settings), routes: routesOf(settings) };
  const workbookBytes = await writeWorkbook(model, out);
  const site = { model, ...words, assets, pictures, workbookBytes, painter };
  const written = writeBesidePages(site, out);
  written.catch(() => undefined);
  return { site, written };
}

/** Where a site is read from, written to, and what is dear to make is kept. */
type SitePlaces = Pick<PrepareSiteOptions, "root" | "out" | "cache">;

/** The site's icon in all its sizes, and its manifest. */
async function makeIcons(settings: Settings, places: SitePlaces): Promise<void> {
  const { writeIcons } = await import("../social/write-icons.ts");
  await writeIcons(settings, themeOf(settings), places);
}

/** Loads what paints only where it is asked for. */
async function makePainter(settings: Settings, { root, out, cache }: SitePlaces): Promise<WritingPainter> {
  const { openPainter } = await import("../social/open-painter.ts");
  const fonts = await subsetCardFonts(themeOf(settings), { root, cache });
  return openPainter({ fonts, addressOf: routesOf(settings).sharedPicture, out, cache });
}

async function writeBesidePages(site: Site, out: string): Promise<void> {
  const { language } = site.model.settings;
  await Promise.all([
    writeSearchIndex(listSearchDocuments(site), { language, out }),
    writeActorFiles(site.model, out),
    writeFeeds(listFeeds(site), site.model.settings, out),
  ]);
}
