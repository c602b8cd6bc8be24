import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/**
 * The files below a folder of the site root, as paths from the root with `/`, sorted. Hidden ones and symbolic links, which may
 * lead out of the root, are passed over.
 */
export function listFiles(root: string, folder: string): string[] {
  return existsSync(join(root, folder)) ? listInside(root, folder).sort() : [];
}

function listInside(root: string, folder: string): string[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listInside(root, path);
    return entry.isFile() ? [path] : [];
  });
}
