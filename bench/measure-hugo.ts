import { execFile, spawnSync } from "node:child_process";
import { rmSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { measureOutput, type Output } from "./measure-output.ts";

/** One build by Hugo, then Pagefind's own command on what it wrote. Times are in milliseconds. */
export type HugoMeasure = { total: number; pages: number; index: number; output: Output };

const PAGEFIND = fileURLToPath(new URL("../node_modules/.bin/pagefind", import.meta.url));
const run = promisify(execFile);

/** The version of the Hugo on the path, as it says it; undefined where there is none. */
export function findHugo(): string | undefined {
  const { status, stdout } = spawnSync("hugo", ["version"], { encoding: "utf8" });
  return status === 0 ? /v\d+\.\d+\.\d+\S*/u.exec(stdout)?.[0] : undefined;
}

/** Builds a Hugo site from nothing, without its search index. Throws where the command fails. */
export async function runHugo(folder: string): Promise<void> {
  rmSync(join(folder, "public"), { recursive: true, force: true });
  await run("hugo", ["--minify=false", "--quiet"], { cwd: folder });
}

/** Builds a Hugo site and its search index, from nothing. Throws where either command fails. */
export async function measureHugo(folder: string): Promise<HugoMeasure> {
  const started = performance.now();
  await runHugo(folder);
  const written = performance.now();
  await run(PAGEFIND, ["--site", "public"], { cwd: folder });
  const indexed = performance.now();
  const output = measureOutput(join(folder, "public"));
  return { total: indexed - started, pages: written - started, index: indexed - written, output };
}
