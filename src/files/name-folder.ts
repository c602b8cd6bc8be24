import { isAbsolute, relative } from "node:path";

/** A folder or a file as one would type it: from the current folder where it lies within, else in full. Both are absolute. */
export function nameFolder(folder: string, current: string): string {
  const path = relative(current, folder);
  return path === "" || path.startsWith("..") || isAbsolute(path) ? folder : path;
}

/** The same as shells take it: between quotes where it has more than letters, digits and signs that they leave alone. */
export function nameForShell(folder: string, from: string): string {
  const name = nameFolder(folder, from);
  return /^[\p{L}\p{N}./_~-]+$/u.test(name) ? name : `'${name.replaceAll("'", "'\\''")}'`;
}
