/**
 * With how many cells each cell of a grid shares its row, in order: as evenly as they can, the fuller rows first, so that no row of a
 * grid of `columns` has a hole.
 */
export function shareRows(cells: number, columns: number): number[] {
  const rows = Math.ceil(cells / columns);
  return Array.from({ length: rows }, (_, row) => {
    const own = Math.floor(cells / rows) + (row < cells % rows ? 1 : 0);
    return Array.from({ length: own }, () => own);
  }).flat();
}
