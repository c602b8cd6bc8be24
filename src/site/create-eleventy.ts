import { relative } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import type { PickPages } from "../../layouts/define-pages.tsx";
import type { Site } from "../../layouts/site-context.tsx";
import { HOME } from "../files/home.ts";
import type { Middleware } from "./guard-loopback.ts";

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

/** Says what a site asks of Eleventy: `eleventy.config.ts`, handed down by the command. */
export type Configure = (options: SiteOptions) => (config: UserConfig) => void;

/** Eleventy for a site; it runs from this project's folder, where its templates are. */
export function createEleventy(configure: Configure, options: SiteOptions, runMode: "build" | "serve"): Eleventy {
  process.chdir(HOME);
  return new Eleventy("layouts/pages", relative(HOME, options.out), {
    configPath: null,
    quietMode: true,
    runMode,
    config: configure(options),
  });
}
