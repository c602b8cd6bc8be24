import { pictureFile } from "../src/images/picture.ts";
import type { Environment } from "../src/markdown/environment.ts";
import type { Site } from "./site-context.tsx";

/** Finds what was prepared of the pictures of a source, a file from the site root, by their addresses in it. */
export function findPicturesOf(file: string, { pictures }: Pick<Site, "pictures">): Environment["findPicture"] {
  return (address) => pictures.get(pictureFile(file, address) ?? "");
}
