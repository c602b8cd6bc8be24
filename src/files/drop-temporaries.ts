import { readdir, rm } from "node:fs/promises";
import { join } from "node:path";

/** Removes what a crash of `writeAtomically` left half-written in a folder: of the one file named, else of any. Never throws. */
export async function dropTemporaries(folder: string, file?: string): Promise<void> {
  const start = file === undefined ? "." : `.${file}.`;
  const names = await readdir(folder).catch(() => []);
  const left = names.filter((name) => name.startsWith(start) && name.endsWith(".tmp"));
  await Promise.all(left.map((name) => rm(join(folder, name), { force: true }).catch(() => undefined)));
}
