import { relative } from "node:path";
import Eleventy from "@11ty/eleventy";
import { configureSite, HOME, type SiteOptions } from "../../eleventy.config.ts";
import type { Problem } from "../model/problem.ts";
import { readModel } from "../sources/read-model.ts";

/** Builds the published site; where the sources are not valid, writes nothing and returns their problems. */
export async function buildSite(root: string, out: string, now: Date): Promise<Problem[]> {
  const reading = readModel(root, { now, drafts: false });
  if (!reading.model) return reading.problems;
  const eleventy = createEleventy({ root, out, read: () => reading, preview: false }, "build");
  await eleventy.init();
  await eleventy.write();
  return reading.problems;
}

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
