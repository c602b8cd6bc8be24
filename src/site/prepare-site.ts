import { listFeeds } from "../../layouts/feeds/list-feeds.ts";
import type { Site } from "../../layouts/site-context.tsx";
import { buildAssets } from "../assets/build-assets.ts";
import { subsetCardFonts } from "../assets/subset-fonts.ts";
import { writeLogo } from "../assets/write-logo.ts";
import { writeActorFiles } from "../exports/data/write-actor-files.ts";
import { writeFeeds } from "../exports/feeds/write-feeds.ts";
import type { Model } from "../model/model.ts";
import { routesOf } from "../model/routes.ts";
import type { Settings } from "../model/schema/settings.ts";
import { segmentsOf } from "../model/segments.ts";
import { stringsOf } from "../model/strings-of.ts";
import { themeOf } from "../model/theme-of.ts";
import { listSearchDocuments } from "../search/list-search-documents.ts";
import { writeSearchIndex } from "../search/write-search-index.ts";
import type { Painter } from "../social/open-painter.ts";
import type { Theme } from "../theme/theme.ts";
import { HOME } from "./home.ts";

export type PrepareSiteOptions = {
  /** The site root. */
  root: string;
  out: string;
  preview: boolean;
  /** True to make the pictures that are shown of pages where they are shared. */
  socialImages: boolean;
  /** Where pictures are kept between builds. */
  cache: string;
};

/** What pages are rendered from, and the end of what is written beside them. */
export type PreparedSite = { site: Site; written: Promise<void> };

/**
 * Writes a site's assets, then begins to write its search index and open data: Pagefind, a process of its own, indexes while
 * pages are rendered. A failure of these is told by `written`.
 */
export async function prepareSite(
  model: Model,
  { root, out, preview, socialImages, cache }: PrepareSiteOptions,
): Promise<PreparedSite> {
  const theme = themeOf(model.settings);
  const places = { root, out, cache };
  const assets = await buildAssets({ home: HOME, theme, steps: segmentsOf(model.settings), ...places });
  const pictures = await makePictures(model, places);
  const painter = socialImages ? await makePainter(theme, places) : undefined;
  const look = await prepareLook(model.settings, places);
  const site = {
    model,
    strings: stringsOf(model.settings),
    routes: routesOf(model.settings),
    assets,
    pictures,
    painter,
    preview,
    ...look,
  };
  const written = writeBesidePages(site, out);
  written.catch(() => undefined);
  return { site, written };
}

type Places = Pick<PrepareSiteOptions, "root" | "out" | "cache">;

/** The site's icon in all its sizes, and what pages and pictures show of its own. */
async function prepareLook(settings: Settings, places: Places): Promise<Pick<Site, "logo" | "icon">> {
  const theme = themeOf(settings);
  const { readIcon, writeIcons } = await import("../social/write-icons.ts");
  await writeIcons(settings, theme, places);
  const logo = theme.logo === undefined ? undefined : await writeLogo(theme.logo, places);
  return { logo, icon: await readIcon(theme, places.root) };
}

/** Loads what makes pictures only where there are some: it takes a quarter of a second. */
async function makePictures({ pictures }: Model, places: Places): Promise<Site["pictures"]> {
  if (pictures.length === 0) return new Map();
  const { preparePictures } = await import("../images/prepare-pictures.ts");
  return preparePictures(pictures, places);
}

/** Loads what paints only where it is asked for. */
async function makePainter(theme: Theme, { root, out, cache }: Places): Promise<Painter> {
  const { openPainter } = await import("../social/open-painter.ts");
  return openPainter({ fonts: await subsetCardFonts(theme, { root, cache }), out, cache });
}

async function writeBesidePages(site: Site, out: string): Promise<void> {
  const { language } = site.model.settings;
  await Promise.all([
    writeSearchIndex(listSearchDocuments(site), { language, out }),
    writeActorFiles(site.model, out),
    writeFeeds(listFeeds(site), site.model.settings, out),
  ]);
}
