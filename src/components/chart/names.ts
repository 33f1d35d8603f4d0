import { countryName } from '~/lib/countries';
import type { DataColumn, DataRow } from '~/schemas/data-set';

/** What a reader sees for a cell: the name of a state for its code, anything else as it stands. */
export function nameIn(row: DataRow, column: string, columns: readonly DataColumn[]): string {
  const cell = row[column] ?? '';
  return columns.find(({ name }) => name === column)?.holds === 'country' ? countryName(cell) : cell;
}
