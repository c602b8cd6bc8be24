import { statSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Picture } from "./picture.ts";
import { findMade, type Made, makePicture } from "./prepare-pictures.ts";

type Places = {
  /** The site root, that files are named from. */
  root: string;
  /** Where what was made is kept, by the content of its source. */
  cache: string;
};

/** Pictures that are made when a page first shows them. */
export type Pictures = {
  /** What was made of a picture, by its file; one that is still to be made is noted. */
  get: (file: string) => Picture | undefined;
  /** Makes those that were noted; false where none was. Throws, naming the file. */
  makeNoted: () => Promise<boolean>;
  /** What a root-relative address of `/images/` holds; undefined for any other. */
  read: (address: string) => Promise<Buffer | undefined>;
};

/** What was made of a file, and the state of the file then. */
type Known = { state: string; made: Made };

/** Opens the pictures of a site root; none is made, and none is read, before it is asked for. */
export function openPictures(places: Places): Pictures {
  const known = new Map<string, Known>();
  const noted = new Set<string>();
  const find = (file: string): Made | undefined => {
    const state = readState(join(places.root, file));
    if (state === undefined) return undefined;
    const before = known.get(file);
    if (before?.state === state) return before.made;
    const made = findMade(file, places);
    if (made) known.set(file, { state, made });
    else noted.add(file);
    return made;
  };
  return {
    get: (file) => find(file)?.picture,
    makeNoted: async () => {
      const files = [...noted];
      noted.clear();
      for (const file of files) await makePicture(file, places);
      return files.length > 0;
    },
    read: async (address) => {
      const name = address.startsWith("/images/") ? address.slice("/images/".length) : "";
      const isMade = [...known.values()].some(({ made }) => made.files.includes(name));
      return isMade ? readFile(join(places.cache, "images", name)) : undefined;
    },
  };
}

/** Changes with every save of a file; undefined where there is none. */
function readState(path: string): string | undefined {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats && `${stats.mtimeMs} ${stats.size} ${stats.ino}`;
}
