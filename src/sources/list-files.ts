import { existsSync, readdirSync } from "node:fs";
import { join } from "node:path";

/** What is said of a symbolic link among what a site is made of. */
export const UNFOLLOWED = {
  level: "warning",
  message: "ce lien symbolique n'est pas suivi, rien de ce à quoi il mène ne paraît",
  remedy: "mettez le fichier lui-même à sa place, ou retirez le lien",
} as const;

/**
 * The files below a folder of the site root, as paths from the root with `/`, sorted. Hidden ones and symbolic links, which may
 * lead out of the root, are passed over.
 */
export function listFiles(root: string, folder: string): string[] {
  return listFilesAndLinks(root, folder).files;
}

/** The same, with the symbolic links that are passed over. */
export function listFilesAndLinks(root: string, folder: string): { files: string[]; links: string[] } {
  const inside = existsSync(join(root, folder)) ? listInside(root, folder) : [];
  const pick = (isLink: boolean) => inside.filter((entry) => entry.isLink === isLink).map(({ path }) => path);
  return { files: pick(false).sort(), links: pick(true).sort() };
}

function listInside(root: string, folder: string): { path: string; isLink: boolean }[] {
  return readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return listInside(root, path);
    return entry.isFile() || entry.isSymbolicLink() ? [{ path, isLink: !entry.isFile() }] : [];
  });
}
