/** What something takes up along a line, in any unit. */
export interface Extent {
  from: number;
  to: number;
}

/**
 * Puts extents into rows so that none overlaps another of its row: each into the first row with room for it.
 *
 * @returns the row of each extent, from 0
 */
export function packRows(extents: readonly Extent[]): number[] {
  const rows: Extent[][] = [];
  return extents.map((extent) => {
    const free = rows.findIndex((row) => row.every(({ from, to }) => extent.from >= to || extent.to <= from));
    const row = free < 0 ? rows.length : free;
    (rows[row] ??= []).push(extent);
    return row;
  });
}
