/** True where the window keeps fiches to compare; a browser may refuse to keep anything. */
export function hasChoice(key = ""): boolean {
  try {
    return sessionStorage.getItem(key) !== null;
  } catch {
    return false;
  }
}
