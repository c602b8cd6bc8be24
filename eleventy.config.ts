import { join } from "node:path";
import type { UserConfig } from "@11ty/eleventy";
import type { PickPages } from "./layouts/define-pages.tsx";
import type { Site } from "./layouts/site-context.tsx";
import { guardLoopback, type Middleware } from "./src/site/guard-loopback.ts";

export type SiteOptions = {
  /** The folder that holds site.yaml, actors/ and content/. */
  root: string;
  /** The folder that pages are written to. */
  out: string;
  /** Called before pages are rendered: the site to render. */
  prepare: () => Promise<Site> | Site;
  /** Called when they are written. */
  finish?: () => Promise<void>;
  /** Which of each template's pages are rendered; all of them where it is absent. */
  pickPages?: PickPages;
  /** What is printed once the preview is served at an address. */
  welcome?: (address: string) => string;
  /** What the preview serves besides the site's pages, in order. */
  middleware?: readonly Middleware[];
};

/** The folder of this project; Eleventy runs from it, whatever the site root. */
export const HOME = import.meta.dirname;

/** Configures Eleventy: the model is its only data, `layouts/pages/*.11ty.tsx` its only templates. */
export function configureSite({ root, prepare, finish, pickPages, welcome, middleware = [] }: SiteOptions) {
  return (config: UserConfig) => {
    let site: Site | undefined;
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
    config.addGlobalData("pickPages", () => () => pickPages);
    config.addPassthroughCopy({ "layouts/assets/favicon.svg": "favicon.svg" });
    for (const source of ["site.yaml", "actors", "content"]) config.addWatchTarget(join(root, source));
    config.addWatchTarget(join(HOME, "layouts/assets"));

    config.on("eleventy.before", async () => {
      site = await prepare();
    });
    if (finish) config.on("eleventy.after", finish);
  };
}
