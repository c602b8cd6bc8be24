import { existsSync, readFileSync } from "node:fs";
import { type BuildPhase, buildSite } from "../../src/site/build-site.ts";

/** What a measured build sends to its parent. Times are milliseconds since its process began; memory is in bytes. */
export type BuildReport = {
  /** When the program was loaded. */
  loaded: number;
  ended: Record<BuildPhase, number>;
  /** Peak resident memory of the build itself. */
  ownMemory: number;
  /** Sum of the peaks of the processes it started (Pagefind, esbuild); 0 where the system does not tell. */
  helpersMemory: number;
  errors: number;
};

const loaded = performance.now();
const [root = "", out = "", now = "", cache] = process.argv.slice(2);
const ended = { sources: 0, assets: 0, pages: 0, index: 0 };
let helpersMemory = 0;
const problems = await buildSite(root, out, new Date(now), {
  socialImages: cache !== undefined,
  cache,
  onPhase: (phase) => {
    ended[phase] = performance.now();
    helpersMemory = sumPeaksOfHelpers();
  },
});
const ownMemory = process.resourceUsage().maxRSS * 1024;
const errors = problems.filter(({ level }) => level === "error").length;
process.send?.({ loaded, ended, ownMemory, helpersMemory, errors } satisfies BuildReport);
process.disconnect?.();

/** Linux only: /proc names the children of a process and keeps the peak of each (VmHWM, in kB). */
function sumPeaksOfHelpers(): number {
  const children = `/proc/self/task/${process.pid}/children`;
  if (!existsSync(children)) return 0;
  const pids = readFileSync(children, "utf8").split(" ").filter(Boolean);
  return pids.reduce((sum, pid) => sum + readPeak(pid), 0);
}

function readPeak(pid: string): number {
  const status = `/proc/${pid}/status`;
  const kilobytes = existsSync(status) ? /^VmHWM:\s*(\d+)/mu.exec(readFileSync(status, "utf8"))?.[1] : undefined;
  return Number(kilobytes ?? 0) * 1024;
}
