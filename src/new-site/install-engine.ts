import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { dirname, join, relative, resolve, sep } from "node:path";

/** Has npm install what a new site depends on; false where it could not. npm is a script of the shell on Windows. */
export function installEngine(folder: string): boolean {
  const asked = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return asked.status === 0;
}

/** Where npm notes what it installed, from the folder of modules. */
const NOTES = ".package-lock.json";

/**
 * The archive or the folder of this machine that npm installed this program from, as the package.json of a site names it; undefined
 * where it came from a registry. `home` is the folder of the program inside of its package.
 */
export function findOrigin(home: string, site: string): string | undefined {
  const engine = dirname(home);
  const modules = dirname(engine);
  const notes = join(modules, NOTES);
  if (!existsSync(notes)) return undefined;
  const { packages = {} } = JSON.parse(readFileSync(notes, "utf8")) as {
    packages?: Record<string, { resolved?: string }>;
  };
  const own = relative(dirname(modules), engine).split(sep).join("/");
  const { resolved = "" } = packages[own] ?? {};
  if (!resolved.startsWith("file:")) return undefined;
  const path = resolve(dirname(modules), resolved.slice("file:".length));
  return `file:${relative(site, path).split(sep).join("/")}`;
}
