import { readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import type { LinkFault } from "../model/source.ts";
import { UNFOLLOWED } from "./list-files.ts";

/** What is copied into the site as it is. */
export const PUBLIC_FOLDER = "public";

/** What keeps a folder in git, or what a desktop leaves in it. */
const LITTER = new Set([".gitkeep", ".DS_Store", "Thumbs.db"]);

/** The files to copy as they are, as paths from their folder, sorted: hidden ones too (`.well-known/`), no symbolic link. */
export function listPublic(root: string): string[] {
  return listBelow(root, "")
    .filter(({ isFile }) => isFile)
    .map(({ path }) => path)
    .sort();
}

/** What lies in the folder, or in its place, and cannot be copied. */
export function checkUncopied(root: string): LinkFault[] {
  const place = { path: [], line: 1 };
  if (statOf(root)?.isDirectory() === false)
    return [
      {
        ...{ ...place, file: PUBLIC_FOLDER },
        message: "c'est un fichier, et non le dossier de ce qui est copié tel quel",
        remedy: "donnez-lui un autre nom, ou mettez-le dans un dossier de ce nom",
      },
    ];
  return listBelow(root, "")
    .filter(({ isFile }) => !isFile)
    .map(({ path }) => ({ ...place, file: `${PUBLIC_FOLDER}/${path}`, ...UNFOLLOWED }));
}

const statOf = (root: string) => statSync(join(root, PUBLIC_FOLDER), { throwIfNoEntry: false });

/** Files and symbolic links below a folder of the folder; none where there is no such folder. */
function listBelow(root: string, folder: string): { path: string; isFile: boolean }[] {
  if (!statOf(root)?.isDirectory()) return [];
  return readdirSync(join(root, PUBLIC_FOLDER, folder), { withFileTypes: true })
    .filter(({ name }) => !LITTER.has(name))
    .flatMap((entry) => {
      const path = folder === "" ? entry.name : `${folder}/${entry.name}`;
      if (entry.isDirectory()) return listBelow(root, path);
      return entry.isFile() || entry.isSymbolicLink() ? [{ path, isFile: entry.isFile() }] : [];
    });
}
