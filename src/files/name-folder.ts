import { isAbsolute, relative } from "node:path";

/** A folder or a file as one would type it: from the current folder where it lies within, else in full. Both are absolute. */
export function nameFolder(folder: string, current: string): string {
  const path = relative(current, folder);
  return path === "" || path.startsWith("..") || isAbsolute(path) ? folder : path;
}
