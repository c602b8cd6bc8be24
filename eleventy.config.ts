import { rmSync } from "node:fs";
import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import { listSearchDocuments } from "./layouts/search-documents.tsx";
import type { Site } from "./layouts/site-context.tsx";
import { getStrings } from "./layouts/strings/strings.ts";
import { buildAssets } from "./src/assets/build-assets.ts";
import { renderProblem } from "./src/model/problem.ts";
import { writeSearchIndex } from "./src/search/write-search-index.ts";
import type { readModel } from "./src/sources/read-model.ts";

export type SiteOptions = {
  /** The folder that holds site.yaml, actors/ and content/. */
  root: string;
  /** The folder that the site is written to. */
  out: string;
  /** Reads the sources; called before every build. */
  read: () => ReturnType<typeof readModel>;
  /** True under `npm start`. */
  preview: boolean;
};

/** The folder of this project; Eleventy runs from it, whatever the site root. */
export const HOME = import.meta.dirname;

/** Configures Eleventy: the model is its only data, `layouts/pages/*.11ty.tsx` its only templates. */
export function configureSite({ root, out, read, preview }: SiteOptions) {
  return (config: UserConfig) => {
    let site: Site | undefined;
    config.addExtension("11ty.tsx", { key: "11ty.js" });
    config.addTemplateFormats("11ty.tsx");
    config.setUseGitIgnore(false);
    config.addGlobalData("everything", [true]);
    config.addGlobalData("site", () => () => site);
    for (const source of ["site.yaml", "actors", "content"]) config.addWatchTarget(join(root, source));
    config.addWatchTarget(join(HOME, "layouts/assets"));

    config.on("eleventy.before", async () => {
      const { model, problems } = read();
      if (!model) throw new Error(`\n${problems.map(renderProblem).join("\n")}\n`);
      if (!preview) rmSync(out, { recursive: true, force: true });
      const assets = await buildAssets({ home: HOME, out });
      site = { model, strings: getStrings(model.site.language), assets, preview };
    });
    config.on("eleventy.after", async () => {
      if (site) await writeSearchIndex(listSearchDocuments(site), { language: site.model.site.language, out });
    });
  };
}
