import { rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

/**
 * Writes a whole folder or nothing: beside its place, then renamed into it. What stood there is removed at the end, and stays
 * as it was where writing fails or is killed; what a killed run left behind is removed first. Throws what `write` throws.
 */
export async function writeFolder(path: string, write: (folder: string) => Promise<void>): Promise<void> {
  const [partial, old] = ["partial", "old"].map((state) => join(dirname(path), `.${basename(path)}.${state}`)) as [
    string,
    string,
  ];
  const remove = (folder: string) => rm(folder, { recursive: true, force: true });
  await Promise.all([remove(partial), remove(old)]);
  await write(partial);
  await rename(path, old).catch((error: NodeJS.ErrnoException) => {
    if (error.code !== "ENOENT") throw error;
  });
  await rename(partial, path);
  await remove(old);
}
