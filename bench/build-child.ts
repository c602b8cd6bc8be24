import { configureSite } from "../eleventy.config.ts";
import { type BuildPhase, buildSite } from "../src/site/build-site.ts";

/** What a measured build sends to its parent. Times are milliseconds since its process began; memory is in bytes. */
export type BuildReport = {
  /** When the program was loaded. */
  loaded: number;
  ended: Record<BuildPhase, number>;
  /** Peak resident memory of the build itself. */
  ownMemory: number;
  errors: number;
};

const loaded = performance.now();
const [root = "", out = "", now = "", cache] = process.argv.slice(2);
const ended = { sources: 0, assets: 0, pages: 0, index: 0 };
const problems = await buildSite(root, out, new Date(now), {
  configure: configureSite,
  socialImages: cache !== undefined,
  cache,
  onPhase: (phase) => {
    ended[phase] = performance.now();
  },
});
const ownMemory = process.resourceUsage().maxRSS * 1024;
const errors = problems.filter(({ level }) => level === "error").length;
process.send?.({ loaded, ended, ownMemory, errors } satisfies BuildReport);
process.disconnect?.();
