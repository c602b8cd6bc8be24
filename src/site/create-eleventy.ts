import { relative } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import type { PickPages } from "../../layouts/define-pages.tsx";
import type { Site } from "../../layouts/site-context.tsx";
import { HOME } from "../files/home.ts";

export type SiteOptions = {
  /** Called before pages are rendered: the site to render. */
  prepare: () => Promise<Site> | Site;
  /** Which of each template's pages are rendered; all of them where it is absent. */
  pickPages?: PickPages;
};

/** Says what a build asks of Eleventy: `eleventy.config.ts`, handed down by the command. */
export type Configure = (options: SiteOptions) => (config: UserConfig) => void;

/** Eleventy that writes a site to an output folder; it runs from this project's folder, where its templates are. */
export function createEleventy(config: (config: UserConfig) => void, out: string): Eleventy {
  process.chdir(HOME);
  return new Eleventy("layouts/pages", relative(HOME, out), {
    configPath: null,
    quietMode: true,
    runMode: "build",
    config,
  });
}
