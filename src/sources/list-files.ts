import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The files below a folder of the site root, as paths from the root with `/`, sorted. Hidden ones and symbolic links, which may
 * lead out of the root, are passed over.
 */
export function listFiles(root: string, folder: string): string[] {
  const absolute = join(root, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter(({ name }) => !name.startsWith("."))
    .flatMap((entry) => {
      const path = `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listFiles(root, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
