import { statSync } from "node:fs";
import { readdir } from "node:fs/promises";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";

/** Milliseconds between two looks, and looks before giving up. */
const PACE = 20;
const LOOKS = 1500;

/**
 * Waits until every file below a folder has its content. Pagefind answers that it has written while its last writes are still under
 * way: whoever ends it then leaves empty files. Throws where one stays empty.
 */
export async function awaitFiles(folder: string): Promise<void> {
  let empty = (await readdir(folder, { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name));
  for (let look = 0; look < LOOKS; look += 1) {
    empty = empty.filter((file) => statSync(file).size === 0);
    if (empty.length === 0) return;
    await wait(PACE);
  }
  throw new Error(`Pagefind: ${empty.length} files stay empty, ${empty[0]} among them`);
}
