import { readdir, readFile } from "node:fs/promises";
import { basename, dirname, isAbsolute, join, relative, resolve, sep } from "node:path";
import { writeAtomically } from "../../../files/write-atomically.ts";

/** Every folder in which messages were ever written, a line each: whoever is erased is looked for there too. */
export const FOLDERS_FILE = "dossiers-des-messages.txt";

/**
 * Takes note of a folder before the first message is written there. One beside the folder of subscribers is told from it, so that a site that
 * is moved finds it again; any other by its whole path.
 */
export async function rememberFolder(folder: string, outbox: string): Promise<void> {
  const path = relative(folder, outbox);
  const isNear = !isAbsolute(path) && !relative(dirname(folder), outbox).startsWith("..");
  const told = isNear ? path.split(sep).join("/") : outbox;
  const known = await readLines(folder);
  if (known.includes(told)) return;
  await writeAtomically(join(folder, FOLDERS_FILE), [...known, told].map((line) => `${line}\n`).join(""), {
    replace: true,
  });
}

/** The folders that were written to, absolute, whether they are still there or not. */
export async function readFolders(folder: string): Promise<string[]> {
  return (await readLines(folder)).map((line) => resolve(folder, line));
}

/** The editions, of those of which a ledger says that a message was written, whose folder is neither remembered nor in its usual place. */
export async function listUnknown(
  editions: readonly string[],
  outbox: string,
  remembered: readonly string[],
): Promise<string[]> {
  const usual = await readdir(outbox).catch(() => []);
  const names = new Set([...usual, ...remembered.map((path) => basename(path))]);
  return editions.filter((edition) => !names.has(edition.replace(/^liens-/u, "")));
}

async function readLines(folder: string): Promise<string[]> {
  const text = await readFile(join(folder, FOLDERS_FILE), "utf8").catch((error: NodeJS.ErrnoException) => {
    if (error.code === "ENOENT") return "";
    throw error;
  });
  return text.split(/\r?\n/u).filter((line) => line.trim() !== "");
}
