import { access, rename } from "node:fs/promises";
import { join } from "node:path";

/**
 * Gives a JSON file that cannot be read another name beside it, which no file bears: `liens-illisible-2026-11-22.json`. Returns
 * that name, from the root as the file's own. Rejects with the system's error.
 */
export async function setAside(root: string, file: string, today: string): Promise<string> {
  const stem = file.replace(/\.json$/u, "");
  for (let number = 1; ; number += 1) {
    const other = `${stem}-illisible-${today}${number === 1 ? "" : `-${number}`}.json`;
    if (await exists(join(root, other))) continue;
    await rename(join(root, file), join(root, other));
    return other;
  }
}

const exists = (path: string) =>
  access(path).then(
    () => true,
    () => false,
  );
