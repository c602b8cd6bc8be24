/**
 * A search that goes on only past what it found, for places that are asked for in order; -1 where there is nothing more. A hostile
 * feed holds a million beginnings, for each of which the end is looked for.
 */
export function searchOn(find: (from: number) => number): (from: number) => number {
  let found: number | undefined;
  return (from) => {
    if (found === undefined || (found >= 0 && found < from)) found = find(from);
    return found;
  };
}
