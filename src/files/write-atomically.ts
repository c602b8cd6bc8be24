import { randomBytes } from "node:crypto";
import { link, mkdir, open, rename, rm, stat } from "node:fs/promises";
import { basename, dirname, join } from "node:path";

export type WriteOptions = {
  /** True to take the place of an existing file; its permissions are kept. Else the write fails with `EEXIST`. */
  replace?: boolean;
};

/**
 * Writes a whole file or nothing: into a temporary file of the same folder, flushed to disk, then renamed. Creates the folder.
 * A symbolic link in the way counts as an existing file: it is replaced when told, never followed.
 */
export async function writeAtomically(
  path: string,
  content: string | Uint8Array,
  { replace = false }: WriteOptions = {},
): Promise<void> {
  const folder = dirname(path);
  await mkdir(folder, { recursive: true });
  const temporary = join(folder, `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    await writeFlushed(temporary, content, replace ? await readMode(path) : undefined);
    if (replace) await rename(temporary, path);
    else await claim(temporary, path);
    await flushFolder(folder);
  } finally {
    await rm(temporary, { force: true });
  }
}

async function writeFlushed(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const file = await open(path, "wx");
  try {
    if (mode !== undefined) await file.chmod(mode);
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

async function readMode(path: string): Promise<number | undefined> {
  const stats = await stat(path).catch(() => undefined);
  return stats && stats.mode & 0o777;
}

/** File systems without hard links (FAT, some shares) say so in one of these ways. */
const NO_LINKS = new Set(["EPERM", "ENOTSUP", "EOPNOTSUPP", "ENOSYS", "EMLINK"]);

/** Gives the file its name only if nothing bears it; a hard link does so in one step, an empty placeholder in two. */
async function claim(temporary: string, path: string): Promise<void> {
  try {
    await link(temporary, path);
  } catch (error) {
    if (!NO_LINKS.has((error as NodeJS.ErrnoException).code ?? "")) throw error;
    await (await open(path, "wx")).close();
    await rename(temporary, path);
  }
}

/** The new name itself reaches the disk; Windows opens no folder and needs none of this. */
async function flushFolder(folder: string): Promise<void> {
  const handle = await open(folder, "r").catch(() => undefined);
  await handle?.sync().catch(() => undefined);
  await handle?.close();
}
