import { fork, type StdioOptions } from "node:child_process";
import { once } from "node:events";
import { rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { BuildReport } from "./build-child.ts";
import { SYNTHETIC_NOW } from "./make-synthetic-site.ts";
import { measureOutput, type Output } from "./measure-output.ts";
import { watchMemory } from "./watch-memory.ts";

/** One build. Times are in milliseconds, memory in bytes. */
export type BuildMeasure = {
  /** From the start of the process to its end. */
  total: number;
  /** Node and the program's modules. */
  loading: number;
  /** Sources read, checked and linked. */
  sources: number;
  /** Assets and pages rendered and written. */
  pages: number;
  /** What is still to do for search once pages are written. */
  index: number;
  /** Peak of Node and the programs it starts, together. */
  memory: number;
  /** Peak of Node alone. */
  ownMemory: number;
  output: Output;
};

/** Eleventy prints what it wrote; faults are still shown. */
const QUIET: StdioOptions = ["ignore", "ignore", "inherit", "ipc"];
/** As package.json has it for builds: pages are short-lived, and a quarter of the collections copy them. */
const FLAGS = ["--max-semi-space-size=32"];
const CHILD = fileURLToPath(new URL("build-child.ts", import.meta.url));

/**
 * Builds a site from nothing in a process of its own, as `npm run build` does, and measures it. Where a cache is given, a folder,
 * social images are made too, and kept there. Throws where the build fails.
 */
export async function measureBuild(root: string, out: string, cache?: string): Promise<BuildMeasure> {
  rmSync(out, { recursive: true, force: true });
  const started = performance.now();
  const child = fork(CHILD, [root, out, SYNTHETIC_NOW, ...(cache === undefined ? [] : [cache])], {
    execArgv: [...FLAGS, "--import", "tsx"],
    stdio: QUIET,
  });
  const endWatch = watchMemory(child.pid ?? 0);
  let report: BuildReport | undefined;
  child.on("message", (message: BuildReport) => {
    report = message;
  });
  const [code] = await once(child, "exit");
  const total = performance.now() - started;
  const peak = endWatch();
  if (code !== 0 || !report || report.errors > 0) throw new Error(`${root}: the build failed`);
  const { loaded, ended, ownMemory } = report;
  return {
    total,
    loading: loaded,
    sources: ended.sources - loaded,
    pages: ended.pages - ended.sources,
    index: ended.index - ended.pages,
    memory: Math.max(peak, ownMemory),
    ownMemory,
    output: measureOutput(out),
  };
}
