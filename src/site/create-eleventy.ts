import { relative } from "node:path";
import Eleventy, { type UserConfig } from "@11ty/eleventy";
import type { PickPages } from "../../layouts/define-pages.tsx";
import type { Site } from "../../layouts/site-context.tsx";
import type { Middleware } from "./guard-loopback.ts";
import { HOME } from "./home.ts";

export type SiteOptions = {
  /** Called before pages are rendered: the site to render. */
  prepare: () => Promise<Site> | Site;
  /** Which of each template's pages are rendered; all of them where it is absent. */
  pickPages?: PickPages;
};

export type PreviewOptions = {
  /** Absolute paths of what is watched: files, and folders with all that is in them. */
  watched: readonly string[];
  /** What is printed once the preview is served at an address. */
  welcome: (address: string) => string;
  /** What answers, in order; what none answers is looked for in the output folder. */
  middleware: readonly Middleware[];
};

/** Say what a build and the preview ask of Eleventy: `eleventy.config.ts`, handed down by the command. */
export type Configure = (options: SiteOptions) => (config: UserConfig) => void;
export type ConfigurePreview = (options: PreviewOptions) => (config: UserConfig) => void;

/** Eleventy that writes to, or serves, an output folder; it runs from this project's folder, where its templates are. */
export function createEleventy(
  config: (config: UserConfig) => void,
  out: string,
  runMode: "build" | "serve",
): Eleventy {
  process.chdir(HOME);
  return new Eleventy("layouts/pages", relative(HOME, out), { configPath: null, quietMode: true, runMode, config });
}
