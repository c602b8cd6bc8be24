import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What is copied into the site as it is. */
export const PUBLIC_FOLDER = "public";

/** What keeps a folder in git, or what a desktop leaves in it. */
const LITTER = new Set([".gitkeep", ".DS_Store", "Thumbs.db"]);

/** The files to copy as they are, as paths from their folder, sorted: hidden ones too (`.well-known/`), no symbolic link. */
export function listPublic(root: string, folder = ""): string[] {
  const absolute = join(root, PUBLIC_FOLDER, folder);
  if (!existsSync(absolute)) return [];
  return readdirSync(absolute, { withFileTypes: true })
    .filter(({ name }) => !LITTER.has(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listPublic(root, path);
      return entry.isFile() ? [path] : [];
    })
    .sort();
}
