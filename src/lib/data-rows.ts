import type { DataColumn, DataRow } from '../schemas/data-set.ts';

/** A cell of a CSV file, with where it begins in the text. */
export interface Cell {
  text: string;
  offset: number;
}

/** A CSV file in the course: the cells of its first line, and those of the others. */
export interface Table {
  /** The file's name without `.csv`. */
  id: string;
  /** Path from the project's root. */
  file: string;
  head: Cell[];
  rows: Cell[][];
}

/** The rows of a table by the names in its head. */
export function namedRows({ head, rows }: Pick<Table, 'head' | 'rows'>): DataRow[] {
  return rows.map((cells) => Object.fromEntries(head.map(({ text }, i) => [text, cells[i]?.text ?? ''])));
}

/** The number in a cell; undefined where none was found. */
export function numberIn(row: DataRow, column: string): number | undefined {
  const cell = row[column] ?? '';
  return isNumber(cell) ? Number(cell) : undefined;
}

/** Whether a cell holds a number as a data set writes it: `1234.5`, no commas, no spaces, no sign of a unit. */
export function isNumber(cell: string): boolean {
  return /^-?\d+(\.\d+)?$/.test(cell);
}

/** The sources of a row, in the order of the file. */
export function sourcesIn(row: DataRow, columns: readonly DataColumn[]): string[] {
  return columns
    .filter(({ holds }) => holds === 'sources')
    .flatMap(({ name }) => idsIn(row[name] ?? ''))
    .filter((id, i, all) => all.indexOf(id) === i);
}

/** The ids in a cell of sources: they stand behind one another, with a space between. */
export function idsIn(cell: string): string[] {
  return cell.split(/\s+/).filter(Boolean);
}

/**
 * A date of the file as a point in time, counted in years: a year is its beginning, so that figures of whole years stand
 * on their mark; a month is its middle.
 */
export function timeIn(cell: string): number {
  const [year = 0, month, day] = cell.split('-').map(Number);
  if (month === undefined) return year;
  return year + (month - 1 + (day === undefined ? 0.5 : (day - 1) / 31)) / 12;
}

/** Whether a row has these values; a column may be given several. */
export function matches(row: DataRow, where: Readonly<Record<string, string | string[]>> = {}): boolean {
  return Object.entries(where).every(([column, wanted]) => [wanted].flat().includes(row[column] ?? ''));
}
