import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fillFeed, listOutlines } from "../../../layouts/feeds/list-feeds.ts";
import type { Site } from "../../../layouts/site-context.tsx";
import { renderJson } from "../../exports/data/data-file.ts";
import { publishActor } from "../../exports/data/publish-actor.ts";
import { makeWorkbook } from "../../exports/data/spreadsheet/write-workbook.ts";
import { renderAtom } from "../../exports/feeds/render-atom.ts";
import { renderJsonFeed } from "../../exports/feeds/render-json-feed.ts";
import type { Pictures } from "../../images/open-pictures.ts";
import type { Model } from "../../model/model.ts";
import { oncePer } from "../../model/views/once-per.ts";
import type { Painter } from "../../social/open-painter.ts";
import { isIcon, readIconFile } from "../../social/write-icons.ts";
import { listPublic, PUBLIC_FOLDER } from "../../sources/list-public.ts";
import { type PreviewReply, replyForever, replyWith } from "./preview-reply.ts";

/** A painter that paints what is asked for by its address. */
export type Painting = Painter & { draw: (address: string) => Promise<Uint8Array | undefined> };

/** What files are made from. */
type Means = { site: Site; pictures: Pictures; painter?: Painting; places: { root: string; cache: string } };

const ASSETS = "/assets/";
const JSON_FILE = /^([^/]+)\.json$/u;

/** Answers for what every page loads, whatever state the sources are in; undefined for any other address. */
export function answerAsset(path: string, files: ReadonlyMap<string, Uint8Array>): PreviewReply | undefined {
  const asset = path.startsWith(ASSETS) ? files.get(path.slice(ASSETS.length)) : undefined;
  return asset && replyForever(path, asset);
}

/** Answers for what a site gives as it is; undefined for any other address. */
export function answerPublic(path: string, root: string): PreviewReply | undefined {
  const file = listPublic(root).find((one) => `/${one}` === path);
  return file === undefined ? undefined : replyWith(path, readFileSync(join(root, PUBLIC_FOLDER, file)));
}

/** Answers for the files that the build writes beside pages, each made when it is asked for; undefined for any other address. */
export async function answerFile(path: string, means: Means): Promise<PreviewReply | undefined> {
  const { site, pictures, painter, places } = means;
  if (isIcon(path)) return replyWith(path, await readIconFile(path, site.model.settings, places));
  const picture = (await pictures.read(path)) ?? (await painter?.draw(path));
  if (picture) return replyForever(path, picture);
  const fiches = site.routes.ficheFile("");
  const [, id] = (path.startsWith(fiches) && JSON_FILE.exec(path.slice(fiches.length))) || [];
  const actor = id === undefined ? undefined : site.model.actors.find((one) => one.id === id);
  if (actor) return replyWith(path, renderJson(publishActor(actor, site.model.settings.url, site.model.fields)));
  const workbook = path === site.routes.dataFile("workbook") ? await makeWorkbook(site.model) : undefined;
  if (workbook) return replyWith(path, workbook);
  return answerFeed(path, means);
}

/** Of a story that several feeds tell, what was rendered once is kept: its pictures are made before. */
async function answerFeed(path: string, { site, pictures }: Means): Promise<PreviewReply | undefined> {
  if (!path.endsWith(site.routes.atom()) && !path.endsWith(site.routes.jsonFeed())) return undefined;
  const outline = listFeedAddresses(site.model, site).get(path);
  if (!outline) return undefined;
  for (const file of site.model.pictures) site.pictures.get(file.normalize("NFC"));
  await pictures.makeNoted();
  const feed = fillFeed(outline, site);
  const { settings } = site.model;
  const [type, body] =
    path === outline.atom
      ? ["application/xml", renderAtom(feed, settings)]
      : ["application/feed+json", renderJsonFeed(feed, settings)];
  const reply = replyWith(path, body);
  return { ...reply, headers: { ...reply.headers, "Content-Type": `${type}; charset=utf-8` } };
}

const listFeedAddresses = oncePer((_: Model, site: Site) => {
  const outlines = [...listOutlines(site)];
  return new Map(outlines.flatMap((outline) => [outline.atom, outline.json].map((address) => [address, outline])));
});
