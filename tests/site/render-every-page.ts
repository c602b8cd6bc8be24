import { mkdtempSync, readdirSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Site } from "../../layouts/site-context.tsx";
import { buildAssets } from "../../src/assets/build-assets.ts";
import { preparePictures } from "../../src/images/prepare-pictures.ts";
import type { Model } from "../../src/model/model.ts";
import { routesOf } from "../../src/model/routes.ts";
import { stringsOf } from "../../src/model/strings-of.ts";
import { PROJECT } from "../run-script.ts";

type Item = () => unknown;
type Template = {
  data: {
    pagination: { before: (all: unknown, data: unknown) => Item[] };
    permalink: (data: { item: Item; site: () => Site }) => string;
  };
  render: (data: { item: Item; site: () => Site }) => Promise<string>;
};

/**
 * Renders every address of a model in memory, with the templates of the built site; the pages by their file. Its pictures are made where
 * the root of its site is given.
 */
export async function openRenderer(root?: string): Promise<(model: Model) => Promise<Map<string, string>>> {
  const cache = join(PROJECT, ".cache");
  const out = mkdtempSync(join(tmpdir(), "assets-"));
  const assets = await buildAssets({
    home: PROJECT,
    root: PROJECT,
    settings: { language: "fr" },
    cache,
    out,
  });
  const files = readdirSync(join(PROJECT, "layouts/pages"), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".11ty.tsx"))
    .sort();
  const templates = await Promise.all(
    files.map(async (file) => ({
      file,
      template: (await import(join(PROJECT, "layouts/pages", file))).default as Template,
    })),
  );
  return async (model) => {
    const { settings } = model;
    const pictures = root === undefined ? new Map() : await preparePictures(model.pictures, { root, out, cache });
    const look = { assets, pictures, preview: true };
    const site = { model, strings: stringsOf(settings), routes: routesOf(settings), ...look };
    const pages = new Map<string, string>();
    for (const { file, template } of templates) {
      const data = { site: () => site, pickPages: () => undefined, page: { inputPath: file } };
      for (const item of template.data.pagination.before(undefined, data))
        pages.set(
          template.data.permalink({ item, site: () => site }),
          await template.render({ item, site: () => site }),
        );
    }
    return pages;
  };
}
