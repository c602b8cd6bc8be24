import { join } from "node:path";
import { HOME } from "../../eleventy.config.ts";
import { listFeeds } from "../../layouts/feeds/list-feeds.ts";
import { listSearchDocuments } from "../../layouts/search/list-search-documents.ts";
import type { Site } from "../../layouts/site-context.tsx";
import { getStrings } from "../../layouts/strings/strings.ts";
import { buildAssets } from "../assets/build-assets.ts";
import { writeFeeds } from "../exports/feeds/write-feeds.ts";
import { writeActorFiles } from "../exports/write-actor-files.ts";
import type { Model } from "../model/model.ts";
import { writeSearchIndex } from "../search/write-search-index.ts";

type Options = {
  /** The site root. */
  root: string;
  out: string;
  preview: boolean;
};

/** What pages are rendered from, and the end of what is written beside them. */
export type PreparedSite = { site: Site; written: Promise<void> };

/**
 * Writes a site's assets, then begins to write its search index and open data: Pagefind, a process of its own, indexes while
 * pages are rendered. A failure of these is told by `written`.
 */
export async function prepareSite(model: Model, { root, out, preview }: Options): Promise<PreparedSite> {
  const { language } = model.site;
  const assets = await buildAssets({ home: HOME, out });
  const pictures = await makePictures(model, { root, out });
  const site = { model, strings: getStrings(language), assets, pictures, preview };
  const written = writeBesidePages(site, out);
  written.catch(() => undefined);
  return { site, written };
}

/** Loads what makes pictures only where there are some: it takes a quarter of a second. */
async function makePictures({ pictures }: Model, places: { root: string; out: string }): Promise<Site["pictures"]> {
  if (pictures.length === 0) return new Map();
  const { preparePictures } = await import("../images/prepare-pictures.ts");
  return preparePictures(pictures, { ...places, cache: join(HOME, ".cache") });
}

async function writeBesidePages(site: Site, out: string): Promise<void> {
  const { language } = site.model.site;
  await Promise.all([
    writeSearchIndex(listSearchDocuments(site), { language, out }),
    writeActorFiles(site.model, out),
    writeFeeds(listFeeds(site), site.model.site, out),
  ]);
}
