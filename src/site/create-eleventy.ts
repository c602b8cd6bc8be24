import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { configureSite, HOME, type SiteOptions } from "../../eleventy.config.ts";

/** Eleventy for a site; it runs from this project's folder, where its templates are. */
export function createEleventy(options: SiteOptions, runMode: "build" | "serve"): Eleventy {
  process.chdir(HOME);
  return new Eleventy("layouts/pages", relative(HOME, options.out), {
    configPath: null,
    quietMode: true,
    runMode,
    config: configureSite(options),
  });
}
