import { rmSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { listSearchDocuments } from "./layouts/search/list-search-documents.ts";
import type { Site } from "./layouts/site-context.tsx";
import { getStrings } from "./layouts/strings/strings.ts";
import { buildAssets } from "./src/assets/build-assets.ts";
import { writeActorFiles } from "./src/exports/write-actor-files.ts";
import type { Model } from "./src/model/model.ts";
import { writeSearchIndex } from "./src/search/write-search-index.ts";
import { guardLoopback, type Middleware } from "./src/site/guard-loopback.ts";

export type SiteOptions = {
  /** The folder that holds site.yaml, actors/ and content/. */
  root: string;
  /** The folder that the site is written to. */
  out: string;
  /** Reads the sources; called before every build. Throws where there is no valid model to show. */
  read: () => Model;
  /** True under `npm start`: drafts are shown, pages reload by themselves. */
  preview: boolean;
  /** What is printed once the preview is served at an address. */
  welcome?: (address: string) => string;
  /** What the preview serves besides the site's pages, in order. */
  middleware?: readonly Middleware[];
  /** Told the end of each phase of a build, for measures. */
  onPhase?: (ended: BuildPhase) => void;
};

/** The phases of a build, in order: sources read, assets written, pages written, search index written. */
export type BuildPhase = "sources" | "assets" | "pages" | "index";

/** The folder of this project; Eleventy runs from it, whatever the site root. */
export const HOME = import.meta.dirname;

/**
 * Configures Eleventy: the model is its only data, `layouts/pages/*.11ty.tsx` its only templates. Pagefind, a process of its
 * own, indexes while pages are rendered; its failure is thrown when they are done.
 */
export function configureSite({ root, out, read, preview, welcome, middleware = [], onPhase }: SiteOptions) {
  return (config: UserConfig) => {
    let site: Site | undefined;
    let indexing: Promise<unknown> = Promise.resolve();
    config.addExtension("11ty.tsx", { key: "11ty.js" });
    config.addTemplateFormats("11ty.tsx");
    config.setUseGitIgnore(false);
    if (welcome)
      config.setServerOptions({
        domDiff: false,
        middleware: [guardLoopback, ...middleware],
        messageOnStart: ({ hosts }: { hosts: string[] }) => welcome(hosts[0] ?? ""),
      });
    config.addGlobalData("everything", [true]);
    config.addGlobalData("site", () => () => site);
    config.addPassthroughCopy({ "layouts/assets/favicon.svg": "favicon.svg" });
    for (const source of ["site.yaml", "actors", "content"]) config.addWatchTarget(join(root, source));
    config.addWatchTarget(join(HOME, "layouts/assets"));

    config.on("eleventy.before", async () => {
      const model = read();
      if (!preview) rmSync(out, { recursive: true, force: true });
      const assets = await buildAssets({ home: HOME, out });
      site = { model, strings: getStrings(model.site.language), assets, preview };
      onPhase?.("assets");
      indexing = Promise.all([
        writeSearchIndex(listSearchDocuments(site), { language: model.site.language, out }),
        writeActorFiles(model, out),
      ]);
      indexing.catch(() => undefined);
    });
    config.on("eleventy.after", async () => {
      onPhase?.("pages");
      await indexing;
      onPhase?.("index");
    });
  };
}
