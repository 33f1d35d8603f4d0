import type { Loader } from 'astro/loaders';
import { namedRows } from '../lib/data-rows.ts';
import { parseCsv } from './parse-csv.ts';
import { yamlLoader } from './yaml-loader.ts';

/** Loads the data sets: the description of each, with the rows of the CSV file beside it. */
export function dataLoader(): Loader {
  return yamlLoader('data', {
    ending: '.csv',
    read: (source) => {
      const table = parseCsv(source);
      return 'problems' in table ? table : { data: { rows: namedRows(table), csv: source.text } };
    },
  });
}
