import { CsvError, parse } from 'csv-parse/sync';
import type { Cell } from '../lib/data-rows.ts';
import type { Problem } from './problem.ts';
import { problemAt, type TextFile } from './text-file.ts';

/** The cells of a CSV file with their places; or what is wrong with it. Lines without anything in them are passed over. */
export function parseCsv(source: TextFile): { head: Cell[]; rows: Cell[][] } | { problems: Problem[] } {
  const records = read(source);
  if ('problems' in records) return records;
  const [head, ...rows] = records.cells;
  if (!head || rows.length === 0) {
    return {
      problems: [
        problemAt(
          source,
          0,
          'The file has no rows. Its first line holds the names of the columns, each other line one row.',
        ),
      ],
    };
  }
  const problems = rows
    .filter((cells) => cells.length !== head.length)
    .map((cells) =>
      problemAt(
        source,
        cells[0]?.offset ?? 0,
        `The row has ${cells.length} cells and the first line ${head.length}. A cell with a comma in it stands in quotation marks: "about 2, rounded". An empty cell still needs its comma.`,
      ),
    );
  return problems.length > 0 ? { problems } : { head, rows };
}

function read(source: TextFile): { cells: Cell[][] } | { problems: Problem[] } {
  try {
    const records = parse(source.text, {
      raw: true,
      relax_column_count: true,
      skip_empty_lines: true,
      // With `raw` each record comes with its text, which the types of the library do not say.
    }) as unknown as { record: string[]; raw: string }[];
    let start = 0;
    const cells = records.map(({ record, raw }) => {
      const found = place(record, raw, start);
      start += raw.length;
      return found;
    });
    return { cells };
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = Number((error as CsvError & { lines?: number }).lines ?? 1);
    const offset = source.text
      .split('\n')
      .slice(0, line - 1)
      .join('\n').length;
    return {
      problems: [
        problemAt(
          source,
          line > 1 ? offset + 1 : 0,
          'A quotation mark stands where none can, or the one that closes a cell is missing. A cell with a quotation mark in it stands in quotation marks, and the mark itself is written twice: "the ""first"" figure".',
        ),
      ],
    };
  }
}

/** Where each cell of a record begins: behind the lines without content that the parser gives along with it. */
function place(record: readonly string[], raw: string, start: number): Cell[] {
  let at = /^\n*/.exec(raw)?.[0].length ?? 0;
  return record.map((text) => {
    const cell = { text: text.trim(), offset: start + at };
    at += (raw[at] === '"' ? text.replaceAll('"', '""').length + 2 : text.length) + 1;
    return cell;
  });
}
