import { spawnSync } from "node:child_process";

/** Has npm install what a new site depends on; false where it could not. npm is a script of the shell on Windows. */
export function installEngine(folder: string): boolean {
  const asked = spawnSync("npm", ["install", "--no-audit", "--no-fund"], {
    cwd: folder,
    stdio: "inherit",
    shell: process.platform === "win32",
  });
  return asked.status === 0;
}
